package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.util.HashSet;
import java.util.Set;

/** A relative URL: where it leads depends on a slash at the end of the page's own path. */
final class RelativeUrl implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    boolean settled = site.site().settings().trailingSlash() != null;
    if (settled && !findings.options().flag("always")) {
      return;
    }
    Set<Span> seen = new HashSet<>();
    for (LinkUse use : site.links(page)) {
      boolean relative = LinkStyle.of(use.link().url()) == LinkStyle.RELATIVE;
      if (relative && use.target() != null && use.seenByBuild() && seen.add(use.link().urlSpan())) {
        report(use, page, site, findings);
      }
    }
  }

  private static void report(LinkUse use, Page page, LinkedSite site, Findings findings) {
    Findings.Finding finding = LinkReport.addResolved(findings, use, "relative");
    if (use.target() == null) {
      return;
    }
    String better =
        use.link().kind().isMarkdown() ? site.rewrite(use, use.target(), LinkStyle.FILE) : null;
    if (better == null) {
      better = site.rewrite(use, use.target(), LinkStyle.ABSOLUTE);
    }
    if (better != null && LinkReport.keepsTarget(use, better, page, site)) {
      finding.help("better", better).fix(LinkReport.replaceUrl(use, true, better));
    }
  }
}
