package io.github.docusauruslint.rule.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DuplicateTest {
  @ParameterizedTest
  @CsvSource({
    "build, throw, ERROR",
    "build, warn, WARNING",
    "build, ignore,",
    "recommended, throw, ERROR",
    "recommended, warn, WARNING",
    "recommended, ignore, WARNING"
  })
  void theSiteSaysWhetherItStopsTheBuild(String preset, String setting, @Nullable Severity severity)
      throws Exception {
    MemoryTree site =
        MemoryTree.of(
            Map.of(
                "docusaurus.config.js",
                """
                module.exports = {title: 'A', url: 'https://example.com', baseUrl: '/',
                  presets: ['classic'], onDuplicateRoutes: '%s'};
                """
                    .formatted(setting),
                "docs/a.md",
                "---\nslug: /same\n---\n",
                "docs/b.md",
                "---\nslug: /same\n---\n"));
    RuleBook book = RuleBook.packed();
    SiteSource source = new SiteSource(site, "site", "/site", Map.of(), null, null);
    LintRequest request = new LintRequest(source, book, LintConfig.of(preset, book), List.of(), 1);
    assertThat(Linter.lint(request).diagnostics())
        .filteredOn(found -> found.rule().equals("routes/duplicate"))
        .extracting(Diagnostic::severity)
        .isEqualTo(severity == null ? List.of() : List.of(severity));
  }
}
