package io.github.docusauruslint.rule.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DuplicateTest {
  @ParameterizedTest
  @CsvSource({"throw, ERROR", "warn, WARNING", "ignore, WARNING"})
  void theSiteSaysWhetherItStopsTheBuild(String setting, Severity severity) throws Exception {
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
    LintRequest request = new LintRequest(source, book, LintConfig.of("build", book), List.of(), 1);
    assertThat(Linter.lint(request).diagnostics())
        .filteredOn(found -> found.rule().equals("routes/duplicate"))
        .singleElement()
        .matches(found -> found.severity() == severity);
  }
}
