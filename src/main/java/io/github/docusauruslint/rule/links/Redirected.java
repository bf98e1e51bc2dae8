package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.ClientRedirects;
import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Page;

/** A link to a path that only a configured redirect serves. */
final class Redirected implements PageRule, SiteRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    site.links(page).forEach(use -> check(use, site, findings));
  }

  @Override
  public void check(LinkedSite site, Findings findings) {
    LinkReport.outsidePages(site).forEach(use -> check(use, site, findings));
  }

  private static void check(LinkUse use, LinkedSite site, Findings findings) {
    ClientRedirects.Redirect redirect =
        use.isBroken() && use.resolved() != null && LinkReport.isSeen(use, true)
            ? site.redirects().find(use.resolved().pathname())
            : null;
    if (redirect == null) {
      return;
    }
    // The redirect keeps query and hash of the URL, unless its target has its own.
    boolean plain = UrlPath.split(redirect.to()).suffix().isEmpty();
    String url = site.escape(redirect.to()) + (plain ? LinkReport.suffix(use) : "");
    Findings.Finding finding =
        LinkReport.add(findings, use, "redirect", use.link().url(), url)
            .related(redirect.at().file(), redirect.at().span(), "configured");
    boolean needsBaseUrl =
        use.link().kind() == LinkKind.RAW && !site.site().settings().baseUrl().equals("/");
    if (!needsBaseUrl) {
      finding.fix(LinkReport.replaceUrl(use, true, url));
    }
  }
}
