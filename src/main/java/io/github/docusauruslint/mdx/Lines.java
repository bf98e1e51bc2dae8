package io.github.docusauruslint.mdx;

/**
 * The lines of a document, one after another: of the whole page, or of what a container directive
 * holds. The fields tell of the current line.
 */
abstract class Lines {
  /** Offset of the first character. */
  int start;

  /** Columns of a tab in front of {@link #start} that belong to the line. */
  int owed;

  /** Offset behind the last character. */
  int end;

  /** Offset behind the line ending; {@link #end} where the text ends without one. */
  int next;

  /** Goes to the next line, the first time to the first; false when there is none. */
  abstract boolean advance();

  /** What {@link #reset} needs to make the line after this one the next line again. */
  abstract int mark();

  /** Goes back to where {@link #mark} was called. */
  abstract void reset(int mark);

  /** Whether the lines stand in the page as they are, with nothing between them. */
  abstract boolean contiguous();

  /** Offset behind the last line. */
  abstract int limit();

  /** The lines of a whole page. */
  static final class OfPage extends Lines {
    private final char[] chars;
    private final boolean plain;

    OfPage(PageText page) {
      this.chars = page.chars;
      this.plain = !page.hasCarriageReturns();
    }

    @Override
    boolean advance() {
      int from = next;
      int length = chars.length;
      if (from >= length) {
        return false;
      }
      start = from;
      if (plain) {
        int eol = from;
        while (eol < length && chars[eol] != '\n') {
          eol++;
        }
        end = eol;
        next = Math.min(eol + 1, length);
        return true;
      }
      int p = from;
      while (p < length && !Characters.isLineEnding(chars[p])) {
        p++;
      }
      end = p;
      next = p + eolLength(p);
      return true;
    }

    private int eolLength(int p) {
      if (p == chars.length) {
        return 0;
      }
      return chars[p] == '\r' && p + 1 < chars.length && chars[p + 1] == '\n' ? 2 : 1;
    }

    @Override
    int mark() {
      return next;
    }

    @Override
    void reset(int mark) {
      next = mark;
    }

    @Override
    boolean contiguous() {
      return true;
    }

    @Override
    int limit() {
      return chars.length;
    }
  }

  /** Lines cut out of others. */
  static final class Cut extends Lines {
    private final LineTable table;
    private final boolean contiguous;
    private int index = -1;

    Cut(LineTable table) {
      this.table = table;
      boolean unbroken = true;
      for (int i = 0; i < table.count; i++) {
        unbroken &= table.owed[i] == 0 && (i == 0 || table.start[i] == table.next[i - 1]);
      }
      this.contiguous = unbroken;
    }

    @Override
    boolean advance() {
      if (index + 1 >= table.count) {
        return false;
      }
      index++;
      start = table.start[index];
      owed = table.owed[index];
      end = table.end[index];
      next = table.next[index];
      return true;
    }

    @Override
    int mark() {
      return index;
    }

    @Override
    void reset(int mark) {
      index = mark;
    }

    @Override
    boolean contiguous() {
      return contiguous;
    }

    @Override
    int limit() {
      return table.count == 0 ? 0 : table.next[table.count - 1];
    }
  }
}
