package io.github.docusauruslint.mdx;

/**
 * What MDX does to lines that go on JavaScript in braces: they lose up to two columns of indent
 * (micromark-factory-mdx-expression 2.0.3).
 */
final class Indents {
  private static final int COLUMNS = 2;

  private Indents() {}

  /**
   * Text without that indent.
   *
   * @param keepRest whether the columns of a tab that are left over become spaces, as in the text
   *     of a node; acorn does not get to see them
   */
  static String strip(String text, boolean keepRest) {
    int eol = nextLine(text, 0);
    if (eol < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int kept = 0;
    while (eol >= 0) {
      out.append(text, kept, eol);
      kept = eol;
      int column = 0;
      while (column < COLUMNS && kept < text.length()) {
        char c = text.charAt(kept);
        if (c == ' ') {
          column++;
        } else if (c == '\t') {
          column += 4 - column;
        } else {
          break;
        }
        kept++;
      }
      if (keepRest && column > COLUMNS) {
        out.append(" ".repeat(column - COLUMNS));
      }
      eol = nextLine(text, kept);
    }
    return out.append(text, kept, text.length()).toString();
  }

  /** Offset behind the next line ending, or -1. */
  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return -1;
  }
}
