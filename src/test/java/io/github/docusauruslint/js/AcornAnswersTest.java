package io.github.docusauruslint.js;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.js.AcornAnswers.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcornAnswersTest {
  private static final String TEST_262 = "test262-parser-tests.tsv";

  @Test
  void sameTreesAndErrorsAsAcorn() {
    List<Answer> answers = AcornAnswers.recorded("acorn-answers.tsv");
    assertThat(answers).hasSizeGreaterThan(4000);
    assertThat(answers).filteredOn(answer -> !answer.agrees()).isEmpty();
  }

  @Test
  void sameAnswersAsAcornToTheTestsOfTest262() {
    List<Answer> answers = AcornAnswers.recorded(TEST_262);
    assertThat(answers).hasSizeGreaterThan(3000);
    assertThat(answers).filteredOn(answer -> !answer.agrees()).isEmpty();
  }

  /**
   * The standard's own verdicts. We follow acorn where it strays, forbid nothing that a loader of
   * config files allows, and know no comments like those of HTML.
   */
  @Test
  void acceptsAndRefusesAsTheStandardDoes() {
    List<Answer> answers = AcornAnswers.recorded(TEST_262);
    long agreed =
        answers.stream().filter(a -> accepts(a) == a.columns().get(0).equals("pass")).count();
    double rate = 100.0 * agreed / answers.size();
    System.out.printf("test262-parser-tests: %d of %d verdicts%n", agreed, answers.size());
    assertThat(rate).isGreaterThanOrEqualTo(98.0);
  }

  private static boolean accepts(Answer answer) {
    Dialect goal = answer.columns().get(1).equals("module") ? Dialect.JSX : Dialect.SCRIPT;
    try {
      JsParser.parseModule(answer.source(), 0, answer.source().length(), goal);
      return true;
    } catch (JsSyntaxException e) {
      return false;
    }
  }
}
