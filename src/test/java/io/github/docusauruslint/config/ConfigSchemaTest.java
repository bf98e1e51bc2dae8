package io.github.docusauruslint.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.yaml.SettingsYaml;
import io.github.docusauruslint.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of the configuration. */
class ConfigSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final RuleBook BOOK = RuleBook.packed();
  private static final String RULE_PAGE_WITH_UNKNOWN_NAMES = "lint/unknown-rule";

  private static List<String> faults(String yaml) throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ConfigSchema.packed());
    YamlNode root = SettingsYaml.read(yaml);
    return schema.validate(JSON.valueToTree(root == null ? Map.of() : root.toPlain())).stream()
        .map(String::valueOf)
        .toList();
  }

  @Test
  void allowsTheExamplesOfTheReadme() throws Exception {
    List<String> examples = blocks(Files.readString(Path.of("README.md")), "```yaml\nextends");
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(faults(example)).as(example).isEmpty();
      assertThat(
              LintConfigReader.read(
                      MemoryTree.of(Map.of(LintConfigReader.FILE, example)), null, BOOK)
                  .unknownRules())
          .isEmpty();
    }
  }

  @Test
  void allowsTheExamplesOfTheRulePages() throws Exception {
    int count = 0;
    for (RuleMetadata rule : BOOK.rules()) {
      if (!rule.name().equals(RULE_PAGE_WITH_UNKNOWN_NAMES)) {
        for (String example : blocks(BOOK.page(rule), "```yaml title=\".docusaurus-lint.yml\"\n")) {
          assertThat(faults(example)).as(rule.name() + "\n" + example).isEmpty();
          count++;
        }
      }
    }
    assertThat(count).isPositive();
  }

  private static List<String> blocks(String markdown, String opening) {
    List<String> blocks = new ArrayList<>();
    int at = markdown.indexOf(opening);
    while (at >= 0) {
      int start = markdown.indexOf('\n', at) + 1;
      int end = markdown.indexOf("\n```", start);
      blocks.add(markdown.substring(start, end + 1));
      at = markdown.indexOf(opening, end);
    }
    return blocks;
  }

  /** What the reader refuses, or finds, the schema refuses. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule: {}",
        "rules: []",
        "rules: {mdx/sintax: off}",
        "rules: {mdx/syntax: loud}",
        "rules: {mdx/import-style: {stile: site}}",
        "rules: {mdx/import-style: {style: a}}",
        "overrides: {files: a}",
        "overrides: [{files: a}]",
        "overrides: [{paths: a, rules: {}}]",
        "ignore: [{files: a, rules: [mdx/sintax]}]",
        "links: {docs/**: fil}",
        "components: {A: {prop: {}}}",
        "components: {A: {props: {b: {kind: lnk}}}}",
        "extraRoutes: [api]",
        "site: 1",
      })
  void refusesWhatTheReaderRefuses(String yaml) throws Exception {
    assertThat(faults(yaml)).isNotEmpty();
    boolean refused;
    try {
      MemoryTree tree = MemoryTree.of(Map.of(LintConfigReader.FILE, yaml));
      refused = !LintConfigReader.read(tree, null, BOOK).unknownRules().isEmpty();
    } catch (ConfigException e) {
      refused = true;
    }
    assertThat(refused).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extends: build",
        "extends: [strict, ./a.yml]",
        "rules: {mdx/syntax: off}",
        "rules: {mdx/syntax: false}",
        "overrides: [{files: a, version: 1.0, rules: {mdx/syntax: {level: off}}}]",
        "ignore: 'docs/**'",
        "ignore: [{files: a, rules: mdx/syntax}, {plugin: blog}]",
        "links: {docs/**: {style: file}}",
        "components: {A: {closed: true, props: {b: {items: {c: {kind: link}}}}}}",
        "components: {A: {props: {b: {items: {kind: link}}, c: {values: [1, a]}}}}",
      })
  void allowsWhatTheReaderAllows(String yaml) throws Exception {
    assertThat(faults(yaml)).isEmpty();
    MemoryTree tree = MemoryTree.of(Map.of(LintConfigReader.FILE, yaml, "a.yml", ""));
    assertThat(LintConfigReader.read(tree, null, BOOK).unknownRules()).isEmpty();
  }
}
