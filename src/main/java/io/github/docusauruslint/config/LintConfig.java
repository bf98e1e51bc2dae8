package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.diagnostic.UnknownName;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.route.ComponentSchemaReader;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the linter is set for one site.
 *
 * @param rules what is said of rules, for all files and for some
 * @param components the schemas of components, shipped and the site's own, by name
 * @param extraRoutes patterns of paths that are served although nothing known makes them
 * @param baseline the file of accepted findings, relative to the site folder or absolute; null for
 *     none
 * @param external how other sites are asked; null where nothing is said of it
 * @param siteOverrides settings that win over those of the site's own config, or null
 * @param unknownRules names that no rule has
 * @param files what was read, the nearest last; none without a configuration
 * @param sitePath the site folder as seen from the folder of the configuration; empty when it is
 *     that folder or does not lie below
 * @param origins where components, routes and settings of the site are stated, by their section and
 *     name, such as {@code site.baseUrl}, in the order in which they were read
 */
public record LintConfig(
    RuleLayers rules,
    Map<String, ComponentSchema> components,
    List<String> extraRoutes,
    @Nullable String baseline,
    @Nullable ExternalSettings external,
    YamlNode.@Nullable Mapping siteOverrides,
    List<UnknownName> unknownRules,
    List<String> files,
    String sitePath,
    Map<String, Origin> origins) {
  public LintConfig {
    components = Map.copyOf(components);
    extraRoutes = List.copyOf(extraRoutes);
    unknownRules = List.copyOf(unknownRules);
    files = List.copyOf(files);
    origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
  }

  /** A preset and nothing else. */
  public static LintConfig of(String preset, RuleBook book) {
    return new LintConfig(
        RuleLayers.of(preset, book),
        ComponentSchemaReader.shipped(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        "",
        Map.of());
  }

  /** The settings of every rule there is where nothing is said of single files, by name. */
  public Map<String, RuleSetting> settings() {
    return rules.everywhere();
  }

  /**
   * The same with a rule on that the preset leaves off, unless the configuration says otherwise.
   */
  public LintConfig startingWith(String rule, Severity severity) {
    return new LintConfig(
        rules.startingWith(rule, severity),
        components,
        extraRoutes,
        baseline,
        external,
        siteOverrides,
        unknownRules,
        files,
        sitePath,
        origins);
  }
}
