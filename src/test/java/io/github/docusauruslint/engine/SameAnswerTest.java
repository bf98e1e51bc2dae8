package io.github.docusauruslint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However many threads there are, the findings are the same, in the same order. */
class SameAnswerTest {
  private static final RuleBook BOOK = RuleBook.packed();

  static List<Path> sites() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("fixtures"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Diagnostic> lint(Path site, int threads) throws LintException {
    SiteSource source = SiteSource.of(site, "site", Map.of());
    LintConfig config = LintConfig.of("strict", BOOK);
    return Linter.lint(new LintRequest(source, BOOK, config, List.of(), threads)).diagnostics();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void onOneThreadAndOnMany(Path site) throws LintException {
    List<Diagnostic> one = lint(site, 1);
    assertThat(one).isNotEmpty();
    assertThat(lint(site, 2)).isEqualTo(one);
    assertThat(lint(site, 8)).isEqualTo(one);
  }
}
