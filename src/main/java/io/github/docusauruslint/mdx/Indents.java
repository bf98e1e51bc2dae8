package io.github.docusauruslint.mdx;

/**
 * What MDX does to lines that go on JavaScript in braces: they lose up to two columns of indent
 * (micromark-factory-mdx-expression 2.0.3).
 */
final class Indents {
  private static final int COLUMNS = 2;

  private Indents() {}

  /**
   * Text as a node has it; the columns of a tab that are left over become spaces.
   *
   * @param in the text that JavaScript stands in from {@code from} to {@code to}
   */
  static String strip(Stretch in, int from, int to) {
    String text = in.string();
    int line = nextLine(text, from, to);
    if (line < 0 || line > to) {
      return text.substring(from, to);
    }
    StringBuilder out = new StringBuilder(to - from);
    int kept = from;
    while (line >= 0 && line <= to) {
      out.append(text, kept, line);
      kept = indentEnd(in, line, to);
      out.append(" ".repeat(Math.max(0, width(in, line, kept) - COLUMNS)));
      line = nextLine(text, kept, to);
    }
    return out.append(text, kept, to).toString();
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
    int line = nextLine(text, from, to);
    while (line >= 0 && line <= to) {
      append(copy, in, start, line);
      start = indentEnd(in, line, to);
      line = nextLine(text, start, to);
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
    for (int line = nextLine(text, from, to);
        line >= 0 && line < to;
        line = nextLine(text, line, to)) {
      if (Characters.isSpace(text.charAt(line))) {
        return true;
      }
    }
    return false;
  }

  private static int indentEnd(Stretch in, int line, int end) {
    int p = line;
    while (p < end && Characters.isSpace(in.chars[p]) && width(in, line, p) < COLUMNS) {
      p++;
    }
    return p;
  }

  /** The columns of white space, as it stands in the page. */
  private static int width(Stretch in, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      boolean tab = in.chars[i] == '\t';
      columns += tab ? Columns.tabWidth(Columns.column(in.page.chars, in.source(i))) : 1;
    }
    return columns;
  }

  /** Offset behind the next line ending in front of {@code to}, or -1. */
  private static int nextLine(String text, int from, int to) {
    for (int i = from; i < to; i++) {
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
