package io.github.docusauruslint.fuzz;

import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.Layer;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.Glob;
import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;

/** The configuration: one error is declared, a line each fault. */
final class ConfigTarget implements FuzzTarget {
  private static final String PATH = "docs/aaa/b-b/b-b/b-b/c.d.md";

  private final RuleBook book = RuleBook.packed();

  @Override
  public String name() {
    return "config";
  }

  @Override
  public List<String> seeds() {
    return Corpus.with(Seeds.CONFIGS, Corpus.configs());
  }

  @Override
  public List<String> tokens() {
    return Seeds.CONFIG_TOKENS;
  }

  @Override
  public void accept(String text) {
    Promises.requireSame(read(text), read(text));
  }

  private Object read(String text) {
    try {
      LintConfig config =
          LintConfigReader.read(
              MemoryTree.of(Map.of(LintConfigReader.FILE, text, "other.yml", text)), null, book);
      config.rules().traced(book, layer -> layer.scope().isEverything());
      for (Layer layer : config.rules().layers()) {
        Glob.anyMatches(layer.scope().wanted(), PATH);
        Glob.anyMatches(layer.scope().unwanted(), PATH);
      }
      return List.of(
          config.rules().traced(book, layer -> true), config.origins(), config.extraRoutes());
    } catch (ConfigException e) {
      String lines = e.lines("site");
      for (String line : lines.split("\n", -1)) {
        Promises.require(
            line.startsWith("site/") || line.startsWith("the "), "each line has a place: " + line);
      }
      return lines;
    }
  }
}
