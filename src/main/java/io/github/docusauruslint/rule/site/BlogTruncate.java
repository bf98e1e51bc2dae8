package io.github.docusauruslint.rule.site;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.Problems;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Problem;

/** A blog post that lists show in full. */
final class BlogTruncate implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    Problems.report(site, findings, Problem.Kind.BLOG_UNTRUNCATED);
  }
}
