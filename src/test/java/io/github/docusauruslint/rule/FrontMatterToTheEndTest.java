package io.github.docusauruslint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that gray-matter takes for front matter as a whole, and MDX for text. */
class FrontMatterToTheEndTest {
  private static final String CONFIG =
      "module.exports = {title: 'T', url: 'https://e.org', baseUrl: '/', presets: [['classic',"
          + " {}]]};";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---/\n---\n",
        "---\u2190",
        "---\ntitle: 1",
        "---yaml\n# a\n---\n",
        "---<!--a-->\n",
        "---yaml\n# <!--a-->\n"
      })
  void areJudgedByEveryRule(String page) throws LintException {
    RuleBook book = RuleBook.packed();
    MemoryTree tree = MemoryTree.of(Map.of("docusaurus.config.js", CONFIG, "docs/a.md", page));
    SiteSource site = new SiteSource(tree, "site", "/site", Map.of(), null, null);
    LintRequest request = new LintRequest(site, book, LintConfig.of("strict", book), List.of(), 1);
    assertThat(Linter.lint(request).diagnostics())
        .extracting(Diagnostic::rule)
        .doesNotContain("lint/internal-error");
  }
}
