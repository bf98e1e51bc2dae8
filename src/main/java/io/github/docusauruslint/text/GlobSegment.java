package io.github.docusauruslint.text;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What a {@link Glob} wants of one name between two slashes. */
final class GlobSegment {
  private final boolean globStar;
  private final @Nullable String literal;

  /** Around the only star; null where there are other wildcards than that. */
  private final @Nullable String prefix;

  private final @Nullable String suffix;
  private final @Nullable BoundedPattern pattern;
  private final boolean dot;

  private GlobSegment(
      boolean globStar,
      @Nullable String literal,
      @Nullable String prefix,
      @Nullable String suffix,
      @Nullable BoundedPattern pattern,
      boolean dot) {
    this.globStar = globStar;
    this.literal = literal;
    this.prefix = prefix;
    this.suffix = suffix;
    this.pattern = pattern;
    this.dot = dot;
  }

  static GlobSegment of(String text, boolean dot) {
    if (text.equals("**")) {
      return new GlobSegment(true, null, null, null, null, dot);
    }
    if (isLiteral(text, 0, text.length())) {
      return new GlobSegment(false, text, null, null, null, dot);
    }
    int star = text.indexOf('*');
    if (star >= 0 && isLiteral(text, 0, star) && isLiteral(text, star + 1, text.length())) {
      return new GlobSegment(
          false, null, text.substring(0, star), text.substring(star + 1), null, dot);
    }
    try {
      String regex = new Translator(text).translate();
      boolean wild = "*?[!+@(".indexOf(text.charAt(0)) >= 0;
      String guard = wild && !dot ? "(?!\\.)" : "";
      return new GlobSegment(
          false,
          null,
          null,
          null,
          new BoundedPattern(Pattern.compile(guard + regex, Pattern.DOTALL)),
          dot);
    } catch (PatternSyntaxException | StackOverflowError e) {
      return new GlobSegment(false, text, null, null, null, dot);
    }
  }

  boolean isGlobStar() {
    return globStar;
  }

  /** Whether it can stand for that name; two stars for any but one that starts with a dot. */
  boolean matches(String name) {
    if (literal != null) {
      return literal.equals(name);
    }
    if (globStar) {
      return dot || !name.startsWith(".");
    }
    if (prefix != null && suffix != null) {
      return name.startsWith(prefix)
          && name.endsWith(suffix)
          && name.length() >= prefix.length() + suffix.length()
          && (dot || !prefix.isEmpty() || !name.startsWith("."))
          && !name.isEmpty();
    }
    return pattern != null && !name.isEmpty() && pattern.matches(name);
  }

  private static boolean isLiteral(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("*?[]()|\\".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** One segment to a regular expression. */
  private static final class Translator {
    private final String text;
    private int at;

    Translator(String text) {
      this.text = text;
    }

    String translate() {
      StringBuilder out = new StringBuilder();
      while (at < text.length()) {
        out.append(next(false));
      }
      return out.toString();
    }

    private String next(boolean inGroup) {
      char c = text.charAt(at);
      boolean opens = at + 1 < text.length() && text.charAt(at + 1) == '(';
      if (opens && "!@+*?".indexOf(c) >= 0 && closing(at + 1) > 0) {
        return extended(c, inGroup);
      }
      if (c == '(' && closing(at) > 0) {
        at++;
        return "(?:" + group() + ")";
      }
      at++;
      switch (c) {
        case '*':
          while (at < text.length() && text.charAt(at) == '*') {
            at++;
          }
          return ".*?";
        case '?':
          return ".";
        case '[':
          return characterClass();
        case '\\':
          return at < text.length() ? Pattern.quote(String.valueOf(text.charAt(at++))) : "\\\\";
        default:
          return Pattern.quote(String.valueOf(c));
      }
    }

    private String extended(char kind, boolean inGroup) {
      at += 2;
      String inner = "(?:" + group() + ")";
      switch (kind) {
        case '!':
          int mark = at;
          StringBuilder rest = new StringBuilder();
          if (!inGroup) {
            while (at < text.length()) {
              rest.append(next(false));
            }
            at = mark;
          }
          return "(?:(?!" + inner + rest + (inGroup ? "" : "$") + ").*?)";
        case '+':
          return inner + "+";
        case '*':
          return inner + "*";
        case '?':
          return inner + "?";
        default:
          return inner;
      }
    }

    /** The alternatives up to the closing parenthesis, which is consumed. */
    private String group() {
      StringBuilder out = new StringBuilder();
      while (at < text.length() && text.charAt(at) != ')') {
        if (text.charAt(at) == '|') {
          at++;
          out.append('|');
        } else {
          out.append(next(true));
        }
      }
      at++;
      return out.toString();
    }

    private String characterClass() {
      int end = text.indexOf(']', at + 1);
      if (end < 0) {
        return "\\[";
      }
      String inner = text.substring(at, end).replace("\\", "\\\\").replace("[", "\\[");
      at = end + 1;
      return "[" + inner.replace("&&", "&\\&") + "]";
    }

    /** Where the parenthesis that opens at {@code open} closes, or -1. */
    private int closing(int open) {
      int depth = 0;
      for (int i = open; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\\') {
          i++;
        } else if (c == '(') {
          depth++;
        } else if (c == ')' && --depth == 0) {
          return i;
        }
      }
      return -1;
    }
  }
}
