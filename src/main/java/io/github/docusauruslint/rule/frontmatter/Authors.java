package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.Problems;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Problem;

/** An author that the authors file does not know, or a fault in that file. */
final class Authors implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    Problems.report(site, findings, Problem.Kind.AUTHORS, Problem.Kind.AUTHORS_FILE);
  }
}
