package io.github.docusauruslint.rule;

/** A rule that looks at what a change of the site did; asked with {@code --since} only. */
public non-sealed interface ChangeRule extends Rule {
  /** Reports what is wrong with a change. */
  void check(SiteChange change, Findings findings);
}
