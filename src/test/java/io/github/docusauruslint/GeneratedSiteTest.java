package io.github.docusauruslint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedSiteTest {
  private static final RuleBook BOOK = RuleBook.packed();

  @TempDir private Path folder;

  private LintResult lint(int threads) throws LintException {
    SiteSource site = SiteSource.of(folder, "site", Map.of());
    return Linter.lint(
        new LintRequest(site, BOOK, LintConfig.of("build", BOOK), List.of(), threads));
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 5200})
  void everyFaultIsFoundAndNoneInvented(int pages) throws IOException, LintException {
    GeneratedSite.write(folder, pages);
    Map<String, Long> found =
        lint(2).diagnostics().stream()
            .collect(Collectors.groupingBy(d -> d.rule(), Collectors.counting()));
    long faults = GeneratedSite.faults(pages);
    assertThat(found).isEqualTo(Map.of("links/broken-link", faults, "links/broken-anchor", faults));
  }

  @Test
  void theAnswerIsTheSameOnOneThreadAndOnMany() throws IOException, LintException {
    GeneratedSite.write(folder, 400);
    List<?> one = lint(1).diagnostics();
    assertThat(lint(16).diagnostics()).isEqualTo(one).isNotEmpty();
  }
}
