package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.util.HashSet;
import java.util.Set;

/** A URL whose query stands behind its hash, so that it is part of the hash. */
final class QueryAfterHash implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    Set<Span> seen = new HashSet<>();
    for (LinkUse use : site.links(page)) {
      UrlPath url = UrlPath.split(use.link().url());
      String hash = url.hash();
      int question = hash == null ? -1 : hash.indexOf('?');
      boolean checked = use.resolved() != null && use.link().kind().isSeenByBuild();
      if (hash == null || question < 0 || !checked || !seen.add(use.link().urlSpan())) {
        continue;
      }
      String query = hash.substring(question + 1);
      String search = url.search() == null ? query : url.search() + "&" + query;
      String better = new UrlPath(url.pathname(), search, hash.substring(0, question)).serialize();
      LinkReport.add(findings, use, "order", use.link().url())
          .help("better", better)
          .fix(LinkReport.replaceUrl(use, true, better));
    }
  }
}
