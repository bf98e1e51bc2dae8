package io.github.docusauruslint.rule;

import io.github.docusauruslint.route.LinkedSite;

/** A rule that looks at the site as a whole. */
public non-sealed interface SiteRule extends Rule {
  /** Reports what is wrong with the site. */
  void check(LinkedSite site, Findings findings);
}
