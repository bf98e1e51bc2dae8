package io.github.docusauruslint.mdx;

/**
 * What MDX does to lines that go on JavaScript in braces: they lose up to two columns of indent
 * (micromark-factory-mdx-expression 2.0.3).
 */
final class Indents {
  private static final int COLUMNS = 2;

  private Indents() {}

  /** Text as a node has it; the columns of a tab that are left over become spaces. */
  static String strip(String text) {
    int line = nextLine(text, 0);
    if (line < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int kept = 0;
    while (line >= 0) {
      out.append(text, kept, line);
      kept = indentEnd(text, line, text.length());
      if (kept > line && text.charAt(kept - 1) == '\t') {
        out.append(" ".repeat(Columns.TAB - COLUMNS));
      }
      line = nextLine(text, kept);
    }
    return out.append(text, kept, text.length()).toString();
  }

  /**
   * Text as acorn gets to see it, without what is left over of a tab, its offsets kept.
   *
   * @param in the text that JavaScript stands in from {@code from} to {@code to}
   */
  static Stretch copy(Stretch in, int from, int to) {
    String text = in.string();
    Stretch copy = Stretch.copy(in.page, to - from);
    int start = from;
    int line = nextLine(text, from);
    while (line >= 0 && line <= to) {
      append(copy, in, start, line);
      start = indentEnd(text, line, to);
      line = nextLine(text, start);
    }
    append(copy, in, start, to);
    return copy;
  }

  private static void append(Stretch copy, Stretch in, int from, int to) {
    int source = in.source(from);
    copy.append(0, source, source + to - from);
  }

  /** Whether a line that goes on the text is indented. */
  static boolean isIndented(String text, int from, int to) {
    for (int line = nextLine(text, from); line >= 0 && line < to; line = nextLine(text, line)) {
      if (Characters.isSpace(text.charAt(line))) {
        return true;
      }
    }
    return false;
  }

  private static int indentEnd(String text, int line, int end) {
    int p = line;
    int column = 0;
    while (column < COLUMNS && p < end && Characters.isSpace(text.charAt(p))) {
      column = text.charAt(p) == '\t' ? Columns.TAB : column + 1;
      p++;
    }
    return p;
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
