package io.github.docusauruslint.external;

import java.util.List;

/**
 * All that was learnt of the links to other sites.
 *
 * @param answers one for each URL, in the order of the links
 */
public record ExternalAnswers(List<Answer> answers) {
  public ExternalAnswers {
    answers = List.copyOf(answers);
  }

  /** How many of an outcome there are. */
  public int count(Outcome.Kind kind) {
    return (int) answers.stream().filter(answer -> answer.outcome().kind() == kind).count();
  }
}
