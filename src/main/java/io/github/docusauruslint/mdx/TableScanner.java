package io.github.docusauruslint.mdx;

/** Reads GFM tables (micromark-extension-gfm-table 2.1.1), a row being a line. */
final class TableScanner {
  private TableScanner() {}

  /**
   * The number of cells of a delimiter row, such as {@code | --- | :-: |}; 0 when the line is none.
   * A row without any pipe or colon is none.
   */
  static int delimiterCells(char[] chars, int start, int end) {
    int p = FlowMarkers.skipSpaces(chars, start, end);
    if (p == end) {
      return 0;
    }
    boolean marked = chars[p] == '|';
    if (marked) {
      p = FlowMarkers.skipSpaces(chars, p + 1, end);
    }
    int cells = 0;
    while (p < end) {
      if (chars[p] == ':') {
        marked = true;
        p++;
      }
      int dashes = p;
      while (p < end && chars[p] == '-') {
        p++;
      }
      if (p == dashes) {
        return 0;
      }
      cells++;
      if (p < end && chars[p] == ':') {
        marked = true;
        p++;
      }
      p = FlowMarkers.skipSpaces(chars, p, end);
      if (p < end) {
        if (chars[p] != '|') {
          return 0;
        }
        marked = true;
        p = FlowMarkers.skipSpaces(chars, p + 1, end);
      }
    }
    return marked ? cells : 0;
  }

  /** Whether a line can be the head of a table with that many cells. */
  static boolean isHead(char[] chars, int start, int end, int cells) {
    int size = 0;
    int found = 0;
    boolean opened = chars[start] != '|';
    if (opened) {
      found++;
    }
    int p = start;
    while (p < end) {
      char c = chars[p];
      if (Characters.isSpace(c)) {
        p++;
        continue;
      }
      found++;
      if (opened) {
        opened = false;
        size++;
      }
      if (c == '|') {
        opened = true;
        p++;
      } else {
        p = dataEnd(chars, p, end);
      }
    }
    return found > 1 && size == cells;
  }

  private static int dataEnd(char[] chars, int from, int end) {
    int p = from;
    while (p < end && chars[p] != '|' && !Characters.isSpace(chars[p])) {
      p += chars[p] == '\\' && p + 1 < end && (chars[p + 1] == '\\' || chars[p + 1] == '|') ? 2 : 1;
    }
    return p;
  }

  /** A table of nothing but its head. */
  static Node head(PageScan page, int level, int start, int end) {
    Node table = new Node(Node.Kind.TABLE, start, end);
    addRow(page, level, table, start, end, Node.Kind.TABLE_HEADER);
    return table;
  }

  /** Adds a row to the body of a table. */
  static void row(PageScan page, int level, Node table, int start, int end) {
    addRow(page, level, table, start, end, Node.Kind.TABLE_DATA);
    table.end = end;
  }

  private static void addRow(
      PageScan page, int level, Node table, int start, int end, Node.Kind kind) {
    char[] chars = page.chars;
    Node row = new Node(Node.Kind.TABLE_ROW, start, end);
    table.append(row);
    int cellStart = start;
    int p = chars[start] == '|' ? start + 1 : start;
    while (p < end || row.first == null) {
      int from = FlowMarkers.skipSpaces(chars, p, end);
      p = from;
      while (p < end && chars[p] != '|') {
        p = Characters.isSpace(chars[p]) ? p + 1 : dataEnd(chars, p, end);
      }
      int to = FlowMarkers.trimEnd(chars, from, p);
      if (p == end && from == end && row.first != null) {
        break;
      }
      page.count(1);
      Node cell = new Node(kind, cellStart, p);
      row.append(cell);
      if (from < to) {
        page.later(
            new PageScan.TextJob(cell, page.whole, from, to, from, false, true, level), level);
      }
      cellStart = p;
      p++;
    }
  }
}
