package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.mdx.Link;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;

/** A second definition of a label, which is never used: the first one wins. */
final class DuplicateDefinition implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (Link link : page.facts().links()) {
      if (link.kind() == Link.Kind.DEFINITION_DUPLICATE && !DefinitionComment.is(link)) {
        findings.add(page, link.span(), "again", link.text());
      }
    }
  }
}
