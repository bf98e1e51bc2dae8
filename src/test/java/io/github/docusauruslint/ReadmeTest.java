package io.github.docusauruslint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The README's table of rules is that of the rule pages; {@code -Dupdate} writes it anew. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- rules: begin -->\n";
  private static final String END = "<!-- rules: end -->";

  @Test
  void listsEveryRule() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(BEGIN) + BEGIN.length();
    int to = readme.indexOf(END);
    if (System.getProperty("update") != null) {
      Files.writeString(README, readme.substring(0, from) + table() + readme.substring(to));
      return;
    }
    assertThat(readme.substring(from, to)).isEqualTo(table());
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("| rule | level | build | fix | |\n| --- | --- | --- | --- | --- |\n");
    for (RuleMetadata rule : RuleBook.packed().rules()) {
      Severity level = rule.level();
      boolean fixes = rule.fix() != RuleMetadata.FixKind.NONE;
      table
          .append("| [" + rule.name() + "](" + rule.docs() + ") | ")
          .append(level == null ? "off" : level.label())
          .append(rule.build() ? " | yes | " : " | | ")
          .append(fixes ? rule.fix().name().toLowerCase(Locale.ROOT) + " | " : "| ")
          .append(rule.summary().replace("|", "\\|") + " |\n");
    }
    return table.toString();
  }
}
