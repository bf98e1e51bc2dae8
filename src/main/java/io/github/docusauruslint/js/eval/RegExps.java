package io.github.docusauruslint.js.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Rewrites a JavaScript regular expression for {@code java.util.regex}. */
final class RegExps {
  private static final String SPACE =
      "\\t\\n\\x0b\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
  private static final String LINE_END = "\\n\\r\\u2028\\u2029";
  private static final String WORD = "[A-Za-z0-9_]";

  private final String source;
  private final boolean unicode;
  private final boolean multiline;
  private final boolean dotAll;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> names = new LinkedHashMap<>();
  private int at;

  private RegExps(String source, String flags) {
    this.source = source;
    this.unicode = flags.indexOf('u') >= 0;
    this.multiline = flags.indexOf('m') >= 0;
    this.dotAll = flags.indexOf('s') >= 0;
  }

  /**
   * A pattern that matches the same.
   *
   * @param names JavaScript's group names, in order, to those of the pattern
   */
  record Compiled(Pattern pattern, Map<String, String> names) {}

  /** The pattern, or null when it cannot be said in Java. */
  static @Nullable Compiled compile(String source, String flags) {
    if (flags.indexOf('v') >= 0 || flags.indexOf('y') >= 0) {
      return null;
    }
    RegExps rewriter = new RegExps(source, flags);
    if (!rewriter.rewrite()) {
      return null;
    }
    int options = flags.indexOf('i') >= 0 ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    try {
      return new Compiled(Pattern.compile(rewriter.out.toString(), options), rewriter.names);
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  private boolean rewrite() {
    for (String name : groupNames()) {
      names.put(name, "g" + names.size());
    }
    while (at < source.length()) {
      char c = source.charAt(at);
      boolean known = true;
      switch (c) {
        case '\\' -> known = escape(false);
        case '[' -> known = characterClass();
        case '.' -> take(dotAll ? "[\\s\\S]" : "[^" + LINE_END + "]");
        case '^' -> take(multiline ? "(?:^|(?<=[" + LINE_END + "]))" : "^");
        case '$' -> take(multiline ? "(?=[" + LINE_END + "]|\\z)" : "\\z");
        case '(' -> group();
        case '{' -> take(isQuantifier() ? "{" : "\\{");
        case ']' -> take("\\]");
        case '}' -> take(closesQuantifier() ? "}" : "\\}");
        default -> take(String.valueOf(c));
      }
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private void take(String text) {
    out.append(text);
    at++;
  }

  private List<String> groupNames() {
    List<String> found = new ArrayList<>();
    for (int i = source.indexOf("(?<"); i >= 0; i = source.indexOf("(?<", i + 1)) {
      int end = source.indexOf('>', i);
      char next = i + 3 < source.length() ? source.charAt(i + 3) : '=';
      if (next != '=' && next != '!' && end > 0) {
        found.add(source.substring(i + 3, end));
      }
    }
    return found;
  }

  private void group() {
    int end = source.indexOf('>', at);
    if (source.startsWith("(?<", at)
        && !source.startsWith("(?<=", at)
        && !source.startsWith("(?<!", at)
        && end > 0) {
      out.append("(?<").append(names.get(source.substring(at + 3, end))).append('>');
      at = end + 1;
    } else {
      take("(");
    }
  }

  private boolean isQuantifier() {
    int i = at + 1;
    int digits = 0;
    while (i < source.length()
        && (Character.isDigit(source.charAt(i)) || source.charAt(i) == ',')) {
      digits += source.charAt(i) == ',' ? 0 : 1;
      i++;
    }
    return digits > 0
        && Character.isDigit(source.charAt(at + 1))
        && i < source.length()
        && source.charAt(i) == '}';
  }

  private boolean closesQuantifier() {
    for (int i = at - 1; i >= 0; i--) {
      char c = source.charAt(i);
      if (c == '{') {
        int here = at;
        at = i;
        boolean closes = isQuantifier() && (i == 0 || source.charAt(i - 1) != '\\');
        at = here;
        return closes;
      }
      if (!Character.isDigit(c) && c != ',') {
        return false;
      }
    }
    return false;
  }

  private boolean characterClass() {
    boolean negated = source.startsWith("[^", at);
    at += negated ? 2 : 1;
    if (at < source.length() && source.charAt(at) == ']') {
      at++;
      out.append(negated ? "[\\s\\S]" : "(?!)");
      return true;
    }
    out.append(negated ? "[^" : "[");
    while (at < source.length() && source.charAt(at) != ']') {
      char c = source.charAt(at);
      if (c == '\\') {
        if (!escape(true)) {
          return false;
        }
      } else {
        take(c == '[' || c == '&' || c == '^' || c == '~' ? "\\" + c : String.valueOf(c));
      }
    }
    if (at >= source.length()) {
      return false;
    }
    take("]");
    return true;
  }

  private boolean escape(boolean inClass) {
    if (at + 1 >= source.length()) {
      return false;
    }
    char c = source.charAt(at + 1);
    at += 2;
    switch (c) {
      case 'd', 'D', 't', 'n', 'r', 'f' -> out.append('\\').append(c);
      case 'v' -> out.append("\\x0b");
      case 'w' -> out.append(inClass ? "A-Za-z0-9_" : WORD);
      case 'W' -> out.append("[^A-Za-z0-9_]");
      case 's' -> out.append(inClass ? SPACE : "[" + SPACE + "]");
      case 'S' -> out.append("[^").append(SPACE).append(']');
      case 'b' -> out.append(inClass ? "\\x08" : boundary());
      case 'B' -> out.append("(?!").append(boundary()).append(')');
      case '0' -> out.append("\\x00");
      case 'x', 'u' -> {
        return codePoint(c);
      }
      case 'p', 'P' -> {
        return property(c);
      }
      case 'k' -> {
        return backReference();
      }
      case 'c' -> {
        return false;
      }
      default -> {
        if (c >= '1' && c <= '9') {
          return number(c, inClass);
        }
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        out.append(letter || c > 127 || c == '_' ? "" : "\\").append(c);
      }
    }
    return true;
  }

  private static String boundary() {
    return "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
  }

  /** A reference to a group; Java reads more digits than there may be groups. */
  private boolean number(char first, boolean inClass) {
    boolean more = at < source.length() && Character.isDigit(source.charAt(at));
    if (inClass || more) {
      return false;
    }
    out.append("(?:\\").append(first).append(')');
    return true;
  }

  private boolean codePoint(char kind) {
    if (kind == 'u' && unicode && source.startsWith("{", at)) {
      int end = source.indexOf('}', at);
      if (end < 0) {
        return false;
      }
      out.append("\\x").append(source, at, end + 1);
      at = end + 1;
      return true;
    }
    int size = kind == 'x' ? 2 : 4;
    if (at + size > source.length()) {
      return false;
    }
    out.append('\\').append(kind).append(source, at, at + size);
    at += size;
    return true;
  }

  private boolean property(char kind) {
    int end = source.indexOf('}', at);
    if (!unicode || !source.startsWith("{", at) || end < 0) {
      return false;
    }
    out.append('\\').append(kind).append(source, at, end + 1);
    at = end + 1;
    return true;
  }

  private boolean backReference() {
    int end = source.indexOf('>', at);
    if (!source.startsWith("<", at) || end < 0) {
      return false;
    }
    String name = names.get(source.substring(at + 1, end));
    out.append("\\k<").append(name).append('>');
    at = end + 1;
    return name != null;
  }
}
