package io.github.docusauruslint.mdx;

import java.util.Arrays;

/** Lines without what containers took of them; fields as in {@link Lines}. */
final class LineTable {
  int[] start = new int[16];
  int[] owed = new int[16];
  int[] end = new int[16];
  int[] next = new int[16];

  /** Of {@link Lines}: what makes the line the next one again. */
  int[] mark = new int[16];

  /** Whether a line stands in containers only because it may go on a paragraph in them. */
  boolean[] lazy = new boolean[16];

  int count;

  void add(
      int startOffset,
      int owedColumns,
      int endOffset,
      int nextOffset,
      int lineMark,
      boolean isLazy) {
    if (count == start.length) {
      if (count > CrowdedPageException.MOST_PARTS) {
        throw new CrowdedPageException();
      }
      int size = count * 2;
      start = Arrays.copyOf(start, size);
      owed = Arrays.copyOf(owed, size);
      end = Arrays.copyOf(end, size);
      next = Arrays.copyOf(next, size);
      mark = Arrays.copyOf(mark, size);
      lazy = Arrays.copyOf(lazy, size);
    }
    start[count] = startOffset;
    owed[count] = owedColumns;
    end[count] = endOffset;
    next[count] = nextOffset;
    mark[count] = lineMark;
    lazy[count++] = isLazy;
  }

  /** The text of the lines from {@code first} to {@code last}; the first starts at {@code from}. */
  Stretch stretch(PageScan page, int first, int last, int from) {
    boolean unbroken = true;
    for (int i = first + 1; i <= last; i++) {
      unbroken &= owed[i] == 0 && start[i] == next[i - 1];
    }
    if (unbroken) {
      return new Stretch(page, end[last]);
    }
    Stretch copy = Stretch.copy(page, next[last] - from);
    copy.append(0, from, next[first]);
    for (int i = first + 1; i <= last; i++) {
      copy.append(owed[i], start[i], i < last ? next[i] : end[i]);
    }
    return copy;
  }

  /** Forgets the first {@code n} lines. */
  void drop(int n) {
    int rest = count - n;
    System.arraycopy(start, n, start, 0, rest);
    System.arraycopy(owed, n, owed, 0, rest);
    System.arraycopy(end, n, end, 0, rest);
    System.arraycopy(next, n, next, 0, rest);
    System.arraycopy(mark, n, mark, 0, rest);
    System.arraycopy(lazy, n, lazy, 0, rest);
    count = rest;
  }

  /** Forgets all but the first {@code n} lines. */
  void truncate(int n) {
    count = n;
  }
}
