package io.github.docusauruslint.yaml;

import static io.github.docusauruslint.yaml.YamlCursor.isSpace;

import org.jspecify.annotations.Nullable;

/** A block mapping half read. */
final class BlockMapping {
  private final YamlCursor cursor;
  final int start;
  final YamlMappings entries;
  int end;
  private @Nullable YamlNode key;
  private boolean merge;

  /** Where the entry that is read begins. */
  int keyAt;

  /** Whether a {@code ?} has been read and its {@code :} has not. */
  boolean explicitKey;

  /** Whether it is a mapping at all. */
  boolean detected;

  BlockMapping(YamlCursor cursor, YamlMappings entries) {
    this.cursor = cursor;
    this.start = cursor.at;
    this.end = start;
    this.entries = entries;
  }

  /** Reads {@code ?} or the {@code :} that belongs to it; false when neither is here. */
  boolean indicator() throws YamlSyntaxException {
    char c = cursor.current();
    if (c != '?' && c != ':' || !isSpace(cursor.charAt(cursor.at + 1))) {
      return false;
    }
    if (c == ':' && !explicitKey) {
      throw cursor.error(
          "incomplete explicit mapping pair; a key node is missed; "
              + "or followed by a non-tabulated empty line");
    }
    if (c == '?' && explicitKey) {
      store(null);
    }
    detected = true;
    explicitKey = c == '?';
    end = ++cursor.at;
    return true;
  }

  void key(YamlNode node, boolean isMerge) throws YamlSyntaxException {
    if (explicitKey) {
      store(null);
    }
    detected = true;
    explicitKey = false;
    key = node;
    merge = isMerge;
    end = cursor.at;
  }

  /** What follows an indicator or a key. */
  void content(@Nullable YamlNode node, int at) throws YamlSyntaxException {
    if (explicitKey) {
      keyAt = at;
      key = node == null ? key : node;
      end = node == null ? end : Math.max(end, node.span().end());
    } else {
      store(node == null ? YamlMappings.nothing(at) : node);
    }
  }

  void store(@Nullable YamlNode value) throws YamlSyntaxException {
    YamlNode stored = value == null ? YamlMappings.nothing(end) : value;
    entries.add(key == null ? YamlMappings.nothing(keyAt) : key, merge, stored, keyAt);
    end = Math.max(end, stored.span().end());
    key = null;
    merge = false;
  }
}
