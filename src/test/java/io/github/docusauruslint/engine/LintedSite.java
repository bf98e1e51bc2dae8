package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small site in memory, for tests that lint it. */
final class LintedSite {
  private static final RuleBook BOOK = RuleBook.packed();

  final Map<String, String> files = new LinkedHashMap<>();
  private @Nullable String preset;

  /** A site of the classic preset with a home page. */
  static LintedSite classic() {
    return new LintedSite()
        .with("src/pages/index.js", "export default () => null;\n")
        .with(
            "docusaurus.config.js",
            "module.exports = {title: 'S', url: 'https://s.example', baseUrl: '/', "
                + "presets: [['classic', {}]]};\n");
  }

  LintedSite with(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** Its {@code .docusaurus-lint.yml}. */
  LintedSite configured(String yaml) {
    return with(LintConfigReader.FILE, yaml);
  }

  LintedSite preset(String name) {
    preset = name;
    return this;
  }

  LintResult lint() throws ConfigException, LintException {
    MemoryTree tree = MemoryTree.of(files);
    return Linter.lint(
        new LintRequest(
            new SiteSource(tree, "site", "/site", Map.of(), null, null),
            BOOK,
            LintConfigReader.read(tree, preset, BOOK),
            List.of(),
            2));
  }

  /** The findings of some rules as {@code file:line: level rule}, what several pages show once. */
  List<String> findings(String... rules) throws ConfigException, LintException {
    return lint().diagnostics().stream()
        .filter(diagnostic -> rules.length == 0 || List.of(rules).contains(diagnostic.rule()))
        .map(this::line)
        .distinct()
        .toList();
  }

  private String line(Diagnostic found) {
    SourceText text = SourceText.of(files.getOrDefault(found.file(), ""));
    int line = text.position(Math.min(found.span().start(), text.length())).line();
    return found.file() + ":" + line + ": " + found.severity().label() + " " + found.rule();
  }
}
