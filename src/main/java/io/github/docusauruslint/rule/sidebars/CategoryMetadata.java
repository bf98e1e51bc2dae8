package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.Problems;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Problem;

/** A {@code _category_} file that Docusaurus refuses. */
final class CategoryMetadata implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    Problems.report(site, findings, Problem.Kind.CATEGORY_METADATA, Problem.Kind.CATEGORY_FILES);
  }
}
