package io.github.docusauruslint.yaml;

import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A YAML value with its place in the file, typed as js-yaml types it. */
public sealed interface YamlNode {
  /** Where it stands, quotes and brackets included. */
  Span span();

  /**
   * A scalar.
   *
   * @param value {@code String}, {@code Long}, {@code Double}, {@code Boolean}, {@code
   *     java.time.Instant} (a YAML timestamp), or null
   * @param quoted whether it was written in quotes or as a block scalar
   */
  record Scalar(Span span, @Nullable Object value, boolean quoted) implements YamlNode {}

  /** A mapping, its entries in source order; js-yaml refuses duplicate keys. */
  record Mapping(Span span, List<Entry> entries) implements YamlNode {
    /** As many entries are looked through one by one. */
    private static final int FEW = 32;

    public Mapping {
      entries = entries.size() > FEW ? new IndexedEntries(entries) : List.copyOf(entries);
    }

    /** The value of a key, or null when it is not there. */
    public @Nullable YamlNode get(String key) {
      Entry entry = entry(key);
      return entry == null ? null : entry.value();
    }

    public @Nullable Entry entry(String key) {
      if (entries instanceof IndexedEntries indexed) {
        return indexed.find(key);
      }
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return entry;
        }
      }
      return null;
    }
  }

  /** A sequence. */
  record Sequence(Span span, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * One key of a mapping and its value.
   *
   * @param key as JavaScript makes it a property name
   */
  record Entry(String key, Span keySpan, YamlNode value) {}

  /**
   * The plain value: {@code Map<String, Object>}, {@code List<Object>}, or what a scalar holds.
   * Maps keep the order of the source.
   */
  default @Nullable Object toPlain() {
    return YamlValues.plain(this);
  }
}
