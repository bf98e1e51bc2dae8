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
import java.util.stream.Stream;
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
        "[]",
        "text",
        "rule: {}",
        "extends: strickt",
        "extends: [build, 1]",
        "extends:",
        "rules: []",
        "rules:",
        "rules: {mdx/sintax: off}",
        "rules: {mdx/syntax: loud}",
        "rules: {mdx/syntax: true}",
        "rules: {mdx/syntax: 2}",
        "rules: {mdx/syntax: [error]}",
        "rules: {mdx/syntax:}",
        "rules: {mdx/syntax: {level: warn}}",
        "rules: {mdx/import-style: {stile: site}}",
        "rules: {mdx/import-style: {style: a}}",
        "rules: {links/broken-link: {raw: maybe}}",
        "rules: {front-matter/required: {fields: {a: b}}}",
        "overrides: {files: a}",
        "overrides: [a]",
        "overrides: [{files: a}]",
        "overrides: [{rules: {mdx/syntax: off}}]",
        "overrides: [{paths: a, rules: {}}]",
        "overrides: [{files: a, rules: {mdx/sintax: off}}]",
        "overrides: [{files: [{}], rules: {}}]",
        "overrides: [{plugin: [blog], rules: {}}]",
        "overrides: [{version: [], rules: {}}]",
        "ignore: [{files: a, rules: [mdx/sintax]}]",
        "ignore: [{rules: [mdx/syntax]}]",
        "ignore: [{file: a}]",
        "ignore: [[]]",
        "links: file",
        "links: {docs/**: fil}",
        "links: {docs/**: {stile: file}}",
        "components: []",
        "components: {A: 1}",
        "components: {A: {prop: {}}}",
        "components: {A: {closed: 1}}",
        "components: {A: {from: [a]}}",
        "components: {A: {ids: a}}",
        "components: {A: {props: {b: link}}}",
        "components: {A: {props: {b: {kind: lnk}}}}",
        "components: {A: {props: {b: {required: 1}}}}",
        "components: {A: {props: {b: {values: a}}}}",
        "components: {A: {props: {b: {fields: []}}}}",
        "components: {A: {props: {b: {items: {kind: lnk}}}}}",
        "extraRoutes: /api",
        "extraRoutes: [api]",
        "extraRoutes: [1]",
        "baseline: ''",
        "baseline: [a.jsonl]",
        "baseline: 1",
        "site: 1",
        "frontMatter: docs/**",
        "frontMatter: {docs/**: {fields: {a: string}}}",
        "frontMatter: [{files: docs/**}]",
        "frontMatter: [{fields: {a: string}, aditional: false}]",
        "frontMatter: [{fields: {a: string}, additional: never}]",
        "frontMatter: {fields: [a]}",
        "frontMatter: {fields: {a: strng}}",
        "frontMatter: {fields: {a: true}}",
        "frontMatter: {fields: {a:}}",
        "frontMatter: {fields: {a: {typ: string}}}",
        "frontMatter: {fields: {a: {type: text}}}",
        "frontMatter: {fields: {a: {required: 1}}}",
        "frontMatter: {fields: {a: {values: b}}}",
        "frontMatter: {fields: {a: {values: []}}}",
        "frontMatter: {fields: {a: {values: [{}]}}}",
        "frontMatter: {fields: {a: {type: number, values: [1, b]}}}",
        "frontMatter: {fields: {a: {type: string, values: [1]}}}",
        "frontMatter: {fields: {a: {pattern: [b]}}}",
        "frontMatter: {fields: {a: {type: number, pattern: b}}}",
        "frontMatter: {fields: {a: {type: boolean, minLength: 1}}}",
        "frontMatter: {fields: {a: {type: date, maxLength: 1}}}",
        "frontMatter: {fields: {a: {minLength: -1}}}",
        "frontMatter: {fields: {a: {maxLength: 1.5}}}",
        "frontMatter: {fields: {a: {maxLength: long}}}",
      })
  void refusesWhatTheReaderRefuses(String yaml) throws Exception {
    assertThat(faults(yaml)).isNotEmpty();
    assertThat(isRefused(yaml)).isTrue();
  }

  private static boolean isRefused(String yaml) {
    try {
      MemoryTree tree = MemoryTree.of(Map.of(LintConfigReader.FILE, yaml));
      return !LintConfigReader.read(tree, null, BOOK).unknownRules().isEmpty();
    } catch (ConfigException e) {
      return true;
    }
  }

  /** What takes more than one value to see, or other files, only the reader refuses. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "extends: ./gone.yml",
        "extends: [build, ./.docusaurus-lint.yml]",
        "frontMatter: {fields: {a: {pattern: '('}}}",
        "frontMatter: {fields: {a: {minLength: 2, maxLength: 1}}}",
      })
  void leavesTheRestToTheReader(String yaml) throws Exception {
    assertThat(faults(yaml)).isEmpty();
    assertThat(isRefused(yaml)).isTrue();
  }

  /** Editors find it in the repository; {@code -Dupdate} writes it anew. */
  @Test
  void theOneThatIsCheckedInIsThatOfTheRulePages() throws Exception {
    Path file = Path.of("rules/config.schema.json");
    String made = ConfigSchema.of(RulePacker.rules(Path.of("rules")));
    if (System.getProperty("update") != null) {
      Files.writeString(file, made);
    }
    assertThat(Files.readString(file)).isEqualTo(made);
    assertThat(ConfigSchema.packed()).isEqualTo(made);
  }

  @Test
  void allowsTheConfigurationsOfTheFixtures() throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of("fixtures"))) {
      files = found.filter(file -> file.endsWith(LintConfigReader.FILE)).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(faults(Files.readString(file))).as(file.toString()).isEmpty();
    }
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
        "baseline: ../lint/accepted.jsonl",
        "frontMatter: {fields: {}}",
        "frontMatter: [{fields: {a: string, b: {}, c: any}, additional: false}]",
        "frontMatter: [{files: [a, '!b'], plugin: docs, version: 1.0, fields: {a: {type: date}}}]",
        "frontMatter: {fields: {a: {type: list, values: [1, b], pattern: b, minLength: 1}}}",
        "frontMatter: {fields: {a: {type: number, required: true, values: [1, 2.5]}}}",
        "components: {A: {closed: true, props: {b: {items: {c: {kind: link}}}}}}",
        "components: {A: {props: {b: {items: {kind: link}}, c: {values: [1, a]}}}}",
      })
  void allowsWhatTheReaderAllows(String yaml) throws Exception {
    assertThat(faults(yaml)).isEmpty();
    MemoryTree tree = MemoryTree.of(Map.of(LintConfigReader.FILE, yaml, "a.yml", ""));
    assertThat(LintConfigReader.read(tree, null, BOOK).unknownRules()).isEmpty();
  }
}
