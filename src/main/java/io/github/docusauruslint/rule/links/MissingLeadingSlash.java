package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.Destination;
import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.TextEdit;

/** A URL that is broken as written and is a page of this site with a slash in front. */
final class MissingLeadingSlash implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (LinkUse use : site.links(page)) {
      String url = use.link().url();
      if (!use.isBroken() || url.startsWith(".") || LinkStyle.of(url) != LinkStyle.RELATIVE) {
        continue;
      }
      Destination withSlash = site.resolve(use.page(), "/" + url);
      if (withSlash.exists()) {
        int start = use.link().urlSpan().start();
        LinkReport.addResolved(findings, use, "missing-slash")
            .data("nearest", "/" + url)
            .fix(
                use.link().replaceable()
                    ? Change.safe(
                        "write", "/" + url, use.link().file(), TextEdit.insert(start, "/"))
                    : null);
      }
    }
  }
}
