package io.github.docusauruslint.config;

import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.SettingsYaml;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of a configuration, and what is wrong with it. Reading goes on behind a fault, so that
 * all of them are told at once.
 */
final class ConfigDocument {
  private final String file;
  private final SourceText source;
  private final List<ConfigException.Fault> faults;

  /**
   * A file.
   *
   * @param file relative to the site folder
   * @param faults where what is wrong goes
   */
  ConfigDocument(String file, SourceText source, List<ConfigException.Fault> faults) {
    this.file = file;
    this.source = source;
    this.faults = faults;
  }

  String file() {
    return file;
  }

  /** The settings; null when there are none, or no mapping of them. */
  YamlNode.@Nullable Mapping root() {
    try {
      YamlNode root = SettingsYaml.read(source.text());
      return root == null ? null : mapping(root, "the file");
    } catch (YamlSyntaxException e) {
      fault(Span.at(e.offset()), e.reason());
      return null;
    }
  }

  Origin origin(Span span) {
    return Origin.at(file, source.position(Math.min(span.start(), source.length())));
  }

  void fault(Span span, String message) {
    faults.add(new ConfigException.Fault(origin(span), message));
  }

  /** The node as a mapping; null, and a fault, when it is none. */
  YamlNode.@Nullable Mapping mapping(YamlNode node, String what) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    fault(node.span(), what + " is no mapping");
    return null;
  }

  /** A list, or one thing that needs none. */
  static List<YamlNode> items(@Nullable YamlNode node) {
    if (node == null) {
      return List.of();
    }
    return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
  }

  /** The text of a scalar as it is written, so that {@code 1.10} stays itself; else null. */
  @Nullable String word(YamlNode node, String what) {
    if (node instanceof YamlNode.Scalar scalar && scalar.value() != null) {
      return scalar.quoted() || scalar.value() instanceof String
          ? String.valueOf(scalar.value())
          : source.slice(scalar.span());
    }
    fault(node.span(), what + " is no text");
    return null;
  }

  /** The texts of a list, or of one scalar. */
  List<String> words(@Nullable YamlNode node, String what) {
    List<String> words = new ArrayList<>();
    for (YamlNode item : items(node)) {
      String word = word(item, what);
      if (word != null) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether a word is a known one; else there is a fault. */
  boolean isKnown(Span span, String what, String word, Collection<String> known) {
    if (known.contains(word)) {
      return true;
    }
    fault(span, unknown(what, word, known));
    return false;
  }

  /** What is said of an unknown word. */
  static String unknown(String what, String word, Collection<String> known) {
    String nearest = Nearest.of(word, known);
    String list =
        known.size() > 12 || known.isEmpty() ? "" : "; there are " + String.join(", ", known);
    return "no "
        + what
        + " "
        + word
        + (nearest == null ? list : " (did you mean " + nearest + "?)");
  }

  /** The entries whose keys are known; the others are faults. */
  List<YamlNode.Entry> entries(YamlNode.Mapping mapping, String what, Collection<String> known) {
    return mapping.entries().stream()
        .filter(entry -> isKnown(entry.keySpan(), what, entry.key(), known))
        .toList();
  }
}
