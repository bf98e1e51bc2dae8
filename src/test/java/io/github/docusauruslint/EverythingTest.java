package io.github.docusauruslint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code fixtures/everything} is a site that triggers every rule there is. */
class EverythingTest {
  /** Our own faults, and what needs more than a site: a history, a network. */
  private static final Set<String> ELSEWHERE =
      Set.of("lint/internal-error", "lint/unread-file", "routes/removed", "links/external");

  @Test
  void everyRuleFindsSomethingThere() throws IOException {
    String expected = Files.readString(Path.of("fixtures/everything/expected.txt"));
    List<String> silent =
        RuleBook.packed().rules().stream()
            .map(RuleMetadata::name)
            .filter(rule -> !ELSEWHERE.contains(rule) && !expected.contains("[" + rule + "]"))
            .toList();
    assertThat(silent).as("rules that nothing in fixtures/everything triggers").isEmpty();
  }
}
