package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.Problems;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Problem;

/** A tag that no tags file defines, or a fault in that file. */
final class Tags implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    Problems.report(site, findings, Problem.Kind.TAGS, Problem.Kind.TAGS_FILE);
  }
}
