package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.Options;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.text.Resources;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shipped set of levels and options, {@code rules/presets/<name>.yml}:
 *
 * <pre>
 * reporting: site                # the site's onBrokenLinks and the like say how grave a finding is
 * rules: build                   # or all: the rules whose page says build: true, or every rule
 * levels: {off: error}           # what a level of a rule's page becomes here
 * options:
 *   links/broken-link: {raw: false}
 * </pre>
 *
 * The build resolves each against the rule pages and packs it as a table: a line a rule that is on,
 * with its level, whether the site says how grave its findings are, and the options that differ
 * from their defaults.
 */
public record Preset(String name, Map<String, RuleSetting> settings) {
  /** Those that are shipped; the middle one is the default. */
  public static final List<String> NAMES = List.of("build", "recommended", "strict");

  public Preset {
    settings = Map.copyOf(settings);
  }

  /** A shipped preset. */
  public static Preset packed(String name, RuleBook book) {
    return of(name, Resources.text("/rules/presets/" + name + ".tsv"), book);
  }

  private static Preset of(String name, String table, RuleBook book) {
    Map<String, RuleSetting> settings = new HashMap<>();
    for (RuleMetadata rule : book.rules()) {
      settings.put(rule.name(), new RuleSetting(null, defaults(rule), RuleSetting.By.PRESET));
    }
    for (String line : table.split("\n")) {
      String[] cells = line.split("\t", -1);
      Map<String, Object> options = new HashMap<>();
      for (int i = 3; i < cells.length; i++) {
        int equals = cells[i].indexOf('=');
        options.put(cells[i].substring(0, equals), cells[i].substring(equals + 1));
      }
      RuleMetadata rule = book.find(cells[0]);
      if (rule != null) {
        RuleSetting.By said = RuleSetting.By.valueOf(cells[2].toUpperCase(Locale.ROOT));
        settings.put(
            cells[0], new RuleSetting(Severity.of(cells[1]), options(rule, options), said));
      }
    }
    return new Preset(name, settings);
  }

  /** The settings of a rule where nothing else is said. */
  static Options defaults(RuleMetadata rule) {
    return options(rule, Map.of());
  }

  private static Options options(RuleMetadata rule, Map<String, Object> texts) {
    Map<String, Object> values = new HashMap<>();
    for (RuleMetadata.Option option : rule.options()) {
      Object text = texts.get(option.name());
      values.put(
          option.name(),
          text == null
              ? option.defaultValue()
              : RuleMetadata.Option.parse(option.type(), String.valueOf(text)));
    }
    return new Options(values);
  }

  /**
   * The table of a preset.
   *
   * @param yaml its source
   * @throws IllegalArgumentException when the source is not as it must be
   */
  static String pack(String name, String yaml, List<RuleMetadata> rules) {
    YamlNode.Mapping source = read(name, yaml);
    boolean all = "all".equals(plain(source.get("rules")));
    boolean site = "site".equals(plain(source.get("reporting")));
    YamlNode levels = source.get("levels");
    YamlNode options = source.get("options");
    StringBuilder table = new StringBuilder();
    for (RuleMetadata rule : rules) {
      Severity documented = rule.level();
      String level = documented == null ? "off" : documented.label();
      Object mapped = levels instanceof YamlNode.Mapping map ? plain(map.get(level)) : null;
      String effective = mapped == null ? level : String.valueOf(mapped);
      if ((all || rule.build()) && !effective.equals("off")) {
        List<String> cells =
            new ArrayList<>(List.of(rule.name(), effective, site ? "site" : "preset"));
        YamlNode set = options instanceof YamlNode.Mapping map ? map.get(rule.name()) : null;
        if (set instanceof YamlNode.Mapping own) {
          own.entries().forEach(e -> cells.add(e.key() + "=" + plain(e.value())));
        }
        table.append(String.join("\t", cells)).append('\n');
      }
    }
    return table.toString();
  }

  private static YamlNode.Mapping read(String name, String yaml) {
    try {
      if (YamlReader.read(yaml, 0, yaml.length()) instanceof YamlNode.Mapping mapping) {
        return mapping;
      }
      throw new IllegalArgumentException("preset " + name + " is no mapping");
    } catch (YamlSyntaxException e) {
      throw new IllegalArgumentException("preset " + name + ": " + e.reason(), e);
    }
  }

  private static @Nullable Object plain(@Nullable YamlNode node) {
    return node == null ? null : node.toPlain();
  }
}
