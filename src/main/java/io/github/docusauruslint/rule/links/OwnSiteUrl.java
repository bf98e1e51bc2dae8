package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.Destination;
import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.Verdict;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.WhatwgUrl;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A full URL of a page of this site, where a path would be checked. */
final class OwnSiteUrl implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    WhatwgUrl own = WhatwgUrl.parse(site.site().frame().url());
    if (own == null) {
      return;
    }
    Set<Span> seen = new HashSet<>();
    for (LinkUse use : site.links(page)) {
      LinkKind kind = use.link().kind();
      // A bare URL shows itself: what readers see would change.
      boolean external = use.verdict() == Verdict.EXTERNAL && kind != LinkKind.AUTOLINK;
      if (external && kind.isSeenByBuild() && seen.add(use.link().urlSpan())) {
        String path = path(use.link().url(), own, site.site().settings().baseUrl());
        Destination target = path == null ? null : site.resolve(use.page(), path);
        if (path != null && target != null && target.exists()) {
          Findings.Finding finding = LinkReport.add(findings, use, "own", use.link().url(), path);
          if (target.verdict() == Verdict.OK) {
            finding.fix(LinkReport.replaceUrl(use, true, path));
          }
        }
      }
    }
  }

  /** What stands behind the base URL in a full URL of this site; null for other URLs. */
  private static @Nullable String path(String written, WhatwgUrl own, String baseUrl) {
    WhatwgUrl url = WhatwgUrl.parse(written);
    int host = written.indexOf("//");
    if (url == null || host < 0 || !url.scheme().startsWith("http")) {
      return null;
    }
    String rest = written.substring(host + 2);
    int slash = rest.indexOf('/');
    String path = slash < 0 ? "/" : rest.substring(slash);
    boolean plain = slash >= 0 || rest.equalsIgnoreCase(url.hostAndPort());
    boolean inside = path.startsWith(baseUrl) || (path + "/").equals(baseUrl);
    return plain && inside && url.hostAndPort().equals(own.hostAndPort())
        ? "/" + path.substring(Math.min(path.length(), baseUrl.length()))
        : null;
  }
}
