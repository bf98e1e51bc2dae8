package io.github.docusauruslint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintConfigTest {
  private static final RuleBook BOOK = RuleBook.packed();
  private static final String RULE = "mdx/import-style";

  private static LintConfig read(String yaml) throws ConfigException {
    return LintConfigReader.read(
        MemoryTree.of(Map.of(LintConfigReader.FILE, yaml.replace("\\n", "\n"))), null, BOOK);
  }

  @Test
  void withoutAFileThePresetHolds() throws Exception {
    LintConfig config = LintConfigReader.read(MemoryTree.of(Map.of()), "strict", BOOK);
    assertThat(config.settings().get(RULE).level()).isEqualTo(Severity.ERROR);
    assertThat(config.settings()).hasSameSizeAs(BOOK.rules());
  }

  @Test
  void theBuildPresetHasOnlyItsRules() {
    LintConfig.of("build", BOOK)
        .settings()
        .forEach(
            (name, setting) ->
                assertThat(setting.level() != null)
                    .as(name)
                    .isEqualTo(BOOK.find(name).build() && BOOK.find(name).level() != null));
  }

  @Test
  void levelsAndOptionsAreReplaced() throws Exception {
    LintConfig config =
        read("rules:\n  mdx/import-style: {level: error, style: relative}\n  mdx/syntax: off\n");
    assertThat(config.settings().get(RULE).level()).isEqualTo(Severity.ERROR);
    assertThat(config.settings().get(RULE).options().text("style")).isEqualTo("relative");
    assertThat(config.settings().get("mdx/syntax").level()).isNull();
  }

  @Test
  void anOptionAloneKeepsTheLevel() throws Exception {
    LintConfig config = read("rules:\n  mdx/import-style: {style: site}\n");
    assertThat(config.settings().get(RULE).level()).isEqualTo(Severity.WARNING);
  }

  @Test
  void routesOfUnknownPluginsAreStated() throws Exception {
    LintConfig config = read("extraRoutes: ['/api/**', /playground]");
    assertThat(config.extraRoutes()).containsExactly("/api/**", "/playground");
    assertThatThrownBy(() -> read("extraRoutes: /api"))
        .hasMessage(".docusaurus-lint.yml:1:14: extraRoutes is no list");
    assertThatThrownBy(() -> read("extraRoutes: [api]"))
        .hasMessage(".docusaurus-lint.yml:1:15: a route starts with a slash, such as /api/**");
  }

  @Test
  void theCommandLineWinsOverExtends() throws Exception {
    MemoryTree tree = MemoryTree.of(Map.of(LintConfigReader.FILE, "extends: strict"));
    assertThat(LintConfigReader.read(tree, null, BOOK).settings().get(RULE).level())
        .isEqualTo(Severity.ERROR);
    assertThat(LintConfigReader.read(tree, "build", BOOK).settings().get(RULE).level()).isNull();
  }

  @Test
  void componentsAreAddedToTheShippedOnes() throws Exception {
    LintConfig config =
        read(
            """
            components:
              Cards:
                closed: true
                props:
                  cards:
                    required: true
                    items:
                      link: {kind: link, required: true}
                      size: {values: [small, large]}
                  tags: {items: {kind: link}}
                  hero: {fields: {src: {kind: image}}}
            """);
    ComponentSchema cards = config.components().get("Cards");
    assertThat(cards.closed()).isTrue();
    ComponentSchema list = cards.at("cards");
    assertThat(list.required()).isTrue();
    assertThat(list.at("[0]").at("link").kind()).isEqualTo(ComponentSchema.Kind.LINK);
    assertThat(list.at("[0]").at("size").values()).isEqualTo(List.of("small", "large"));
    assertThat(cards.at("tags").at("[0]").kind()).isEqualTo(ComponentSchema.Kind.LINK);
    assertThat(cards.at("hero").at("src").kind()).isEqualTo(ComponentSchema.Kind.IMAGE);
    assertThat(config.components().get("TabItem").fields()).containsKey("value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: {} | 1:1: no key rule (did you mean rules?)",
        "rules: [] | 1:8: rules is no mapping",
        "rules: {mdx/sintax: off} | 1:9: no rule mdx/sintax (did you mean mdx/syntax?)",
        "rules:\\n  mdx/syntax: loud | 2:15: no level loud; there are off, warning, error",
        "rules: {mdx/import-style: {stile: a}} | 1:28: no option stile (did you mean style?)",
        "rules: {mdx/import-style: {style: a}} "
            + "| 1:35: style: a is none of auto, site, relative",
        "extends: strickt | 1:10: no preset strickt (did you mean strict?)",
        "components: {A: {prop: {}}} | 1:18: no key prop (did you mean props?)",
        "components: {A: {props: {b: {kind: lnk}}}} | 1:36: no kind lnk; there are link, image, "
            + "icon, text, node, number, boolean, anchor, function, any",
        "'a: [' | 1:5: ",
      })
  void faultsHaveAPlace(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(LintConfigReader.FILE + ":" + message.strip());
  }
}
