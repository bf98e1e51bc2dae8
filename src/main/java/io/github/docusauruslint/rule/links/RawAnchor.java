package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import org.jspecify.annotations.Nullable;

/** A raw {@code <a href>} to a page of the site, which the build never checks. */
final class RawAnchor implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (LinkUse use : site.links(page)) {
      boolean raw = use.link().kind() == LinkKind.RAW;
      if (raw && use.target() != null && !use.link().url().startsWith("#")) {
        Findings.Finding finding = LinkReport.add(findings, use, "unchecked", use.link().url());
        JsxElement element = element(page, use);
        if (element != null && LinkReport.keepsTarget(use, use.link().url(), page, site)) {
          finding.fix(RawAnchorFix.of(page, use, element));
        }
      }
    }
  }

  /** The element that is written in the page itself, not in a component that it shows. */
  private static @Nullable JsxElement element(Page page, LinkUse use) {
    if (!use.link().file().equals(page.path()) || !use.link().replaceable()) {
      return null;
    }
    int url = use.link().urlSpan().start();
    JsxElement found = null;
    for (JsxElement element : page.facts().jsx()) {
      boolean innermost = element.span().contains(url);
      found = innermost ? element : found;
    }
    return found != null && "a".equals(found.name()) ? found : null;
  }
}
