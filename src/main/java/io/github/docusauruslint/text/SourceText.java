package io.github.docusauruslint.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file and the table of its lines.
 *
 * <p>Offsets are UTF-16 code units. A leading byte order mark is no part of the text: Docusaurus's
 * bundler strips it before anything counts columns (3.10.2).
 */
public final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final @Nullable String text;
  private final @Nullable KnownLines lines;
  private final Loader loader;
  private volatile @Nullable Reference<String> loaded;
  private boolean byteOrderMark;
  private int[] lineStarts = {};

  private SourceText(
      @Nullable String text, @Nullable KnownLines lines, boolean byteOrderMark, Loader loader) {
    this.text = text;
    this.lines = lines;
    this.byteOrderMark = byteOrderMark;
    this.loader = loader;
  }

  /** Reads the text of a file again. */
  public interface Loader {
    /**
     * The text as decoded, with or without a byte order mark in front.
     *
     * @throws IOException when it cannot be read, or is not what it was
     */
    String load() throws IOException;
  }

  /** The text of a file as decoded, with or without a byte order mark in front. */
  public static SourceText of(String raw) {
    boolean marked = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK;
    String text = marked ? raw.substring(1) : raw;
    return new SourceText(text, null, marked, () -> text);
  }

  /**
   * The text of a file that is read when it is asked for, and let go when memory is wanted for
   * something else: most pages of a site have nothing to say once their facts are known.
   */
  public static SourceText onDemand(Loader loader) {
    return new SourceText(null, null, false, loader);
  }

  /** The text of a file of which these lines are at hand; the rest is read when it is asked for. */
  public static SourceText onDemand(KnownLines lines, Loader loader) {
    return new SourceText(null, lines, false, loader);
  }

  /**
   * The text without its byte order mark.
   *
   * @throws UncheckedIOException when it is read on demand and cannot be; its message is for users
   */
  public String text() {
    if (text != null) {
      return text;
    }
    Reference<String> last = loaded;
    String known = last == null ? null : last.get();
    return known == null ? load() : known;
  }

  private synchronized String load() {
    try {
      SourceText read = SourceText.of(loader.load());
      byteOrderMark = read.byteOrderMark;
      String found = read.text();
      loaded = new WeakReference<>(found);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  public int length() {
    return lines == null ? text().length() : lines.length();
  }

  public boolean hasByteOrderMark() {
    text();
    return byteOrderMark;
  }

  public String slice(Span span) {
    KnownLines.Line line = lines == null ? null : lines.holding(span.start(), span.end());
    return line == null
        ? text().substring(span.start(), span.end())
        : line.text().substring(span.start() - line.start(), span.end() - line.start());
  }

  /** The place of an offset; {@code offset} may equal {@link #length()}. */
  public Position position(int offset) {
    KnownLines.Line known = lines == null ? null : lines.holding(offset, offset);
    if (known != null) {
      return new Position(known.number(), offset - known.start() + 1, offset);
    }
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
    KnownLines.Line known = lines == null ? null : lines.numbered(line);
    if (known != null) {
      return new Span(known.start(), known.start() + known.text().length());
    }
    int[] starts = lineStarts();
    String text = text();
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
      known = findLineStarts(text());
      lineStarts = known;
    }
    return known;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[16 + text.length() / 32];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean lone = carriage >= 0 && (feed < 0 || carriage + 1 < feed);
      int next = (lone ? carriage : feed) + 1;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = next;
      feed = feed >= 0 && feed < next ? text.indexOf('\n', next) : feed;
      carriage = carriage >= 0 && carriage < next ? text.indexOf('\r', next) : carriage;
    }
    return Arrays.copyOf(starts, count);
  }
}
