package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;

/** A link to an unlisted page. */
final class ToUnlisted implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (LinkUse use : site.links(page)) {
      Document target = use.targetDocument();
      if (target != null && target.unlisted()) {
        LinkReport.add(findings, use, "unlisted", use.link().url(), target.source());
      }
    }
  }
}
