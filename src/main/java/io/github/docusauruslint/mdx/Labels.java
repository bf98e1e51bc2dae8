package io.github.docusauruslint.mdx;

import java.util.Locale;

/**
 * The parts of links and definitions: labels, destinations, titles, and the white space between
 * them (micromark-factory-label, -destination, -title, -whitespace 2.0). Each method takes the
 * offset where its part starts and gives the offset behind it, or -1.
 */
final class Labels {
  private static final int LONGEST = 999;
  private static final int UNLIMITED = Integer.MAX_VALUE;

  /** How deep parentheses may nest in the destination of a link. */
  static final int LINK_PARENTHESES = 32;

  /** How deep parentheses may nest in the destination of a definition. */
  static final int DEFINITION_PARENTHESES = UNLIMITED;

  private Labels() {}

  /**
   * A label with its brackets: at most 999 characters, no bracket inside that is not escaped, not
   * blank.
   */
  static int label(char[] chars, int open, int end) {
    int size = 0;
    boolean seen = false;
    int p = open + 1;
    while (p < end) {
      char c = chars[p];
      if (c == '[' || size > LONGEST) {
        return -1;
      }
      if (c == ']') {
        return seen ? p + 1 : -1;
      }
      if (c == '\r' && p + 1 < end && chars[p + 1] == '\n') {
        p += 2;
        continue;
      }
      p++;
      if (Characters.isLineEnding(c)) {
        continue;
      }
      size++;
      seen |= !Characters.isSpace(c);
      if (c == '\\' && p < end && (chars[p] == '[' || chars[p] == '\\' || chars[p] == ']')) {
        p++;
        size++;
      }
    }
    return -1;
  }

  /** Where a footnote's label ends that starts at {@code from}, behind the caret: its bracket. */
  static int footnoteLabelEnd(char[] chars, int from, int end, int longest) {
    int size = 0;
    int p = from;
    while (p < end) {
      char c = chars[p];
      if (size > longest || c == '[' || Characters.isLineEndingOrSpace(c)) {
        return -1;
      }
      if (c == ']') {
        return p == from ? -1 : p;
      }
      p++;
      size++;
      if (c == '\\' && p < end && (chars[p] == '[' || chars[p] == '\\' || chars[p] == ']')) {
        p++;
        size++;
      }
    }
    return -1;
  }

  /** A destination; {@code <…>} or without white space, its parentheses balanced. */
  static int destination(char[] chars, int from, int end, int mostParentheses) {
    if (from >= end) {
      return -1;
    }
    if (chars[from] == '<') {
      return enclosedDestination(chars, from, end);
    }
    int balance = 0;
    int p = from;
    if (chars[p] == ')' || isDestinationEnd(chars[p])) {
      return -1;
    }
    while (p < end) {
      char c = chars[p];
      if (balance == 0 && (c == ')' || Characters.isLineEndingOrSpace(c))) {
        return p;
      }
      if (c == '(') {
        if (balance >= mostParentheses) {
          return -1;
        }
        balance++;
      } else if (c == ')') {
        balance--;
      } else if (isDestinationEnd(c)) {
        return -1;
      }
      p++;
      if (c == '\\' && p < end && (chars[p] == '(' || chars[p] == ')' || chars[p] == '\\')) {
        p++;
      }
    }
    return balance == 0 ? p : -1;
  }

  private static boolean isDestinationEnd(char c) {
    return c <= ' ' || c == 0x7F;
  }

  private static int enclosedDestination(char[] chars, int from, int end) {
    int p = from + 1;
    while (p < end) {
      char c = chars[p];
      if (c == '>') {
        return p + 1;
      }
      if (c == '<' || Characters.isLineEnding(c)) {
        return -1;
      }
      p++;
      if (c == '\\' && p < end && (chars[p] == '<' || chars[p] == '>' || chars[p] == '\\')) {
        p++;
      }
    }
    return -1;
  }

  /** A title with its marks: double quotes, single quotes or parentheses. */
  static int title(char[] chars, int from, int end) {
    char marker = titleEnd(chars[from]);
    if (marker == '\0') {
      return -1;
    }
    int p = from + 1;
    while (p < end) {
      char c = chars[p++];
      if (c == marker) {
        return p;
      }
      if (c == '\\' && p < end && (chars[p] == marker || chars[p] == '\\')) {
        p++;
      }
    }
    return -1;
  }

  /** The mark that ends a title starting with {@code c}; U+0000 when none starts with it. */
  static char titleEnd(char c) {
    return c == '(' ? ')' : c == '"' || c == '\'' ? c : '\0';
  }

  /** Behind white space, line endings included. */
  static int whitespace(char[] chars, int from, int end) {
    int p = from;
    while (p < end && Characters.isLineEndingOrSpace(chars[p])) {
      p++;
    }
    return p;
  }

  /** A label as labels are compared: white space collapsed, trimmed, case folded. */
  static String normalize(char[] chars, int from, int end) {
    StringBuilder out = new StringBuilder(end - from);
    boolean space = false;
    for (int p = from; p < end; p++) {
      char c = chars[p];
      if (Characters.isLineEndingOrSpace(c)) {
        space = out.length() > 0;
      } else {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return foldCase(out);
  }

  /** As {@link #normalize}, but null as soon as the label is longer than {@code longest}. */
  static @org.jspecify.annotations.Nullable String normalizeUpTo(
      char[] chars, int from, int end, int longest) {
    int length = 0;
    for (int p = from; p < end; p++) {
      if (!Characters.isLineEndingOrSpace(chars[p]) && ++length > longest) {
        return null;
      }
    }
    return normalize(chars, from, end);
  }

  private static String foldCase(StringBuilder label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c >= 0x80) {
        return label.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
      }
      if (c >= 'a' && c <= 'z') {
        label.setCharAt(i, (char) (c - 32));
      }
    }
    return label.toString();
  }
}
