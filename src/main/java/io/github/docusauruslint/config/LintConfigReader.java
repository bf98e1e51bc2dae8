package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.route.ComponentSchemaReader;
import io.github.docusauruslint.route.SchemaException;
import io.github.docusauruslint.rule.Options;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code .docusaurus-lint.yml} beside the site's config:
 *
 * <pre>
 * extends: recommended              # or build, strict
 * rules:
 *   links/consistent-style: off     # or warning, error
 *   front-matter/slug-format: {level: error, pattern: '/[a-z-]+'}
 * components:
 *   TechCardGrid:
 *     props: …                      # as in rules/components.yml
 * extraRoutes: [/api/**]          # served by plugins that cannot be known
 * site:
 *   baseUrl: /docs/                 # wins over the site's own config
 * </pre>
 */
public final class LintConfigReader {
  public static final String FILE = ".docusaurus-lint.yml";

  private static final String DEFAULT_PRESET = "recommended";
  private static final List<String> KEYS =
      List.of("extends", "rules", "components", "extraRoutes", "site");
  private static final List<String> LEVELS = List.of("off", "warning", "error");

  private final SourceText source;
  private final RuleBook book;

  private LintConfigReader(SourceText source, RuleBook book) {
    this.source = source;
    this.book = book;
  }

  /**
   * The configuration of a site.
   *
   * @param preset the one that the user chose, which wins over {@code extends}; null for none
   * @throws ConfigException where the file makes no sense, with its line and column
   */
  public static LintConfig read(FileTree site, @Nullable String preset, RuleBook book)
      throws ConfigException {
    if (!site.isFile(FILE)) {
      return LintConfig.of(preset == null ? DEFAULT_PRESET : preset, book);
    }
    try {
      return new LintConfigReader(site.read(FILE), book).read(preset);
    } catch (IOException e) {
      throw new ConfigException(String.valueOf(e.getMessage()));
    }
  }

  private LintConfig read(@Nullable String preset) throws ConfigException {
    YamlNode root = parse();
    if (root == null) {
      return LintConfig.of(preset == null ? DEFAULT_PRESET : preset, book);
    }
    YamlNode.Mapping mapping = mapping(root, "the file");
    for (YamlNode.Entry entry : mapping.entries()) {
      known(entry.keySpan(), "key", entry.key(), KEYS);
    }
    Map<String, RuleSetting> settings =
        new HashMap<>(Preset.packed(presetName(mapping, preset), book).settings());
    YamlNode rules = mapping.get("rules");
    if (rules != null) {
      for (YamlNode.Entry entry : mapping(rules, "rules").entries()) {
        RuleMetadata rule = rule(entry);
        settings.put(rule.name(), setting(rule, settings.get(rule.name()), entry.value()));
      }
    }
    Map<String, ComponentSchema> components = new HashMap<>(ComponentSchemaReader.shipped());
    YamlNode own = mapping.get("components");
    if (own != null) {
      try {
        components.putAll(ComponentSchemaReader.read(mapping(own, "components")));
      } catch (SchemaException e) {
        throw wrong(e.span(), String.valueOf(e.getMessage()));
      }
    }
    YamlNode overrides = mapping.get("site");
    return new LintConfig(
        settings,
        components,
        extraRoutes(mapping.get("extraRoutes")),
        overrides == null ? null : mapping(overrides, "site"));
  }

  private List<String> extraRoutes(@Nullable YamlNode node) throws ConfigException {
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof YamlNode.Sequence items)) {
      throw wrong(node.span(), "extraRoutes is no list");
    }
    List<String> patterns = new ArrayList<>();
    for (YamlNode item : items.items()) {
      if (!(item.toPlain() instanceof String pattern) || !pattern.startsWith("/")) {
        throw wrong(item.span(), "a route starts with a slash, such as /api/**");
      }
      patterns.add(pattern);
    }
    return patterns;
  }

  private @Nullable YamlNode parse() throws ConfigException {
    try {
      return YamlReader.read(source.text(), 0, source.length());
    } catch (YamlSyntaxException e) {
      throw wrong(Span.at(e.offset()), e.reason());
    }
  }

  private String presetName(YamlNode.Mapping mapping, @Nullable String chosen)
      throws ConfigException {
    YamlNode extended = mapping.get("extends");
    if (extended == null) {
      return chosen == null ? DEFAULT_PRESET : chosen;
    }
    String name = String.valueOf(extended.toPlain());
    known(extended.span(), "preset", name, Preset.NAMES);
    return chosen == null ? name : chosen;
  }

  private RuleMetadata rule(YamlNode.Entry entry) throws ConfigException {
    RuleMetadata rule = book.find(entry.key());
    if (rule == null) {
      List<String> names = book.rules().stream().map(RuleMetadata::name).toList();
      throw unknown(entry.keySpan(), "rule", entry.key(), names);
    }
    return rule;
  }

  private RuleSetting setting(RuleMetadata rule, @Nullable RuleSetting before, YamlNode node)
      throws ConfigException {
    Severity level = before == null ? null : before.level();
    Map<String, Object> options =
        new HashMap<>(before == null ? Map.of() : before.options().values());
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return new RuleSetting(level(node), new Options(options));
    }
    level = level == null ? rule.level() : level;
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.key().equals("level")) {
        level = level(entry.value());
      } else {
        RuleMetadata.Option option = option(rule, entry);
        options.put(option.name(), value(option, entry.value()));
      }
    }
    return new RuleSetting(level, new Options(options));
  }

  private RuleMetadata.Option option(RuleMetadata rule, YamlNode.Entry entry)
      throws ConfigException {
    for (RuleMetadata.Option option : rule.options()) {
      if (option.name().equals(entry.key())) {
        return option;
      }
    }
    List<String> names = rule.options().stream().map(RuleMetadata.Option::name).toList();
    throw unknown(entry.keySpan(), "option", entry.key(), names);
  }

  private Object value(RuleMetadata.Option option, YamlNode node) throws ConfigException {
    String text =
        node instanceof YamlNode.Sequence items
            ? RuleMetadata.Option.print(items.items().stream().map(YamlNode::toPlain).toList())
            : String.valueOf(node.toPlain());
    try {
      return RuleMetadata.Option.parse(option.type(), text);
    } catch (IllegalArgumentException e) {
      throw wrong(node.span(), option.name() + ": " + text + " " + e.getMessage());
    }
  }

  /** A level; YAML 1.1 writes off as a boolean, and so do people. */
  private @Nullable Severity level(YamlNode node) throws ConfigException {
    Object plain = node.toPlain();
    String word = Boolean.FALSE.equals(plain) ? "off" : String.valueOf(plain);
    known(node.span(), "level", word, LEVELS);
    return word.equals("off") ? null : Severity.of(word);
  }

  private YamlNode.Mapping mapping(YamlNode node, String what) throws ConfigException {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw wrong(node.span(), what + " is no mapping");
  }

  private void known(Span span, String what, String word, Collection<String> known)
      throws ConfigException {
    if (!known.contains(word)) {
      throw unknown(span, what, word, known);
    }
  }

  private ConfigException unknown(Span span, String what, String word, Collection<String> known) {
    String nearest = Nearest.of(word, known);
    String list =
        known.size() > 8 || known.isEmpty() ? "" : "; there are " + String.join(", ", known);
    return wrong(
        span,
        "no " + what + " " + word + (nearest == null ? list : " (did you mean " + nearest + "?)"));
  }

  private ConfigException wrong(Span span, String message) {
    Position position = source.position(Math.min(span.start(), source.length()));
    return new ConfigException(
        FILE + ":" + position.line() + ":" + position.column() + ": " + message);
  }
}
