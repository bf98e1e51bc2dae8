package io.github.docusauruslint.config;

import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.route.ComponentSchemaReader;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the linter is set for one site.
 *
 * @param settings of every rule there is, by name
 * @param components the schemas of components, shipped and the site's own, by name
 * @param extraRoutes patterns of paths that are served although nothing known makes them
 * @param siteOverrides settings that win over those of the site's own config, or null
 */
public record LintConfig(
    Map<String, RuleSetting> settings,
    Map<String, ComponentSchema> components,
    List<String> extraRoutes,
    YamlNode.@Nullable Mapping siteOverrides) {
  public LintConfig {
    settings = Map.copyOf(settings);
    components = Map.copyOf(components);
    extraRoutes = List.copyOf(extraRoutes);
  }

  /** A preset and nothing else. */
  public static LintConfig of(String preset, RuleBook book) {
    return new LintConfig(
        Preset.packed(preset, book).settings(), ComponentSchemaReader.shipped(), List.of(), null);
  }
}
