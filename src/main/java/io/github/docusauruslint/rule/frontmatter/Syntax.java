package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.mdx.MdxError;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;

/** Front matter that is no YAML. */
final class Syntax implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (MdxError error : page.facts().errors()) {
      // What stands below "mdx" is YAML, if the wrong one: that is front-matter/schema's.
      if (error.kind() == MdxError.Kind.FRONT_MATTER && error.ruleId() != null) {
        Span span = error.span();
        findings.add(page, span == null ? Span.at(0) : span, "stops", error.message());
      }
    }
  }
}
