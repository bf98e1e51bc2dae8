package io.github.docusauruslint.text;

import java.util.Arrays;

/**
 * The text of one file and the table of its lines.
 *
 * <p>Offsets are UTF-16 code units. A leading byte order mark is no part of the text: Docusaurus's
 * bundler strips it before anything counts columns (3.10.2).
 */
public final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final boolean byteOrderMark;
  private int[] lineStarts = {};

  private SourceText(String text, boolean byteOrderMark) {
    this.text = text;
    this.byteOrderMark = byteOrderMark;
  }

  /** The text of a file as decoded, with or without a byte order mark in front. */
  public static SourceText of(String raw) {
    boolean marked = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK;
    return new SourceText(marked ? raw.substring(1) : raw, marked);
  }

  /** The text without its byte order mark. */
  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public boolean hasByteOrderMark() {
    return byteOrderMark;
  }

  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The place of an offset; {@code offset} may equal {@link #length()}. */
  public Position position(int offset) {
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1, offset);
  }

  /** The offset of a place; a column beyond the end of its line gives the end of that line. */
  public int offset(int line, int column) {
    int[] starts = lineStarts();
    int row = Math.max(0, Math.min(line - 1, starts.length - 1));
    int end = lineSpan(row + 1).end();
    return Math.min(starts[row] + Math.max(0, column - 1), end);
  }

  public int lineCount() {
    return lineStarts().length;
  }

  /** The characters of a line, 1-based, without its line ending. */
  public Span lineSpan(int line) {
    int[] starts = lineStarts();
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text.length();
    if (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return new Span(start, end);
  }

  /** Computed on first use: many pages have nothing to say, and so no place to name. */
  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known.length == 0) {
      known = findLineStarts(text);
      lineStarts = known;
    }
    return known;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[16 + text.length() / 32];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (c == '\n' || lone) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
