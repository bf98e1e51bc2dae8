package io.github.docusauruslint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.planted.ThrowingRule;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A fault of our own costs one finding at its page; the rest of the site is checked. */
class InternalErrorsTest {
  private static final Map<String, String> FILES =
      Map.of(
          ".docusaurus-lint.yml",
          "rules: {planted/throwing-rule: error}\n",
          "docusaurus.config.js",
          "module.exports = {title: 'S', url: 'https://s.example', baseUrl: '/', presets:"
              + " [['classic', {}]]};\n",
          "docs/throw.md",
          "[a](/broken-1)\n",
          "docs/overflow.md",
          "[a](/broken-2)\n",
          "docs/z.md",
          "[a](/broken-3)\n");

  private static LintResult lint(FileTree tree, RuleBook book)
      throws LintException, ConfigException {
    SiteSource source = new SiteSource(tree, "site", "/site", Map.of(), null, null);
    return Linter.lint(
        new LintRequest(source, book, LintConfigReader.read(tree, null, book), List.of(), 2));
  }

  private static List<String> failures(LintResult result) {
    return result.diagnostics().stream()
        .filter(found -> found.rule().equals("lint/internal-error"))
        .map(found -> found.file() + ": " + found.message())
        .toList();
  }

  private static List<Object> brokenLinks(LintResult result) {
    return result.diagnostics().stream()
        .filter(found -> found.rule().equals("links/broken-link"))
        .map(found -> found.data().get("url"))
        .toList();
  }

  @Test
  void aRuleThatThrowsIsToldAtItsPage() throws LintException, ConfigException {
    LintResult result = lint(MemoryTree.of(FILES), ThrowingRule.amongAll());
    assertThat(failures(result))
        .containsExactly(
            "docs/overflow.md: planted/throwing-rule failed here: java.lang.StackOverflowError",
            "docs/throw.md: planted/throwing-rule failed here: java.lang.IllegalStateException:"
                + " planted");
    assertThat(brokenLinks(result)).contains("/broken-1", "/broken-2", "/broken-3");
  }

  @Test
  void aPageThatTheParserFailsAtIsToldToo() throws LintException, ConfigException {
    MemoryTree files = MemoryTree.of(FILES);
    FileTree tree = new Planted(files, new AtomicBoolean());
    LintResult result = lint(tree, ThrowingRule.amongAll());
    assertThat(failures(result))
        .contains("docs/throw.md: reading failed here: java.lang.IllegalStateException: planted")
        .noneMatch(told -> told.startsWith("docs/z.md"));
    assertThat(brokenLinks(result)).contains("/broken-2", "/broken-3");
  }

  @Test
  void theTraceIsAmongTheData() throws LintException, ConfigException {
    for (Diagnostic found : lint(MemoryTree.of(FILES), ThrowingRule.amongAll()).diagnostics()) {
      if (found.rule().equals("lint/internal-error")) {
        assertThat(String.valueOf(found.data().get("trace")))
            .contains("\n    at ")
            .contains("ThrowingRule.check");
      }
    }
  }

  /** A page whose text is not to be had when it is first asked for. */
  private record Planted(FileTree files, AtomicBoolean asked) implements FileTree {
    @Override
    public Kind kind(String path) {
      return files.kind(path);
    }

    @Override
    public List<String> list(String folder) {
      return files.list(folder);
    }

    @Override
    public SourceText read(String path) throws IOException {
      return path.equals("docs/throw.md")
          ? SourceText.onDemand(
              () -> {
                if (asked.getAndSet(true)) {
                  return files.read(path).text();
                }
                throw new IllegalStateException("planted");
              })
          : files.read(path);
    }
  }
}
