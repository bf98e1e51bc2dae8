package io.github.docusauruslint.rule;

import io.github.docusauruslint.external.ExternalAnswers;

/** A rule that looks at what became of links to other sites; asked where those were asked for. */
public non-sealed interface AnswerRule extends Rule {
  /** Reports what is wrong with links to other sites. */
  void check(ExternalAnswers answers, Findings findings);
}
