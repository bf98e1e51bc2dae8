package io.github.docusauruslint.rule.mdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the declarations of a {@code style} attribute to the object that React wants. */
final class InlineStyle {
  private InlineStyle() {}

  /** The object literal, or null where the text is no list of declarations that React can set. */
  static @Nullable String toObject(String style) {
    List<String> properties = new ArrayList<>();
    for (String declaration : split(style)) {
      if (declaration.isBlank()) {
        continue;
      }
      int colon = declaration.indexOf(':');
      String name = colon < 0 ? "" : declaration.substring(0, colon).strip();
      String value = declaration.substring(colon + 1).strip();
      if (!isName(name) || !isValue(value)) {
        return null;
      }
      properties.add(key(name) + ": " + quoted(value));
    }
    return "{" + String.join(", ", properties) + "}";
  }

  /** At the semicolons that are in no quotes and no parentheses. */
  private static List<String> split(String style) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    char quote = '\0';
    for (int i = 0; i < style.length(); i++) {
      char c = style.charAt(i);
      if (quote != '\0') {
        quote = c == quote ? '\0' : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (c == ';' && depth <= 0) {
        parts.add(style.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(style.substring(start));
    return parts;
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && c != '-' && !(i > 0 && c >= '0' && c <= '9')) {
        return false;
      }
    }
    return !name.isEmpty() && !name.endsWith("-");
  }

  /** React drops {@code !important}; a bar would end the cell of a table. */
  private static boolean isValue(String value) {
    return !value.isEmpty()
        && value.indexOf('!') < 0
        && value.indexOf('|') < 0
        && value.indexOf('\\') < 0
        && value.indexOf('\n') < 0
        && value.indexOf('\r') < 0;
  }

  /** {@code margin-top} is {@code marginTop}, {@code -ms-flex} is {@code msFlex}. */
  private static String key(String name) {
    if (name.startsWith("--")) {
      return "'" + name + "'";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean microsoft = lower.startsWith("-ms-");
    StringBuilder key = new StringBuilder();
    boolean capital = false;
    for (int i = microsoft ? 1 : 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c != '-') {
        key.append(capital ? Character.toUpperCase(c) : c);
      }
      capital = c == '-';
    }
    return key.toString();
  }

  private static String quoted(String value) {
    boolean single = value.indexOf('\'') < 0;
    boolean both = !single && value.indexOf('"') >= 0;
    return both
        ? "'" + value.replace("'", "\\'") + "'"
        : single ? "'" + value + "'" : '"' + value + '"';
  }
}
