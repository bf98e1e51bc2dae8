package io.github.docusauruslint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.diagnostic.UnknownName;
import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.rule.FieldSchema;
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
    return read(Map.of(LintConfigReader.FILE, yaml.replace("\\n", "\n")));
  }

  private static LintConfig read(Map<String, String> files) throws ConfigException {
    return LintConfigReader.read(MemoryTree.of(files), null, BOOK);
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
  void aFaultIsOneLineWhateverIsWritten() {
    assertThatThrownBy(() -> read("extends: [/\n\n\nd, \"\\e[2J\"]\n"))
        .isInstanceOfSatisfying(
            ConfigException.class,
            e ->
                assertThat(e.lines("site").lines())
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("site/" + LintConfigReader.FILE))
                    .noneMatch(line -> line.contains("\u001b")));
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
  void aFileCanBeNamed() throws Exception {
    MemoryTree tree =
        MemoryTree.of(
            Map.of(LintConfigReader.FILE, "extends: build", "lint/own.yml", "extends: strict"));
    LintConfig named = LintConfigReader.readNamed(tree, "lint/own.yml", null, BOOK);
    assertThat(named.settings().get(RULE).level()).isEqualTo(Severity.ERROR);
    assertThat(named.files()).containsExactly("lint/own.yml");
    assertThat(named.sitePath()).isEmpty();
    assertThatThrownBy(() -> LintConfigReader.readNamed(tree, "own.yml", null, BOOK))
        .hasMessageContaining("own.yml");
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

  @Test
  void theNearestFileUpwardCounts() throws Exception {
    String above = "../" + LintConfigReader.FILE;
    LintConfig config = read(Map.of(above, "rules: {mdx/syntax: off}", "docs/a.md", ""));
    assertThat(config.settings().get("mdx/syntax").level()).isNull();
    assertThat(config.files()).containsExactly(above);
    assertThat(read(Map.of(above, "rules: {mdx/syntax: off}", LintConfigReader.FILE, "")).files())
        .containsExactly(LintConfigReader.FILE);
  }

  @Test
  void laterFilesAndPresetsWin() throws Exception {
    LintConfig config =
        read(
            Map.of(
                LintConfigReader.FILE,
                "extends: [strict, lint/a.yml, ./lint/b.yml]\nrules: {mdx/syntax: warning}",
                "lint/a.yml",
                "rules: {mdx/syntax: off, links/empty: off, links/encoding: off}",
                "lint/b.yml",
                "extends: ../c.yml\nrules: {links/encoding: warning}",
                "c.yml",
                "rules: {links/encoding: off, links/to-unlisted: off}"));
    assertThat(config.settings().get("mdx/syntax").level()).isEqualTo(Severity.WARNING);
    assertThat(config.settings().get("links/empty").level()).isNull();
    assertThat(config.settings().get("links/encoding").level()).isEqualTo(Severity.WARNING);
    assertThat(config.settings().get("links/to-unlisted").level()).isNull();
    assertThat(config.settings().get(RULE).level()).isEqualTo(Severity.ERROR);
    assertThat(config.files())
        .containsExactly("lint/a.yml", "c.yml", "lint/b.yml", LintConfigReader.FILE);
  }

  @Test
  void aCircleIsNamed() {
    assertThatThrownBy(
            () ->
                read(
                    Map.of(
                        LintConfigReader.FILE,
                        "extends: a.yml",
                        "a.yml",
                        "rules: {}\nextends: [./b.yml]",
                        "b.yml",
                        "extends: a.yml")))
        .hasMessage("b.yml:1:10: extends itself: a.yml → b.yml → a.yml");
    assertThatThrownBy(
            () -> read(Map.of(LintConfigReader.FILE, "extends: ./lint", "lint/a.yml", "")))
        .hasMessage(".docusaurus-lint.yml:1:10: lint is a folder");
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirFiles() {
    assertThatThrownBy(
            () ->
                read(
                    Map.of(
                        LintConfigReader.FILE,
                        """
                        extends: [./a.yml, ./b.yml]
                        rule: {}
                        rules: {mdx/syntax: 1, mdx/import-style: [], links/empty: {x: 1}}
                        overrides:
                          - rules: {mdx/syntax: loud}
                          - {files: a.md}
                          - files: [{}]
                            path: x
                            rules: []
                        ignore: [{rules: [mdx/syntax]}, []]
                        links: {docs/**: fil, blog/**: {stile: file}}
                        """,
                        "a.yml",
                        "extends: [recomended, nothing]\nsite: 1")))
        .hasMessage(
            """
            .docusaurus-lint.yml:1:20: no file b.yml (did you mean a.yml?)
            .docusaurus-lint.yml:2:1: no key rule (did you mean rules?)
            .docusaurus-lint.yml:3:21: no level 1; there are off, warning, error
            .docusaurus-lint.yml:3:42: a rule is set to a level or to a mapping of its options
            .docusaurus-lint.yml:3:60: no option x; there are level
            .docusaurus-lint.yml:5:5: an override without files, plugin or version
            .docusaurus-lint.yml:5:25: no level loud; there are off, warning, error
            .docusaurus-lint.yml:6:5: an override without rules
            .docusaurus-lint.yml:7:13: a pattern is no text
            .docusaurus-lint.yml:8:5: no key path; there are files, plugin, version, rules
            .docusaurus-lint.yml:9:12: rules is no mapping
            .docusaurus-lint.yml:10:10: nothing to ignore: no files, plugin or version
            .docusaurus-lint.yml:10:33: a pattern is no text
            .docusaurus-lint.yml:11:18: style: fil is none of file, absolute, relative, auto
            .docusaurus-lint.yml:11:33: no key stile (did you mean style?)
            a.yml:1:11: no preset recomended (did you mean recommended?)
            a.yml:1:23: no preset nothing; there are build, recommended, strict
            a.yml:2:7: site is no mapping\
            """
                .stripIndent());
  }

  @Test
  void aBaselineIsAPathFromTheFileThatNamesIt() throws Exception {
    assertThat(read("extends: build").baseline()).isNull();
    assertThat(read("baseline: lint/known.jsonl").baseline()).isEqualTo("lint/known.jsonl");
    assertThat(
            read(Map.of("../" + LintConfigReader.FILE, "baseline: ./known.jsonl", "docs/a.md", ""))
                .baseline())
        .isEqualTo("../known.jsonl");
    Map<String, String> extended =
        Map.of(LintConfigReader.FILE, "extends: lint/a.yml", "lint/a.yml", "baseline: a.jsonl");
    assertThat(read(extended).baseline()).isEqualTo("lint/a.jsonl");
    assertThat(read(extended).origins().get("baseline")).isEqualTo(new Origin("lint/a.yml", 1, 1));
  }

  @Test
  void frontMatterTurnsItsRulesOnUnlessTheRulesSayOtherwise() throws Exception {
    String matter = "frontMatter: {fields: {a: {type: string, required: true}, b: {}}}\n";
    for (String extended : List.of("build", "recommended")) {
      LintConfig config = read("extends: " + extended + "\n" + matter);
      assertThat(config.settings().get("front-matter/site-schema").level())
          .isEqualTo(Severity.ERROR);
      assertThat(config.settings().get("front-matter/required").level()).isEqualTo(Severity.ERROR);
    }
    LintConfig config =
        read("rules: {front-matter/required: off, front-matter/site-schema: warning}\n" + matter);
    assertThat(config.settings().get("front-matter/required").level()).isNull();
    RuleSetting schema = config.settings().get("front-matter/site-schema");
    assertThat(schema.level()).isEqualTo(Severity.WARNING);
    assertThat(schema.options().fields(FieldSchema.class))
        .containsOnlyKeys("a", "b")
        .hasEntrySatisfying("a", field -> assertThat(field.required()).isTrue());
    assertThat(read("frontMatter: {fields: {a: date}}").settings().get("front-matter/required"))
        .extracting(RuleSetting::level)
        .isNull();
  }

  @Test
  void allFaultsOfFrontMatterAreToldWithTheirPlaces() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    frontMatter:
                      - file: a
                        fields:
                          title: {type: strng, requird: true}
                          level: {values: [], pattern: '['}
                          weight: {type: number, pattern: a, values: [b], minLength: 1}
                          mood: 1
                      - files: a
                      - {fields: {a: {minLength: 3, maxLength: 2}}, additional: maybe}
                      - docs/**
                    """))
        .hasMessage(
            """
            .docusaurus-lint.yml:2:5: no key file (did you mean files?)
            .docusaurus-lint.yml:4:21: no type strng (did you mean string?)
            .docusaurus-lint.yml:4:28: no key requird (did you mean required?)
            .docusaurus-lint.yml:5:23: values is a list of what the field may be
            .docusaurus-lint.yml:5:36: pattern is no regular expression: Unclosed character class
            .docusaurus-lint.yml:6:30: a number has no pattern
            .docusaurus-lint.yml:6:51: no value of the type number
            .docusaurus-lint.yml:6:55: a number has no minLength
            .docusaurus-lint.yml:7:13: a field is set to a type or to a mapping of what it has to be
            .docusaurus-lint.yml:8:5: a schema of front matter without fields
            .docusaurus-lint.yml:9:44: maxLength is less than minLength
            .docusaurus-lint.yml:9:61: additional is true or false
            .docusaurus-lint.yml:10:5: a schema of front matter is no mapping\
            """
                .stripIndent());
  }

  @Test
  void unknownRulesAreFindingsAndNoFaults() throws Exception {
    LintConfig config = read("rules: {mdx/sintax: off}\nignore: [{files: a, rules: [zzz]}]");
    assertThat(config.unknownRules())
        .extracting(UnknownName::name)
        .containsExactly("mdx/sintax", "zzz");
    assertThat(config.unknownRules())
        .extracting(UnknownName::nearest)
        .containsExactly("mdx/syntax", null);
  }

  @Test
  void placesAreToldAsTheUserKnowsTheSite() {
    assertThatThrownBy(
            () -> read(Map.of("../" + LintConfigReader.FILE, "a: 1", "docusaurus.config.js", "")))
        .isInstanceOfSatisfying(
            ConfigException.class,
            e -> {
              assertThat(e.lines("repo/website"))
                  .startsWith("repo/.docusaurus-lint.yml:1:1: no key a");
              assertThat(e.lines(".")).startsWith("../.docusaurus-lint.yml:1:1: no key a");
              assertThat(e.lines("/repo/website")).startsWith("/repo/.docusaurus-lint.yml:1:1: ");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: {} | 1:1: no key rule (did you mean rules?)",
        "rules: [] | 1:8: rules is no mapping",
        "rules:\\n  mdx/syntax: loud | 2:15: no level loud; there are off, warning, error",
        "rules: {mdx/import-style: {stile: a}} | 1:28: no option stile (did you mean style?)",
        "rules: {mdx/import-style: {style: a, styles: b}} | 1:35: style: a is none of auto, site,"
            + " relative",
        "rules: {mdx/import-style: {style: a}} "
            + "| 1:35: style: a is none of auto, site, relative",
        "extends: ./lint.yml | 1:10: no file lint.yml",
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
