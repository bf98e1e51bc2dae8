package io.github.docusauruslint.rule;

/** A rule that looks at the linting itself: its configuration and its suppressions. */
public non-sealed interface RunRule extends Rule {
  /** Reports what is wrong with how the site is linted; called once, behind all other rules. */
  void check(LintRun run, Findings findings);
}
