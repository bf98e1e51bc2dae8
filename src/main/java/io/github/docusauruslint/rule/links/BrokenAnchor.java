package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.PageAnchors;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.route.Verdict;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.text.Nearest;
import org.jspecify.annotations.Nullable;

/** A hash that the page it leads to does not have. */
final class BrokenAnchor implements PageRule, SiteRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    site.links(page).forEach(use -> check(use, site, findings));
  }

  @Override
  public void check(LinkedSite site, Findings findings) {
    LinkReport.outsidePages(site).forEach(use -> check(use, site, findings));
  }

  private static void check(LinkUse use, LinkedSite site, Findings findings) {
    boolean raw = findings.options().flag("raw");
    UrlPath resolved = use.resolved();
    if (use.verdict() != Verdict.BROKEN_ANCHOR
        || resolved == null
        || resolved.hash() == null
        || !LinkReport.isSeen(use, raw)) {
      return;
    }
    Route target = site.anchorPage(resolved);
    PageAnchors anchors = target == null ? PageAnchors.NONE : site.anchors(target);
    if (raw && anchors.inBrowser(resolved.hash())) {
      return;
    }
    String id = LinkReport.readable(resolved.hash());
    boolean here = target != null && target.path().equals(use.page());
    Findings.Finding finding =
        here
            ? LinkReport.add(findings, use, "no-anchor-here", id)
            : LinkReport.add(
                findings, use, "no-anchor", id, LinkReport.readable(resolved.pathname()));
    if (use.seenByBuild()) {
      finding.reportedAs(site.site().frame().reporting().onBrokenAnchors());
    }
    String near = Nearest.ofSet(id, anchors.collected());
    if (near != null) {
      finding.help("near", near).data("nearest", near).fix(fix(use, near));
    } else if (!raw && anchors.inBrowser(resolved.hash())) {
      finding.help("raw-id");
    }
  }

  private static @Nullable Change fix(LinkUse use, String near) {
    String url = use.link().url();
    int hash = url.indexOf('#');
    return hash < 0 ? null : LinkReport.replaceUrl(use, false, url.substring(0, hash + 1) + near);
  }
}
