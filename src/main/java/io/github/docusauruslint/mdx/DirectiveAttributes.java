package io.github.docusauruslint.mdx;

import io.github.docusauruslint.mdx.DirectiveScanner.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

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
    Map<String, String> values = new LinkedHashMap<>();
    StringJoiner classes = new StringJoiner(" ");
    for (Attribute attribute : list) {
      values.put(attribute.name(), attribute.value());
      if (attribute.name().equals("class")) {
        if (classes.length() == 0) {
          classes = new StringJoiner(" "); // Nothing at all is not joined.
        }
        classes.add(attribute.value());
      }
    }
    List<Attribute> merged = new ArrayList<>(values.size());
    for (Map.Entry<String, String> value : values.entrySet()) {
      boolean joined = value.getKey().equals("class");
      merged.add(new Attribute(value.getKey(), joined ? classes.toString() : value.getValue()));
    }
    return merged;
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
      if (list.size() > CrowdedPageException.MOST_PARTS) {
        throw new CrowdedPageException();
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
