package io.github.docusauruslint.rule.lint;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.Problems;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Problem;

/**
 * A page that docusaurus-lint failed to read. Where a rule fails, the engine reports in this rule's
 * name.
 */
final class InternalError implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    Problems.report(site, findings, Problem.Kind.INTERNAL);
  }
}
