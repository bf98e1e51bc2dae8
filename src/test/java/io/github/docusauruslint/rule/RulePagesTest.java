package io.github.docusauruslint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.Patience;
import io.github.docusauruslint.fix.FixOutcome;
import io.github.docusauruslint.fix.FixRun;
import io.github.docusauruslint.fix.FixSelection;
import io.github.docusauruslint.fix.Originals;
import io.github.docusauruslint.rule.RulePageExamples.Example;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule page is linted, and every fix shown there is applied. */
class RulePagesTest {
  private static final RuleBook BOOK = RuleBook.packed();
  private static final String CONFIG = "docusaurus.config.js";

  /** Where the title in the navbar leads. */
  private static final String HOME = "src/pages/index.js";

  /** Faults of our own, and of disks, which no files in memory have. */
  private static final Set<String> UNSHOWN = Set.of("lint/internal-error", "lint/unread-file");

  @Test
  void everyPageHasItsClass() {
    for (RuleMetadata rule : BOOK.rules()) {
      assertThat(BOOK.create(rule)).as(rule.name()).isNotNull();
    }
  }

  @TestFactory
  Stream<DynamicNode> examples() {
    return BOOK.rules().stream()
        .filter(rule -> !UNSHOWN.contains(rule.name()))
        .map(
            rule ->
                DynamicContainer.dynamicContainer(
                    rule.name(),
                    RulePageExamples.read(BOOK.page(rule)).stream()
                        .map(
                            example ->
                                DynamicTest.dynamicTest(
                                    example.heading, () -> check(rule, example)))));
  }

  @TestFactory
  Stream<DynamicNode> everyRuleHasBadAndGoodExamples() {
    return BOOK.rules().stream()
        .filter(rule -> !UNSHOWN.contains(rule.name()))
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () ->
                        assertThat(RulePageExamples.read(BOOK.page(rule)))
                            .anyMatch(example -> example.good)
                            .anyMatch(example -> !example.good)));
  }

  private static void check(RuleMetadata rule, Example example) throws Exception {
    Map<String, String> files = new LinkedHashMap<>(example.files);
    files.computeIfAbsent(CONFIG, path -> config(example));
    if (example.files.values().stream().noneMatch(text -> text.contains("routeBasePath: '/'"))) {
      files.putIfAbsent(HOME, "export default () => null;\n");
    }
    List<Diagnostic> found =
        new ArrayList<>(Linter.lint(request(rule, example, files)).diagnostics());
    Map<String, String> texts = new HashMap<>(example.filesBefore(files));
    texts.putAll(files);
    SourceMap sources = new SourceMap(texts);
    if (!example.before.isEmpty()) {
      found.addAll(changes(rule, example, files));
    }
    Map<String, Integer> actual = new TreeMap<>();
    for (Diagnostic diagnostic : found) {
      String key = sources.line(diagnostic) + " " + diagnostic.rule();
      boolean wanted = diagnostic.rule().equals(rule.name()) || example.expected.containsKey(key);
      boolean error = diagnostic.severity() == Severity.ERROR;
      if (wanted || (example.good && error)) {
        actual.merge(key, 1, Integer::sum);
      }
    }
    assertThat(actual).as(() -> describe(found, sources)).isEqualTo(example.expected);
    if (!example.safeDiff.isEmpty()) {
      assertThat(diff(files, fixed(rule, example, files, FixSelection.SAFE)))
          .isEqualTo(example.safeDiff);
    }
    if (!example.unsafeDiff.isEmpty()) {
      assertThat(diff(files, fixed(rule, example, files, FixSelection.ALL)))
          .isEqualTo(example.unsafeDiff);
    }
  }

  /** What rules about changes say when files were before as the example says. */
  private static List<Diagnostic> changes(
      RuleMetadata rule, Example example, Map<String, String> files) throws Exception {
    Map<String, String> before = example.filesBefore(files);
    Map<String, String> renamed = new HashMap<>();
    for (Map.Entry<String, String> old : before.entrySet()) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        boolean moved = !files.containsKey(old.getKey()) && !before.containsKey(file.getKey());
        if (moved && old.getValue().equals(file.getValue())) {
          renamed.put(old.getKey(), file.getKey());
        }
      }
    }
    LintRequest now = request(rule, example, files);
    SiteChange change =
        new SiteChange(
            Linter.read(request(rule, example, before)).site(),
            Linter.read(now).site(),
            renamed,
            "main");
    return Linter.changes(change, BOOK, now.config());
  }

  private static String config(Example example) {
    boolean docs = example.files.keySet().stream().anyMatch(path -> path.startsWith("docs/"));
    return "module.exports = {title: 'Site', url: 'https://example.com', baseUrl: '/', presets: "
        + "[['classic', {"
        + (docs ? "" : "docs: false")
        + "}]]};\n";
  }

  private static LintRequest request(RuleMetadata rule, Example example, Map<String, String> files)
      throws Exception {
    FileTree tree = MemoryTree.of(files);
    LintConfig config = LintConfigReader.read(tree, null, BOOK);
    return new LintRequest(
            new SiteSource(tree, "site", "/site", Map.of(), null, null),
            BOOK,
            config.startingWith(rule.name(), Severity.WARNING),
            List.of(),
            1)
        .withExternal(
            example.answers.isEmpty()
                ? null
                : new RecordedAnswers(example.answers, patience(config)));
  }

  private static Patience patience(LintConfig config) {
    ExternalSettings external = config.external();
    return external == null ? Patience.NONE : external.patience();
  }

  private static String describe(List<Diagnostic> found, SourceMap sources) {
    StringBuilder text = new StringBuilder("all findings:\n");
    found.forEach(d -> text.append(sources.line(d) + " " + d.rule() + ": " + d.message() + "\n"));
    return text.toString();
  }

  /** The files after the rule's fixes, made as a user makes them. */
  private static Map<String, String> fixed(
      RuleMetadata rule, Example example, Map<String, String> files, FixSelection selection)
      throws Exception {
    FixOutcome outcome =
        FixRun.of(
            request(rule, example, files),
            selection.of(finding -> finding.rule().equals(rule.name())),
            Originals.IN_MEMORY);
    assertThat(outcome.withdrawn()).isEmpty();
    assertThat(outcome.complete()).isTrue();
    Map<String, String> fixed = new LinkedHashMap<>(files);
    outcome.changes().forEach(change -> fixed.put(change.file(), change.after().text()));
    return fixed;
  }

  /** The lines that went and came, file by file. */
  private static String diff(Map<String, String> before, Map<String, String> after) {
    StringBuilder diff = new StringBuilder();
    before.forEach((file, text) -> LineDiff.append(diff, text, after.get(file)));
    return diff.toString();
  }

  /** Lines of findings. */
  private record SourceMap(Map<String, String> files) {
    String line(Diagnostic diagnostic) {
      SourceText text = SourceText.of(files.getOrDefault(diagnostic.file(), ""));
      int offset = Math.min(diagnostic.span().start(), text.length());
      return diagnostic.file() + ":" + text.position(offset).line();
    }
  }
}
