package io.github.docusauruslint.config;

import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said of some files only: {@code overrides:}, {@code ignore:} and {@code links:}.
 * All of them are layers of settings of rules.
 */
final class FileSections {
  static final List<String> SCOPE = List.of("files", "plugin", "version");
  static final List<String> OVERRIDE = List.of("files", "plugin", "version", "rules");

  /** The rule that {@code links:} sets, and its option. */
  static final String STYLE_RULE = "links/consistent-style";

  static final String STYLE = "style";

  private final ConfigDocument document;
  private final RuleBook book;
  private final RuleSection rules;

  FileSections(ConfigDocument document, RuleBook book, RuleSection rules) {
    this.document = document;
    this.book = book;
    this.rules = rules;
  }

  /** {@code overrides: [{files: [docs/**], rules: …}]}. */
  List<Layer> overrides(YamlNode node) {
    List<Layer> layers = new ArrayList<>();
    if (!(node instanceof YamlNode.Sequence sequence)) {
      document.fault(node.span(), "overrides is no list");
      return layers;
    }
    for (YamlNode item : sequence.items()) {
      YamlNode.Mapping mapping = document.mapping(item, "an override");
      if (mapping != null) {
        document.entries(mapping, "key", OVERRIDE);
        Scope scope = scope(mapping);
        YamlNode changed = mapping.get("rules");
        if (SCOPE.stream().allMatch(key -> mapping.get(key) == null)) {
          document.fault(item.span(), "an override without files, plugin or version");
        }
        if (changed == null) {
          document.fault(item.span(), "an override without rules");
        } else {
          layers.add(layer(scope, item, rules.read(changed)));
        }
      }
    }
    return layers;
  }

  /** {@code ignore: [drafts/**, {files: old/**, rules: [links/broken-link]}]}. */
  List<Layer> ignored(YamlNode node) {
    List<Layer> layers = new ArrayList<>();
    for (YamlNode item : ConfigDocument.items(node)) {
      if (item instanceof YamlNode.Mapping mapping) {
        document.entries(mapping, "key", OVERRIDE);
        Scope scope = scope(mapping);
        if (SCOPE.stream().allMatch(key -> mapping.get(key) == null)) {
          document.fault(item.span(), "nothing to ignore: no files, plugin or version");
        }
        layers.add(layer(scope, item, off(item, mapping.get("rules"))));
      } else {
        String pattern = document.word(item, "a pattern");
        if (pattern != null) {
          layers.add(layer(Scope.of(List.of(pattern), null, null), item, off(item, null)));
        }
      }
    }
    return layers;
  }

  private Map<String, RuleChange> off(YamlNode place, @Nullable YamlNode names) {
    Map<String, RuleChange> changes = new HashMap<>();
    if (names == null) {
      Origin origin = document.origin(place.span());
      book.rules().forEach(rule -> changes.put(rule.name(), RuleChange.level(null, origin)));
    }
    for (YamlNode item : ConfigDocument.items(names)) {
      String name = document.word(item, "a rule");
      RuleMetadata rule = name == null ? null : rules.rule(name, item.span());
      if (rule != null) {
        changes.put(rule.name(), RuleChange.level(null, document.origin(item.span())));
      }
    }
    return changes;
  }

  /** {@code links: {docs/**: file, blog/**: {style: absolute}}}. */
  List<Layer> links(YamlNode node) {
    RuleMetadata rule = book.find(STYLE_RULE);
    List<Layer> layers = new ArrayList<>();
    YamlNode.Mapping mapping = document.mapping(node, "links");
    if (mapping == null || rule == null) {
      return layers;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      YamlNode policy = entry.value();
      YamlNode style = policy;
      if (policy instanceof YamlNode.Mapping fields) {
        document.entries(fields, "key", List.of(STYLE));
        style = fields.get(STYLE);
      }
      Object value = style == null ? null : rules.value(option(rule, STYLE), style);
      if (value != null) {
        Origin origin = document.origin(entry.keySpan());
        layers.add(layer(entry, Map.of(STYLE_RULE, RuleChange.option(STYLE, value, origin))));
      }
    }
    return layers;
  }

  private static RuleMetadata.Option option(RuleMetadata rule, String name) {
    return rule.options().stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
  }

  /** A layer for the files of a pattern that is a key. */
  private Layer layer(YamlNode.Entry entry, Map<String, RuleChange> changes) {
    Scope scope = Scope.of(List.of(entry.key()), null, null);
    return new Layer(scope, document.origin(entry.keySpan()), changes);
  }

  private Layer layer(Scope scope, YamlNode item, Map<String, RuleChange> changes) {
    return new Layer(scope, document.origin(item.span()), changes);
  }

  /** The files that an entry is for: all that its files, plugin and version allow. */
  Scope scope(YamlNode.Mapping mapping) {
    YamlNode plugin = mapping.get("plugin");
    YamlNode version = mapping.get("version");
    return Scope.of(
        document.words(mapping.get("files"), "a pattern"),
        plugin == null ? null : document.word(plugin, "plugin"),
        version == null ? null : document.word(version, "version"));
  }
}
