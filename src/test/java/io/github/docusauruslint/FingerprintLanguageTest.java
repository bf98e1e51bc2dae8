package io.github.docusauruslint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Fingerprint;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A baseline that was written in one language holds in every other. */
class FingerprintLanguageTest {
  private static final Path FIXTURES = Path.of("fixtures");
  private static final RuleBook BOOK = RuleBook.packed();

  static List<Path> sites() throws IOException {
    try (Stream<Path> children = Files.list(FIXTURES)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void findingsAreTheSameInEveryLanguage(Path site) throws Exception {
    LintResult english = lint(site, Language.ENGLISH);
    LintResult chinese = lint(site, Language.SIMPLIFIED_CHINESE);
    assertThat(chinese.diagnostics()).hasSameSizeAs(english.diagnostics());
    assertThat(known(chinese)).isEqualTo(known(english));
    assertThat(Fingerprint.of(chinese.diagnostics(), chinese.sources()))
        .isEqualTo(Fingerprint.of(english.diagnostics(), english.sources()));
  }

  private static LintResult lint(Path site, Language language) throws Exception {
    RuleBook book = BOOK.in(language);
    SiteSource source = SiteSource.of(site, site.toString(), Map.of());
    return Linter.lint(
        new LintRequest(
            source, book, LintConfigReader.read(source.tree(), "strict", book), List.of(), 2));
  }

  /** What programs read of a finding: everything but its words. */
  private static List<String> known(LintResult result) {
    return result.diagnostics().stream().map(FingerprintLanguageTest::known).toList();
  }

  private static String known(Diagnostic diagnostic) {
    return String.join(
        " ",
        diagnostic.file(),
        diagnostic.span().toString(),
        diagnostic.rule(),
        diagnostic.severity().label(),
        diagnostic.fault(),
        String.valueOf(diagnostic.page()),
        diagnostic.data().toString());
  }
}
