package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.Problems;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Problem;

/** An id in a sidebar file that no doc has. */
final class UnknownDoc implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    Problems.report(
        site, findings, Problem.Kind.SIDEBAR_UNKNOWN_DOC, Problem.Kind.FRONT_MATTER_REFERENCE);
  }
}
