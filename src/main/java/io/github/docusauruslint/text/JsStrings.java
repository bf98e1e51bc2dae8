package io.github.docusauruslint.text;

/** What JavaScript means by white space and by the end of a line; Java means something else. */
public final class JsStrings {
  private JsStrings() {}

  /** What {@code \s} matches and {@code trim} removes (ECMAScript: WhiteSpace, LineTerminator). */
  public static boolean isWhitespace(int c) {
    if (c < 0x80) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    return c == 0xA0
        || c == 0xFEFF
        || c >= 0x1680
            && (c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000);
  }

  /** What {@code .} does not match and multiline {@code ^} and {@code $} stand at. */
  public static boolean isLineTerminator(int c) {
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
  }

  /** {@code String.prototype.trim}. */
  public static String trim(String text) {
    return trim(text, 0);
  }

  /** What stands from an offset on, trimmed. */
  public static String trim(String text, int from) {
    int start = skipWhitespace(text, from, text.length());
    int end = text.length();
    while (end > start && isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** {@code String.prototype.trimEnd}. */
  public static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /**
   * The offset of the first character from {@code from} on that is no white space, or {@code to}.
   */
  public static int skipWhitespace(String text, int from, int to) {
    int i = from;
    while (i < to && isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
