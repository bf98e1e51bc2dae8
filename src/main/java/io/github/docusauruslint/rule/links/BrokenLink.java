package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Page;

/** A URL that leads to no page of the site. */
final class BrokenLink implements PageRule, SiteRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    boolean raw = findings.options().flag("raw");
    for (LinkUse use : site.links(page)) {
      if (use.isBroken() && !use.link().isMissingFile() && LinkReport.isSeen(use, raw)) {
        report(use, site, findings);
      }
    }
  }

  @Override
  public void check(LinkedSite site, Findings findings) {
    boolean raw = findings.options().flag("raw");
    for (LinkUse use : LinkReport.outsidePages(site)) {
      if (use.isBroken() && LinkReport.isSeen(use, raw)) {
        report(use, site, findings);
      }
    }
  }

  private static void report(LinkUse use, LinkedSite site, Findings findings) {
    Findings.Finding finding = LinkReport.addResolved(findings, use, "no-page");
    String near = use.resolved() == null ? null : site.nearest(use.resolved());
    if (near != null) {
      String url = site.absolute(near) + LinkReport.suffix(use);
      finding
          .help("near", site.absolute(near))
          .data("nearest", near)
          .fix(LinkReport.replaceUrl(use, "link to " + url, false, url));
    }
  }
}
