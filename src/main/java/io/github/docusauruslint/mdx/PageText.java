package io.github.docusauruslint.mdx;

import java.util.List;

/**
 * The text of a page, and what one look over it tells: most pages hold little of what there is work
 * for, and need not be searched for each of it.
 */
final class PageText {
  static final String BLOCK_WORD = "mdx-code-block";

  private static final Needles LOOKED_FOR =
      new Needles(List.of("\0", "\r", BLOCK_WORD, "{#", ":::"));

  final String text;
  final char[] chars;

  /** Which of the words there are. */
  private final int found;

  PageText(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.found = LOOKED_FOR.in(chars);
  }

  private boolean has(int word) {
    return (found >> word & 1) == 1;
  }

  boolean hasCarriageReturns() {
    return has(1);
  }

  /** Whether there is a {@link #BLOCK_WORD}. */
  boolean hasCodeBlocks() {
    return has(2);
  }

  /** Whether there is a <code>{#</code>. */
  boolean hasHeadingIds() {
    return has(3);
  }

  /** Whether there is a {@code :::}. */
  boolean hasColons() {
    return has(4);
  }

  /** As CommonMark has it: without U+0000. */
  PageText withoutZeros() {
    return has(0) ? new PageText(text.replace('\0', '\uFFFD')) : this;
  }
}
