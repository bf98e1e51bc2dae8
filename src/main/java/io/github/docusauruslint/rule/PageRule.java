package io.github.docusauruslint.rule;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.site.Page;

/** A rule that looks at one page at a time, with the whole site at hand. */
public non-sealed interface PageRule extends Rule {
  /** Reports what is wrong with the page; called once for each, in any order. */
  void check(Page page, LinkedSite site, Findings findings);
}
