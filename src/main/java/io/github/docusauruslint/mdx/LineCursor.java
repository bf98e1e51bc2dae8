package io.github.docusauruslint.mdx;

/**
 * How far the containers of the current line have been read, and the marks of containers that can
 * be eaten there. A tab may be eaten in part: the columns of it that are left are owed.
 */
final class LineCursor {
  private static final int LONGEST_LABEL = 999;

  /** The next character of the line. */
  int pos;

  /** Columns of white space in front of it that a tab left over. */
  int owed;

  /** Whether nothing stands behind the list marker that was eaten last. */
  boolean blankBehindMarker;

  private final PageScan page;
  private final Lines lines;
  private final char[] chars;

  LineCursor(PageScan page, Lines lines) {
    this.page = page;
    this.lines = lines;
    this.chars = page.chars;
  }

  /** Goes to the start of the current line. */
  void placeAtLine() {
    pos = lines.start;
    owed = lines.owed;
  }

  /**
   * Whether the document ends right behind the marks of containers: that is no line of the flow.
   */
  boolean isNothingLeft() {
    return pos == lines.next && owed == 0;
  }

  /** Whether only white space is left of the line. */
  boolean isBlankFromHere() {
    int p = pos;
    while (p < lines.end && Characters.isSpace(chars[p])) {
      p++;
    }
    return p == lines.end;
  }

  /** Eats up to {@code most} columns of white space; returns how many. */
  int skipSpaces(int most) {
    int columns = Math.min(owed, most);
    owed -= columns;
    int column = -1;
    while (columns < most && pos < lines.end) {
      char c = chars[pos];
      if (c == ' ') {
        columns++;
        column = column < 0 ? column : column + 1;
        pos++;
      } else if (c == '\t') {
        column = column < 0 ? Columns.column(chars, pos) : column;
        int width = Columns.tabWidth(column);
        column += width;
        pos++;
        int eaten = Math.min(width, most - columns);
        columns += eaten;
        owed = width - eaten;
      } else {
        break;
      }
    }
    return columns;
  }

  /** Eats that many columns of white space, or nothing where there are fewer. */
  boolean eatIndent(int columns) {
    int savedPos = pos;
    int savedOwed = owed;
    if (skipSpaces(columns) == columns) {
      return true;
    }
    pos = savedPos;
    owed = savedOwed;
    return false;
  }

  /** Eats the {@code >} that stands here, and a column behind it. */
  void eatQuoteMarker() {
    pos++;
    skipSpaces(1);
  }

  /**
   * Eats the marker of a list item and the white space behind it.
   *
   * @param wanted the marker that goes on a list, or U+0000 for any
   * @return the columns of what was eaten; -1 when there is no such marker
   */
  int listMarker(boolean ordered, char wanted, boolean interrupting) {
    int start = pos;
    int p = pos;
    int end = lines.end;
    if (p >= end) {
      return -1;
    }
    if (ordered) {
      while (p < end && Characters.isAsciiDigit(chars[p]) && p - start < 9) {
        p++;
      }
      if (p == start || p == end || interrupting && (chars[start] != '1' || p - start > 1)) {
        return -1;
      }
      char c = chars[p];
      if (wanted == '\0' ? c != '.' && c != ')' : c != wanted) {
        return -1;
      }
    } else {
      char c = chars[p];
      if (wanted == '\0' ? c != '*' && c != '+' && c != '-' : c != wanted) {
        return -1;
      }
      if (c != '+' && FlowMarkers.isThematicBreak(chars, p, end)) {
        return -1;
      }
    }
    p++;
    pos = p;
    blankBehindMarker = isBlankFromHere();
    if (blankBehindMarker) {
      return interrupting ? -1 : p - start;
    }
    int space = skipSpaces(page.commonMark ? DocumentScanner.CODE_INDENT : Integer.MAX_VALUE);
    if (page.commonMark && (owed > 0 || Characters.isSpace(chars[pos]))) {
      // Indented code: only the first column of the white space belongs to the marker.
      pos = p;
      owed = 0;
      space = skipSpaces(1);
    }
    return space == 0 ? -1 : p - start + space;
  }

  /** Where the bracket of <code>[^label]:</code> closes that starts here, or -1. */
  int footnoteLabelEnd() {
    if (pos + 1 >= lines.end || chars[pos + 1] != '^') {
      return -1;
    }
    int labelEnd = Labels.footnoteLabelEnd(chars, pos + 2, lines.end, LONGEST_LABEL);
    return labelEnd >= 0 && labelEnd + 1 < lines.end && chars[labelEnd + 1] == ':' ? labelEnd : -1;
  }
}
