package io.github.docusauruslint.site.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the validation functions of Docusaurus 3.10.2 said of configurations and options. */
class RefusalsTest {
  private static final String BASE = "title: 'T', url: 'https://e.com', baseUrl: '/'";

  static Stream<JsonNode> recorded() {
    return Recorded.lines(RefusalsTest.class, "refusals.jsonl");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void refusesWhatDocusaurusRefuses(JsonNode answer) {
    String source = answer.get("source").asText();
    String config =
        switch (answer.get("kind").asText()) {
          case "config" -> source;
          case "theme" -> "{" + BASE + ", presets: ['classic'], themeConfig: " + source + "}";
          case "algolia" ->
              "{"
                  + BASE
                  + ", themes: ['@docusaurus/theme-search-algolia'], themeConfig: "
                  + source
                  + "}";
          case "sitemap" -> "{" + BASE + ", plugins: [['sitemap', " + source + "]]}";
          default ->
              "{"
                  + BASE
                  + ", plugins: [['content-"
                  + answer.get("kind").asText()
                  + "', "
                  + source
                  + "]]}";
        };
    List<Problem> problems =
        SiteConfigLoader.load(
                MemoryTree.of(Map.of("docusaurus.config.js", "module.exports = " + config + ";")),
                LoadOptions.of("/site", Map.of()))
            .problems();
    assertThat(problems).allMatch(problem -> problem.kind() == Problem.Kind.CONFIG);
    // A warning, as of something deprecated, is no refusal.
    assertThat(problems.stream().anyMatch(problem -> !problem.warns()))
        .describedAs("Docusaurus: %s; ours: %s", answer.get("message"), problems)
        .isEqualTo(!answer.get("message").isNull());
  }
}
