package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;

/** A raw {@code <a href>} to a page of the site, which the build never checks. */
final class RawAnchor implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (LinkUse use : site.links(page)) {
      boolean raw = use.link().kind() == LinkKind.RAW;
      if (raw && use.target() != null && !use.link().url().startsWith("#")) {
        LinkReport.add(findings, use, "unchecked", use.link().url());
      }
    }
  }
}
