package io.github.docusauruslint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below {@code mdx} in the front matter, and is not as it has to be. */
class PageFormatFieldTest {
  private static final RuleBook BOOK = RuleBook.packed();

  @ParameterizedTest
  @ValueSource(strings = {"mdx: {format: MDX}", "mdx: md", "mdx: {x: 1}"})
  void isToldOnceAndNotAsBrokenYaml(String field) throws Exception {
    Map<String, String> files =
        Map.of(
            "docusaurus.config.js",
            "module.exports = {title: 'S', url: 'https://example.com', baseUrl: '/', presets:"
                + " [['classic', {blog: false}]]};\n",
            "src/pages/index.js",
            "export default () => null;\n",
            "docs/a.md",
            "---\n" + field + "\n---\n\n# A\n");
    SiteSource source = new SiteSource(MemoryTree.of(files), "site", "/site", Map.of(), null, null);
    LintRequest request = new LintRequest(source, BOOK, LintConfig.of("build", BOOK), List.of(), 1);

    assertThat(Linter.lint(request).diagnostics())
        .extracting(diagnostic -> diagnostic.rule())
        .containsExactly("front-matter/schema");
  }
}
