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
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c == ' ' || c >= 'a' && c <= 'z') {
        continue;
      }
      if (c <= '\r') {
        zeros |= c == '\0';
        carriageReturns |= c == '\r';
      } else if (c == '`') {
        codeBlocks |= isBlockWord(i + 1);
      } else if (c == '{') {
        headingIds |= isAt(i + 1, '#');
      } else if (c == ':') {
        colons |= isAt(i + 1, ':') && isAt(i + 2, ':');
      }
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
