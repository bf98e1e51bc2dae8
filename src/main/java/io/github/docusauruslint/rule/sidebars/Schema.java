package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.Problems;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Problem;

/** A sidebar file or an item in it that Docusaurus refuses. */
final class Schema implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    Problems.report(
        site,
        findings,
        Problem.Kind.SIDEBAR_FILE,
        Problem.Kind.SIDEBAR_ITEM,
        Problem.Kind.SIDEBAR_EMPTY_FOLDER,
        Problem.Kind.SIDEBAR_TRANSLATION_KEY);
  }
}
