package io.github.docusauruslint.rule.assets;

import io.github.docusauruslint.mdx.Image;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;

/** An image without alternative text. */
final class ImageAlt implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (Image image : page.facts().images()) {
      if (image.alt().isBlank()) {
        findings.add(page, image.span(), "no-alt", image.url());
      }
    }
    for (JsxElement element : page.facts().jsx()) {
      boolean spread = element.attributes().stream().anyMatch(a -> a.name() == null);
      if ("img".equals(element.name()) && !spread && element.attribute("alt") == null) {
        findings.add(page, element.nameSpan(), "no-alt-prop");
      }
    }
  }
}
