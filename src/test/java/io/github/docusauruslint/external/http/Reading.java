package io.github.docusauruslint.external.http;

import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import java.util.Map;

/** Settings as a configuration has them. */
final class Reading {
  private Reading() {}

  static ExternalSettings external(String yaml) {
    try {
      MemoryTree tree = MemoryTree.of(Map.of(LintConfigReader.FILE, yaml));
      return LintConfigReader.read(tree, null, RuleBook.packed()).external();
    } catch (ConfigException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
