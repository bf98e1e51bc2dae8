package io.github.docusauruslint.mdx;

/**
 * The classes of characters that micromark knows. Like micromark's, they see UTF-16 code units, so
 * no character beyond the Basic Multilingual Plane is punctuation or part of a name.
 */
final class Characters {
  /** What {@link #classify} says of white space, and of the start and end of text. */
  static final int WHITESPACE = 1;

  /** What {@link #classify} says of punctuation. */
  static final int PUNCTUATION = 2;

  private Characters() {}

  /** A space or tab. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** The first or only character of a line ending. */
  static boolean isLineEnding(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isLineEndingOrSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isAsciiAlpha(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAsciiAlphanumeric(char c) {
    return isAsciiAlpha(c) || isAsciiDigit(c);
  }

  static boolean isAsciiPunctuation(char c) {
    return c >= '!' && c <= '/'
        || c >= ':' && c <= '@'
        || c >= '[' && c <= '`'
        || c >= '{' && c <= '~';
  }

  static boolean isAsciiControl(char c) {
    return c < ' ' || c == 0x7F;
  }

  /** JavaScript's {@code \s}. */
  static boolean isWhitespace(char c) {
    if (c <= ' ') {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    return c >= 0xA0
        && (c == 0xA0
            || c == 0x1680
            || c >= 0x2000 && c <= 0x200A
            || c == 0x2028
            || c == 0x2029
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000
            || c == 0xFEFF);
  }

  static boolean isPunctuation(char c) {
    return c < 0x80 ? isAsciiPunctuation(c) : UnicodePunctuation.contains(c);
  }

  /** What flanks a delimiter run: {@link #WHITESPACE}, {@link #PUNCTUATION}, or 0. */
  static int classify(char c) {
    if (isAsciiAlphanumeric(c)) {
      return 0;
    }
    return isWhitespace(c) ? WHITESPACE : isPunctuation(c) ? PUNCTUATION : 0;
  }

  /** What can start the name of a tag or attribute. */
  static boolean isNameStart(char c) {
    return c < 0x80
        ? isAsciiAlpha(c) || c == '$' || c == '_'
        : Character.isUnicodeIdentifierStart(c);
  }

  /** What can go on the name of a tag or attribute. */
  static boolean isNamePart(char c) {
    if (c < 0x80) {
      return isAsciiAlphanumeric(c) || c == '-' || c == '$' || c == '_';
    }
    return c == 0x200C
        || c == 0x200D
        || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
