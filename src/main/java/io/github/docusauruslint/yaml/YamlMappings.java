package io.github.docusauruslint.yaml;

import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode.Entry;
import io.github.docusauruslint.yaml.YamlNode.Mapping;
import io.github.docusauruslint.yaml.YamlNode.Scalar;
import io.github.docusauruslint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entries of one mapping as they are read: keys as property names, merges, duplicates. */
final class YamlMappings {
  private static final int LONGEST_MERGE = 100;

  private final YamlCursor cursor;
  private final MergeBudget budget;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** Keys that came in by a merge: the mapping's own keys replace them. */
  private @Nullable Set<String> merged;

  YamlMappings(YamlCursor cursor, MergeBudget budget) {
    this.cursor = cursor;
    this.budget = budget;
  }

  /** How many more keys all merges of a document may bring (js-yaml: 10,000). */
  static final class MergeBudget {
    private int left = 10_000;

    void spend(YamlCursor cursor) throws YamlSyntaxException {
      if (--left < 0) {
        throw cursor.error("merge keys exceeded maxTotalMergeKeys (10000)");
      }
    }
  }

  List<Entry> entries() {
    return new ArrayList<>(entries.values());
  }

  /**
   * Adds an entry.
   *
   * @param isMerge whether the key is a plain {@code <<}
   * @param start where the entry begins, for the complaint about a duplicate
   */
  void add(YamlNode key, boolean isMerge, YamlNode value, int start) throws YamlSyntaxException {
    String name = propertyName(key);
    if (isMerge) {
      merge(value);
      return;
    }
    boolean overrides = merged != null && merged.remove(name);
    if (!overrides && entries.containsKey(name)) {
      throw cursor.errorAt("duplicated mapping key", cursor.isAtStart(start) ? cursor.at : start);
    }
    entries.put(name, new Entry(name, key.span(), value));
  }

  private void merge(YamlNode value) throws YamlSyntaxException {
    if (!(value instanceof Sequence sequence)) {
      mergeOne(value);
      return;
    }
    if (sequence.items().size() > LONGEST_MERGE) {
      throw cursor.error("abnormal merge sequence size");
    }
    for (YamlNode item : sequence.items()) {
      mergeOne(item);
    }
  }

  private void mergeOne(YamlNode source) throws YamlSyntaxException {
    if (source instanceof Scalar scalar && !(scalar.value() instanceof java.time.Instant)) {
      throw cursor.error("cannot merge mappings; the provided source object is unacceptable");
    }
    budget.spend(cursor);
    for (Entry entry : properties(source)) {
      budget.spend(cursor);
      if (entries.putIfAbsent(entry.key(), entry) == null) {
        merged = merged == null ? new HashSet<>() : merged;
        merged.add(entry.key());
      }
    }
  }

  /** The properties JavaScript sees: an array has its indices, a date none. */
  private static List<Entry> properties(YamlNode source) {
    if (source instanceof Mapping mapping) {
      return mapping.entries();
    }
    List<Entry> indexed = new ArrayList<>();
    if (source instanceof Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        indexed.add(new Entry(Integer.toString(indexed.size()), item.span(), item));
      }
    }
    return indexed;
  }

  /** {@code String(key)}, but for nested lists, which js-yaml refuses. */
  private String propertyName(YamlNode key) throws YamlSyntaxException {
    if (key instanceof Sequence sequence) {
      StringBuilder joined = new StringBuilder();
      for (YamlNode item : sequence.items()) {
        if (item instanceof Sequence) {
          throw cursor.error("nested arrays are not supported inside keys");
        }
        boolean empty = item instanceof Scalar scalar && scalar.value() == null;
        joined.append(joined.isEmpty() && item == sequence.items().get(0) ? "" : ",");
        joined.append(empty ? "" : JavaScriptText.of(item));
      }
      return joined.toString();
    }
    return JavaScriptText.of(key);
  }

  /** An empty value. */
  static Scalar nothing(int at) {
    return new Scalar(Span.at(at), null, false);
  }
}
