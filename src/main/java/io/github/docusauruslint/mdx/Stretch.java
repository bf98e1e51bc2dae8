package io.github.docusauruslint.mdx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text that is scanned as one piece: a part of the page as it stands, or a copy without what
 * containers put in front of its lines. Scanners reckon in its own offsets; {@link #source} leads
 * back to those of the page.
 */
class Stretch {
  private static final int[] NO_LINES = {};

  final PageScan page;

  /** The characters; as far as {@link #end} they may be read. */
  char[] chars;

  /** How far the text goes that has been seen. */
  int end;

  private @Nullable String string;

  // Where each line of a copy starts, in the copy and in the page, and the columns owed before it.
  private int[] copied = NO_LINES;
  private int[] original = NO_LINES;
  private int[] owed = NO_LINES;
  private int copies;

  /** The page as it stands, up to {@code end}. */
  Stretch(PageScan page, int end) {
    this.page = page;
    this.chars = page.chars;
    this.end = end;
    this.string = page.text;
  }

  /** An empty copy with room for so many characters. */
  private Stretch(PageScan page, char[] room) {
    this.page = page;
    this.chars = room;
  }

  static Stretch copy(PageScan page, int room) {
    return new Stretch(page, new char[Math.max(16, room)]);
  }

  /** Makes this an empty copy. */
  final void startCopy(int room) {
    chars = new char[Math.max(64, room)];
    string = null;
    end = 0;
    copied = new int[4];
    original = new int[4];
    owed = new int[4];
  }

  final boolean isCopy() {
    return chars != page.chars;
  }

  /** Puts a line at the end of a copy: columns that are owed, then the page from start to end. */
  final void append(int owedColumns, int from, int to) {
    if (copies == copied.length) {
      int size = Math.max(4, copies * 2);
      copied = Arrays.copyOf(copied, size);
      original = Arrays.copyOf(original, size);
      owed = Arrays.copyOf(owed, size);
    }
    copied[copies] = end;
    original[copies] = from;
    owed[copies++] = owedColumns;
    int length = owedColumns + to - from;
    if (end + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(end + length, chars.length * 2));
    }
    Arrays.fill(chars, end, end + owedColumns, ' ');
    System.arraycopy(page.chars, from, chars, end + owedColumns, to - from);
    end += length;
    string = null;
  }

  /** Takes back all lines of a copy that start at or behind {@code offset}. */
  final void cutLines(int offset) {
    while (copies > 0 && copied[copies - 1] >= offset) {
      copies--;
    }
    end = offset;
    string = null;
  }

  /** Where the last line of a copy starts in it. */
  final int lastStart() {
    return copied[copies - 1];
  }

  /** This text, as far as {@code offset}. */
  final Stretch upTo(int offset) {
    if (offset == end) {
      return this;
    }
    Stretch part = new Stretch(page, offset);
    part.chars = chars;
    part.string = string;
    part.copied = copied;
    part.original = original;
    part.owed = owed;
    part.copies = copies;
    return part;
  }

  /** Gets one more line into reach; false when there is none that belongs here. */
  boolean more() {
    return false;
  }

  /** Gets all lines up to {@code offset} into reach. */
  final void reach(int offset) {
    while (end < offset && more()) {
      continue;
    }
  }

  /**
   * Where the line starts for lack of whose containers' marks {@link #more} refused; -1 when that
   * was not the reason.
   */
  int lazyStart() {
    return -1;
  }

  /** How far text may go without asking for {@link #more}; at least {@link #end}. */
  int limit() {
    return end;
  }

  /** The offset in the page that the end of input is reported at. */
  int endOfInput() {
    return source(end);
  }

  /** The offset in the page of an offset in this text. */
  final int source(int offset) {
    if (!isCopy()) {
      return offset;
    }
    int found = Arrays.binarySearch(copied, 0, copies, offset);
    int line = found >= 0 ? found : -found - 2;
    if (line < 0) {
      return 0;
    }
    return original[line] + Math.max(0, offset - copied[line] - owed[line]);
  }

  /** The text as a string with the same offsets; a copy may only be read up to {@link #end}. */
  final String string() {
    String known = string;
    if (known == null) {
      known = new String(chars, 0, end);
      string = known;
    }
    return known;
  }

  final String slice(int from, int to) {
    return new String(chars, from, to - from);
  }
}
