package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.ClientRedirects;
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
    for (ClientRedirects.Redirect redirect : site.redirects().broken()) {
      findings.add(redirect.at().file(), redirect.at().span(), "redirect", redirect.to());
    }
  }

  private static void report(LinkUse use, LinkedSite site, Findings findings) {
    Findings.Finding finding =
        LinkReport.asBroken(LinkReport.addResolved(findings, use, "no-page"), use, site);
    if (use.resolved() == null) {
      return;
    }
    ClientRedirects.Redirect redirect = site.redirects().find(use.resolved().pathname());
    String near = site.nearest(use.resolved());
    if (redirect != null) {
      finding.help("redirected", redirect.to());
    } else if (near != null) {
      String path = LinkReport.path(use, near, site);
      String url = path + LinkReport.suffix(use);
      finding.help("near", path).data("nearest", near).fix(LinkReport.replaceUrl(use, false, url));
    }
  }
}
