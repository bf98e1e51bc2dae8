package io.github.docusauruslint.mdx;

/**
 * The text of a page, and what one look over it tells: most pages hold little of what there is work
 * for, and need not be searched for each of it.
 */
final class PageText {
  static final String BLOCK_WORD = "mdx-code-block";

  final String text;
  final char[] chars;

  /** Whether there is a U+0000. */
  private boolean zeros;

  private boolean carriageReturns;
  private boolean codeBlocks;
  private boolean headingIds;
  private boolean colons;

  PageText(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    look();
  }

  private void look() {
    // Most characters are passed by, and quickly so while nothing in the loop touches a field.
    char[] page = chars;
    for (int i = 0; i < page.length; i++) {
      char c = page[i];
      if ((c >= 'a' && c <= 'z') || c == ' ' || c > '{') {
        continue;
      }
      if (c <= '\r' || c == '`' || c == '{' || c == ':') {
        note(c, i + 1);
      }
    }
  }

  private void note(char c, int behind) {
    switch (c) {
      case '\0' -> zeros = true;
      case '\r' -> carriageReturns = true;
      case '`' -> codeBlocks |= isBlockWord(behind);
      case '{' -> headingIds |= isAt(behind, '#');
      case ':' -> colons |= isAt(behind, ':') && isAt(behind + 1, ':');
      default -> {}
    }
  }

  private boolean isAt(int i, char wanted) {
    return i < chars.length && chars[i] == wanted;
  }

  private boolean isBlockWord(int from) {
    int i = from;
    while (isAt(i, ' ')) {
      i++;
    }
    return isAt(i, 'm') && text.startsWith(BLOCK_WORD, i);
  }

  boolean hasCarriageReturns() {
    return carriageReturns;
  }

  /** Whether there are backticks with {@link #BLOCK_WORD} behind them. */
  boolean hasCodeBlocks() {
    return codeBlocks;
  }

  /** Whether there is a <code>{#</code>. */
  boolean hasHeadingIds() {
    return headingIds;
  }

  /** Whether there is a {@code :::}. */
  boolean hasColons() {
    return colons;
  }

  /** As CommonMark has it: without U+0000. */
  PageText withoutZeros() {
    return zeros ? new PageText(text.replace('\0', '\uFFFD')) : this;
  }
}
