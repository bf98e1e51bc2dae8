package io.github.docusauruslint.rule.planted;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;

/** A rule that fails at pages which say so, to see what becomes of the others. */
public final class ThrowingRule implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (page.path().endsWith("overflow.md")) {
      check(page, site, findings);
    }
    if (page.path().endsWith("throw.md")) {
      throw new IllegalStateException("planted");
    }
    if (page.path().endsWith("words.md")) {
      throw new IllegalStateException(page.text().text());
    }
  }
}
