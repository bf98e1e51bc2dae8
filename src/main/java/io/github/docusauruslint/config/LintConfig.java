package io.github.docusauruslint.config;

import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.site.component.ComponentSchemas;
import java.util.Map;

/**
 * How the linter is set for one site.
 *
 * @param settings of every rule there is, by name
 * @param components the schemas of components, shipped and the site's own
 */
public record LintConfig(Map<String, RuleSetting> settings, ComponentSchemas components) {
  public LintConfig {
    settings = Map.copyOf(settings);
  }

  /** A preset and nothing else. */
  public static LintConfig of(String preset, RuleBook book) {
    return new LintConfig(Preset.packed(preset, book).settings(), ComponentSchemas.shipped());
  }
}
