package io.github.docusauruslint.yaml;

import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode.Entry;
import io.github.docusauruslint.yaml.YamlNode.Mapping;
import io.github.docusauruslint.yaml.YamlNode.Scalar;
import io.github.docusauruslint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What explicit tags such as {@code !!str} do to a node, as in js-yaml's default schema. */
final class YamlTags {
  static final String PREFIX = "tag:yaml.org,2002:";
  static final String MERGE = PREFIX + "merge";

  private static final String BASE_64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** No site has a use for bytes; more characters than these are not read as some. */
  private static final int LARGEST_BINARY = 1 << 16;

  private YamlTags() {}

  /**
   * The node under a tag.
   *
   * @param node null where the tag has no content
   * @param kindless whether the node is an alias or was made of nothing
   * @param at where an empty node stands
   * @throws YamlSyntaxException with what js-yaml says, at the cursor
   */
  static YamlNode apply(
      String tag, @Nullable YamlNode node, boolean kindless, Span at, YamlCursor cursor)
      throws YamlSyntaxException {
    String name = tag.startsWith(PREFIX) ? tag.substring(PREFIX.length()) : "";
    String kind =
        switch (name) {
          case "str", "null", "bool", "int", "float", "timestamp", "merge", "binary" -> "scalar";
          case "seq", "omap", "pairs" -> "sequence";
          case "map", "set" -> "mapping";
          default -> "";
        };
    if (kind.isEmpty() || !kindless && node != null && !kind.equals(kindOf(node))) {
      throw cursor.error("unknown tag !<" + tag + ">");
    }
    if (kindless && node != null && !isNull(node)) {
      throw cursor.error(
          "unacceptable node kind for !<%s> tag; it should be \"%s\", not \"null\""
              .formatted(tag, kind));
    }
    YamlNode made =
        node == null
            ? ofNothing(name, at)
            : isNull(node) ? ofNothing(name, node.span()) : of(name, node);
    if (made == null) {
      throw cursor.error("cannot resolve a node with !<" + tag + "> explicit tag");
    }
    return made;
  }

  private static String kindOf(YamlNode node) {
    return node instanceof Scalar ? "scalar" : node instanceof Sequence ? "sequence" : "mapping";
  }

  private static @Nullable YamlNode ofNothing(String name, Span at) {
    return switch (name) {
      case "str" -> new Scalar(at, "", false);
      case "null", "merge" -> new Scalar(at, null, false);
      case "seq", "omap", "pairs" -> new Sequence(at, List.of());
      case "map", "set" -> new Mapping(at, List.of());
      default -> null;
    };
  }

  private static @Nullable YamlNode of(String name, YamlNode node) {
    if (node instanceof Scalar scalar) {
      // A value typed on a line below its tag keeps its type under !!str and has none other.
      return scalar.value() instanceof String text
          ? scalar(name, scalar, text)
          : name.equals("str") ? scalar : null;
    }
    if (node instanceof Mapping mapping) {
      return name.equals("map") || mapping.entries().stream().allMatch(e -> isNull(e.value()))
          ? mapping
          : null;
    }
    List<YamlNode> items = ((Sequence) node).items();
    return switch (name) {
      case "omap" -> isOrderedMap(items) ? node : null;
      case "pairs" -> pairs(node.span(), items);
      default -> node;
    };
  }

  private static @Nullable YamlNode scalar(String name, Scalar scalar, String text) {
    Object value =
        switch (name) {
          case "str" -> text;
          case "bool" -> CoreSchema.bool(text);
          case "int" -> CoreSchema.integer(text);
          case "float" -> CoreSchema.floating(text);
          case "timestamp" -> CoreSchema.timestamp(text);
          case "merge" -> text.equals("<<") ? text : null;
          default -> null;
        };
    if (name.equals("binary")) {
      return binary(scalar.span(), text);
    }
    if (value == null && !(name.equals("null") && CoreSchema.isNull(text))) {
      return null;
    }
    return new Scalar(scalar.span(), value, scalar.quoted());
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof Scalar scalar && scalar.value() == null;
  }

  private static boolean isOrderedMap(List<YamlNode> items) {
    Set<String> keys = new HashSet<>();
    for (YamlNode item : items) {
      if (!(item instanceof Mapping mapping)
          || mapping.entries().size() != 1
          || !keys.add(mapping.entries().get(0).key())) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Sequence pairs(Span span, List<YamlNode> items) {
    List<YamlNode> pairs = new ArrayList<>();
    for (YamlNode item : items) {
      if (!(item instanceof Mapping mapping) || mapping.entries().size() != 1) {
        return null;
      }
      Entry entry = mapping.entries().get(0);
      Scalar key = new Scalar(entry.keySpan(), entry.key(), false);
      pairs.add(new Sequence(item.span(), List.of(key, entry.value())));
    }
    return new Sequence(span, pairs);
  }

  /** Bytes, as the object with the keys 0, 1, 2, … that JavaScript's {@code Uint8Array} is. */
  private static @Nullable Mapping binary(Span span, String text) {
    if (text.length() > LARGEST_BINARY) {
      return null; // A key for each byte.
    }
    StringBuilder digits = new StringBuilder();
    int padding = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (BASE_64.indexOf(c) >= 0) {
        digits.append(c);
      } else if (c == '=') {
        padding++;
      } else if (!YamlCursor.isBreak(c)) {
        return null;
      }
    }
    if ((digits.length() + padding) % 4 != 0) {
      return null;
    }
    List<Integer> bytes = bytes(digits);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < bytes.size(); i++) {
      Scalar value = new Scalar(span, (long) bytes.get(i), false);
      entries.add(new Entry(Integer.toString(i), span, value));
    }
    return new Mapping(span, entries);
  }

  /** As js-yaml does it: nothing at all is three zeros, and a last single digit is nothing. */
  private static List<Integer> bytes(CharSequence digits) {
    List<Integer> bytes = new ArrayList<>();
    int bits = 0;
    int length = digits.length();
    for (int i = 0; i <= length; i++) {
      boolean full = i % 4 == 0 && (i > 0 || length == 0);
      if (full) {
        bytes.addAll(List.of(bits >> 16 & 0xFF, bits >> 8 & 0xFF, bits & 0xFF));
      }
      if (i < length) {
        bits = bits << 6 | BASE_64.indexOf(digits.charAt(i));
      }
    }
    if (length % 4 == 3) {
      bytes.addAll(List.of(bits >> 10 & 0xFF, bits >> 2 & 0xFF));
    } else if (length % 4 == 2) {
      bytes.add(bits >> 4 & 0xFF);
    }
    return bytes;
  }
}
