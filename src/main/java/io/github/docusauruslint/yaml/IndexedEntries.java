package io.github.docusauruslint.yaml;

import io.github.docusauruslint.yaml.YamlNode.Entry;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The entries of a large mapping, which are found by their keys without a look at each. */
final class IndexedEntries extends AbstractList<Entry> implements RandomAccess {
  private final List<Entry> entries;
  private final Map<String, Entry> byKey;

  IndexedEntries(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.byKey = new HashMap<>(entries.size() * 2);
    this.entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
  }

  @Override
  public Entry get(int index) {
    return entries.get(index);
  }

  @Override
  public int size() {
    return entries.size();
  }

  /** The first entry with a key, or null. */
  @Nullable Entry find(String key) {
    return byKey.get(key);
  }
}
