package io.github.docusauruslint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.rule.RulePages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePackerTest {
  private static final String PAGE =
      """
      ---
      rule: links/odd-one
      level: warning
      fix: safe
      since: 0.1.0
      explains: [links/odd, links/strange]
      options:
        style: {type: a|b, default: b, description: which}
        names: {type: strings, default: [x, y], description: what}
        deep: {type: integer, default: 3, description: how}
        on: {type: boolean, default: false, description: whether}
      ---
      A `thing` that is [odd](x.md)
      over two lines. More of it.
      """;

  @Test
  void theBuildPackedEveryPage() throws Exception {
    assertThat(RuleBook.packed().rules()).isEqualTo(RulePacker.rules(Path.of("rules")));
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      long pages = files.filter(file -> file.toString().endsWith(".md")).count();
      boolean index = Files.exists(Path.of("rules/README.md"));
      assertThat(RuleBook.packed().rules()).hasSize((int) pages - (index ? 1 : 0));
    }
  }

  @Test
  void thePageIsReadAndPackedWithoutLoss() {
    RuleMetadata rule = RulePages.read("links/odd-one", PAGE);
    assertThat(rule.level()).isEqualTo(Severity.WARNING);
    assertThat(rule.fix()).isEqualTo(RuleMetadata.FixKind.SAFE);
    assertThat(rule.build()).isFalse();
    assertThat(rule.explains()).containsExactly("links/odd", "links/strange");
    assertThat(rule.summary()).isEqualTo("A thing that is odd over two lines.");
    assertThat(rule.options())
        .extracting(RuleMetadata.Option::defaultValue)
        .containsExactly("b", List.of("x", "y"), 3L, false);
    assertThat(rule.className()).isEqualTo("io.github.docusauruslint.rule.links.OddOne");
    assertThat(RuleBook.of(RuleBook.pack(List.of(rule))).rules()).containsExactly(rule);
  }

  static Stream<List<String>> wrongPages() {
    return Stream.of(
        List.of("# no front matter\n", "has no front matter"),
        List.of(PAGE.replace("links/odd-one", "links/other"), "calls its rule links/other"),
        List.of(PAGE.replace("since: 0.1.0\n", ""), "lacks the field since"),
        List.of(PAGE.replace("fix: safe", "fixes: safe"), "has an unknown field fixes"),
        List.of(PAGE.replace("A `thing`", "# A"), "does not start with a sentence"),
        List.of(PAGE.replace("fix: safe", "fix: [safe"), "has front matter that is no YAML"));
  }

  @ParameterizedTest
  @MethodSource("wrongPages")
  void faultsInPagesStopTheBuild(List<String> page) {
    assertThatThrownBy(() -> RulePages.read("links/odd-one", page.get(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rules/links/odd-one.md " + page.get(1));
  }
}
