package io.github.docusauruslint.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a text, enough to show what stands in them without the rest.
 *
 * @param length of the whole text, in UTF-16 code units
 * @param lines in order
 */
public record KnownLines(int length, List<Line> lines) {
  public KnownLines {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param number 1-based
   * @param start the offset of its first character
   * @param text without its line ending
   */
  public record Line(int number, int start, String text) {
    private boolean holds(int from, int to) {
      return from >= start && to <= start + text.length();
    }
  }

  /** The lines of a text in which these offsets lie; offsets behind its end count as its end. */
  public static KnownLines of(SourceText text, int[] offsets) {
    int[] sorted = Arrays.stream(offsets).map(o -> Math.min(o, text.length())).sorted().toArray();
    List<Line> lines = new java.util.ArrayList<>();
    int last = 0;
    for (int offset : sorted) {
      int number = text.position(offset).line();
      if (number != last) {
        Span span = text.lineSpan(number);
        lines.add(new Line(number, span.start(), text.slice(span)));
        last = number;
      }
    }
    return new KnownLines(text.length(), lines);
  }

  /** The line that holds a stretch of the text, its ending excluded; null where none does. */
  @Nullable Line holding(int from, int to) {
    int low = 0;
    int high = lines.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Line line = lines.get(middle);
      if (line.holds(from, to)) {
        return line;
      }
      if (line.start() > from) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  /** The line of a number, or null. */
  @Nullable Line numbered(int number) {
    int low = 0;
    int high = lines.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Line line = lines.get(middle);
      if (line.number() == number) {
        return line;
      }
      if (line.number() > number) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }
}
