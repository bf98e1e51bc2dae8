package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.text.Span;
import java.util.HashSet;
import java.util.Set;

/** A link whose slash at the end is not that of the page it leads to. */
final class TrailingSlash implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    Set<Span> seen = new HashSet<>();
    for (LinkUse use : site.links(page)) {
      LinkStyle style = LinkStyle.of(use.link().url());
      UrlPath resolved = use.resolved();
      if (use.target() == null
          || resolved == null
          || !use.seenByBuild()
          || style != LinkStyle.ABSOLUTE) {
        continue;
      }
      UrlPath written = UrlPath.split(use.link().url());
      boolean slash = resolved.pathname().endsWith("/");
      String target = use.target().path();
      boolean root = target.equals(site.site().settings().baseUrl());
      String path =
          slash
              ? Urls.removeTrailingSlash(written.pathname())
              : Urls.addTrailingSlash(written.pathname());
      String better = written.withPathname(path).serialize();
      if (!root
          && slash != target.endsWith("/")
          && leadsThere(use, better, site)
          && seen.add(use.link().urlSpan())) {
        LinkReport.add(findings, use, slash ? "superfluous" : "missing", use.link().url())
            .fix(LinkReport.replaceUrl(use, true, better));
      }
    }
  }

  /** Not so where a remark plugin of the site turns this very URL into another one. */
  private static boolean leadsThere(LinkUse use, String url, LinkedSite site) {
    Route target = site.resolve(use.page(), url).target();
    return target != null && target.equals(use.target());
  }
}
