package io.github.docusauruslint.rule.mdx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages with tabs, against what a build with Docusaurus 3.10.2 said of each. */
final class TabsTest {
  private static final RuleBook BOOK = RuleBook.packed();
  private static final String IMPORTS =
      "import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n\n";
  private static final String CONFIG =
      "module.exports = {title: 'A', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {routeBasePath: '/'}}]]};\n";

  static Stream<Arguments> pages() {
    return Recorded.lines(TabsTest.class, "tabs.jsonl")
        .map(page -> Arguments.of(page.get("name").asText(), page));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void failsWhereTheBuildFails(String name, JsonNode page) throws Exception {
    assumeFalse(name.equals("in-expression"), "tabs within JavaScript are not judged");
    Map<String, String> files =
        Map.of(
            "docusaurus.config.js",
            CONFIG,
            "docs/index.md",
            "# Home\n",
            "docs/a.mdx",
            IMPORTS + page.get("text").asText() + "\n");
    SiteSource site = new SiteSource(MemoryTree.of(files), "site", "/site", Map.of(), null, null);
    LintConfig config = LintConfig.of("build", BOOK);
    List<Diagnostic> found =
        Linter.lint(new LintRequest(site, BOOK, config, List.of(), 1)).diagnostics().stream()
            .filter(diagnostic -> diagnostic.rule().equals("mdx/tabs"))
            .toList();
    assertThat(!found.isEmpty()).as(String.valueOf(found)).isEqualTo(page.has("error"));
  }
}
