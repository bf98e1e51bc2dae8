package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.Problems;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Problem;

/** A field of the front matter that Docusaurus refuses. */
final class Schema implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    Quotes quotes = new Quotes(site.site());
    Problems.report(
        site,
        findings,
        quotes::mend,
        Problem.Kind.FRONT_MATTER_FIELD,
        Problem.Kind.FRONT_MATTER_DEPRECATED,
        Problem.Kind.SLUG,
        Problem.Kind.CONTENT_FILE_NAME,
        Problem.Kind.DOC_ID);
  }
}
