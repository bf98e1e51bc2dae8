package io.github.docusauruslint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The lists of rules are those of the rule pages; {@code -Dupdate} writes them anew. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path RULES = Path.of("rules/README.md");
  private static final String BEGIN = "<!-- rules: begin -->\n";
  private static final String END = "<!-- rules: end -->";
  private static final RuleIndex INDEX = new RuleIndex(RuleBook.packed());

  @Test
  void theReadmeListsEveryRule() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(BEGIN) + BEGIN.length();
    int to = readme.indexOf(END);
    if (System.getProperty("update") != null) {
      Files.writeString(README, readme.substring(0, from) + INDEX.table() + readme.substring(to));
      return;
    }
    assertThat(readme.substring(from, to)).isEqualTo(INDEX.table());
  }

  @Test
  void theIndexOfTheRulesTellsOfEveryRule() throws IOException {
    if (System.getProperty("update") != null) {
      Files.writeString(RULES, INDEX.page());
      return;
    }
    assertThat(Files.readString(RULES)).isEqualTo(INDEX.page());
  }
}
