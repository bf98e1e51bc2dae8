package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.diagnostic.UnknownName;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules:}: levels and options by the name of a rule. */
final class RuleSection {
  static final List<String> LEVELS = List.of("off", "warning", "error");
  private static final String LEVEL = "level";

  private final ConfigDocument document;
  private final RuleBook book;
  private final List<UnknownName> unknown;

  /**
   * A reader.
   *
   * @param unknown where names go that no rule has: they are findings, not faults
   */
  RuleSection(ConfigDocument document, RuleBook book, List<UnknownName> unknown) {
    this.document = document;
    this.book = book;
    this.unknown = unknown;
  }

  Map<String, RuleChange> read(YamlNode node) {
    Map<String, RuleChange> changes = new HashMap<>();
    YamlNode.Mapping mapping = document.mapping(node, "rules");
    if (mapping != null) {
      for (YamlNode.Entry entry : mapping.entries()) {
        RuleMetadata rule = rule(entry.key(), entry.keySpan());
        if (rule != null) {
          changes.put(rule.name(), change(rule, entry.value()));
        }
      }
    }
    return changes;
  }

  /** The rule of a name that is written there, or null. */
  @Nullable RuleMetadata rule(String name, Span span) {
    RuleMetadata rule = book.find(name);
    if (rule == null) {
      List<String> names = book.rules().stream().map(RuleMetadata::name).toList();
      unknown.add(
          new UnknownName(
              UnknownName.Kind.RULE, document.file(), span, name, Nearest.of(name, names)));
    }
    return rule;
  }

  private RuleChange change(RuleMetadata rule, YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return new RuleChange(level(node), Map.of());
    }
    RuleChange.Level level = null;
    Map<String, RuleChange.Value> options = new HashMap<>();
    List<String> names = new ArrayList<>(List.of(LEVEL));
    rule.options().forEach(option -> names.add(option.name()));
    for (YamlNode.Entry entry : document.entries(mapping, "option", names)) {
      if (entry.key().equals(LEVEL)) {
        level = level(entry.value());
      } else {
        Object value = value(option(rule, entry.key()), entry.value());
        if (value != null) {
          options.put(entry.key(), new RuleChange.Value(value, document.origin(entry.keySpan())));
        }
      }
    }
    return new RuleChange(level, options);
  }

  private static RuleMetadata.Option option(RuleMetadata rule, String name) {
    return rule.options().stream()
        .filter(option -> option.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A value of the option's type; null, and a fault, when it is none. */
  @Nullable Object value(RuleMetadata.Option option, YamlNode node) {
    String text =
        node instanceof YamlNode.Sequence
            ? RuleMetadata.Option.print(document.words(node, option.name()))
            : document.word(node, option.name());
    if (text == null) {
      return null;
    }
    try {
      return RuleMetadata.Option.parse(option.type(), text);
    } catch (IllegalArgumentException e) {
      document.fault(node.span(), option.name() + ": " + text + " " + e.getMessage());
      return null;
    }
  }

  /** A level; YAML 1.1 writes off as a boolean, and so do people. */
  private RuleChange.@Nullable Level level(YamlNode node) {
    if (!(node instanceof YamlNode.Scalar)) {
      document.fault(node.span(), "a rule is set to a level or to a mapping of its options");
      return null;
    }
    Object plain = node.toPlain();
    String word = Boolean.FALSE.equals(plain) ? "off" : String.valueOf(plain);
    if (!document.isKnown(node.span(), LEVEL, word, LEVELS)) {
      return null;
    }
    Severity severity = word.equals("off") ? null : Severity.of(word);
    return new RuleChange.Level(severity, document.origin(node.span()));
  }
}
