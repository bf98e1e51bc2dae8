package io.github.docusauruslint.mdx;

import java.util.BitSet;

/**
 * The classes of characters that micromark knows. Like micromark's, they see UTF-16 code units, so
 * no character beyond the Basic Multilingual Plane is punctuation or part of a name.
 */
final class Characters {
  /** What {@link #classify} says of white space, and of the start and end of text. */
  static final int WHITESPACE = 1;

  /** What {@link #classify} says of punctuation. */
  static final int PUNCTUATION = 2;

  /**
   * Unicode's punctuation (category P, and all of ASCII's) as of micromark-util-character 2.1.1:
   * first and last of each stretch. Frozen, since a JDK knows the Unicode of its own year.
   */
  private static final String PUNCTUATION_RANGES =
      "21-2f 3a-40 5b-60 7b-7e a1 a7 ab b6-b7 bb bf 37e 387 55a-55f 589-58a 5be 5c0 5c3 5c6"
          + " 5f3-5f4 609-60a 60c-60d 61b 61d-61f 66a-66d 6d4 700-70d 7f7-7f9 830-83e 85e 964-965"
          + " 970 9fd a76 af0 c77 c84 df4 e4f e5a-e5b f04-f12 f14 f3a-f3d f85 fd0-fd4 fd9-fda"
          + " 104a-104f 10fb 1360-1368 1400 166e 169b-169c 16eb-16ed 1735-1736 17d4-17d6 17d8-17da"
          + " 1800-180a 1944-1945 1a1e-1a1f 1aa0-1aa6 1aa8-1aad 1b5a-1b60 1b7d-1b7e 1bfc-1bff"
          + " 1c3b-1c3f 1c7e-1c7f 1cc0-1cc7 1cd3 2010-2027 2030-2043 2045-2051 2053-205e 207d-207e"
          + " 208d-208e 2308-230b 2329-232a 2768-2775 27c5-27c6 27e6-27ef 2983-2998 29d8-29db"
          + " 29fc-29fd 2cf9-2cfc 2cfe-2cff 2d70 2e00-2e2e 2e30-2e4f 2e52-2e5d 3001-3003 3008-3011"
          + " 3014-301f 3030 303d 30a0 30fb a4fe-a4ff a60d-a60f a673 a67e a6f2-a6f7 a874-a877"
          + " a8ce-a8cf a8f8-a8fa a8fc a92e-a92f a95f a9c1-a9cd a9de-a9df aa5c-aa5f aade-aadf"
          + " aaf0-aaf1 abeb fd3e-fd3f fe10-fe19 fe30-fe52 fe54-fe61 fe63 fe68 fe6a-fe6b ff01-ff03"
          + " ff05-ff0a ff0c-ff0f ff1a-ff1b ff1f-ff20 ff3b-ff3d ff3f ff5b ff5d ff5f-ff65";

  private static final BitSet UNICODE_PUNCTUATION = readRanges(PUNCTUATION_RANGES);

  private Characters() {}

  private static BitSet readRanges(String ranges) {
    BitSet set = new BitSet(1 << 16);
    for (String range : ranges.split(" ", -1)) {
      int dash = range.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
      int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), 16);
      set.set(first, last + 1);
    }
    return set;
  }

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
    return c < 0x80 ? isAsciiPunctuation(c) : UNICODE_PUNCTUATION.get(c);
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
    return c < 0x80 ? isAsciiAlpha(c) || c == '$' || c == '_' : Character.isUnicodeIdentifierStart(c);
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
