package io.github.docusauruslint.mdx;

import io.github.docusauruslint.mdx.DirectiveScanner.Attribute;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code {#id .class key=value}} behind a directive's name or label. */
final class DirectiveAttributes {
  private final char[] chars;
  private final int end;
  private final boolean oneLine;
  private final List<Attribute> list = new ArrayList<>();
  private int p;

  DirectiveAttributes(char[] chars, int end, boolean oneLine) {
    this.chars = chars;
    this.end = end;
    this.oneLine = oneLine;
  }

  /** The attributes that were read; several classes are one, joined by spaces. */
  List<Attribute> list() {
    List<Attribute> merged = new ArrayList<>();
    for (Attribute attribute : list) {
      int known = indexOf(merged, attribute.name());
      if (known < 0) {
        merged.add(attribute);
      } else {
        String before = merged.get(known).value();
        boolean joins = attribute.name().equals("class") && !before.isEmpty();
        String value = joins ? before + " " + attribute.value() : attribute.value();
        merged.set(known, new Attribute(attribute.name(), value));
      }
    }
    return merged;
  }

  private static int indexOf(List<Attribute> attributes, String name) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the closing brace of the attributes that open at {@code open}, or -1. */
  int read(int open) {
    p = open + 1;
    boolean mayFollow = true;
    while (true) {
      if (mayFollow) {
        skipSpace();
      }
      if (p >= end) {
        return -1;
      }
      char c = chars[p];
      if (c == '}') {
        return p + 1;
      }
      boolean read;
      if (!mayFollow) {
        read = false;
      } else if (c == '#' || c == '.') {
        read = shortcut(c == '#' ? "id" : "class");
      } else if (c == ':' || c == '_' || Characters.isAsciiAlpha(c)) {
        read = pair();
      } else {
        read = false;
      }
      if (!read) {
        return -1;
      }
      // Behind a quoted value only white space or the end may come.
      mayFollow = !quoted || p < end && isSpace(chars[p]);
    }
  }

  private boolean quoted;

  private boolean shortcut(String name) {
    quoted = false;
    int from = p + 1;
    int at = from;
    while (at < end && !endsShortcut(chars[at])) {
      if (isForbidden(chars[at])) {
        return false;
      }
      at++;
    }
    if (at == from || at == end) {
      return false;
    }
    list.add(new Attribute(name, value(from, at)));
    p = at;
    return true;
  }

  private static boolean endsShortcut(char c) {
    return c == '#' || c == '.' || c == '}' || Characters.isLineEndingOrSpace(c);
  }

  private static boolean isForbidden(char c) {
    return c == '"' || c == '\'' || c == '<' || c == '=' || c == '>' || c == '`';
  }

  private boolean pair() {
    quoted = false;
    int from = p;
    while (p < end && isNamePart(chars[p])) {
      p++;
    }
    String name = new String(chars, from, p - from);
    skipSpace();
    if (p >= end || chars[p] != '=') {
      list.add(new Attribute(name, ""));
      return true;
    }
    p++;
    skipSpace();
    if (p >= end) {
      return false;
    }
    char c = chars[p];
    if (c == '"' || c == '\'') {
      return quotedValue(name, c);
    }
    int valueStart = p;
    while (p < end && chars[p] != '}' && !Characters.isLineEndingOrSpace(chars[p])) {
      if (isForbidden(chars[p])) {
        return false;
      }
      p++;
    }
    if (p == end || p == valueStart) {
      return false;
    }
    list.add(new Attribute(name, value(valueStart, p)));
    return true;
  }

  private boolean quotedValue(String name, char mark) {
    int from = p + 1;
    int at = from;
    while (at < end && chars[at] != mark) {
      if (oneLine && Characters.isLineEnding(chars[at])) {
        return false;
      }
      at++;
    }
    if (at == end) {
      return false;
    }
    list.add(new Attribute(name, value(from, at)));
    p = at + 1;
    quoted = true;
    return true;
  }

  private static boolean isNamePart(char c) {
    return Characters.isAsciiAlphanumeric(c) || c == '-' || c == '.' || c == ':' || c == '_';
  }

  private boolean isSpace(char c) {
    return oneLine ? Characters.isSpace(c) : Characters.isLineEndingOrSpace(c);
  }

  private void skipSpace() {
    while (p < end && isSpace(chars[p])) {
      p++;
    }
  }

  private String value(int from, int to) {
    return CharacterReferences.decodeInAttribute(new String(chars, from, to - from), true);
  }
}
