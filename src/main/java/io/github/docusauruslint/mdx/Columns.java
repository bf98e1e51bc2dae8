package io.github.docusauruslint.mdx;

/** Columns as indentation counts them: a tab goes to the next fourth one of its line. */
final class Columns {
  static final int TAB = 4;

  private Columns() {}

  /** The column of an offset, from 0. */
  static int column(char[] chars, int offset) {
    int start = offset;
    while (start > 0 && !Characters.isLineEnding(chars[start - 1])) {
      start--;
    }
    int column = 0;
    for (int i = start; i < offset; i++) {
      column += chars[i] == '\t' ? tabWidth(column) : 1;
    }
    return column;
  }

  /** How many columns a tab takes that stands in {@code column}. */
  static int tabWidth(int column) {
    return TAB - column % TAB;
  }
}
