package io.github.docusauruslint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Spans of one text, to be asked which offsets they hold, however many they are. */
public final class SpanSet {
  private final int[] starts;
  private final int[] ends;

  private SpanSet(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** These spans, in any order; those that touch or overlap become one. */
  public static SpanSet of(Collection<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(null);
    int[] starts = new int[sorted.size()];
    int[] ends = new int[sorted.size()];
    int count = 0;
    for (Span span : sorted) {
      if (span.length() == 0) {
        continue;
      }
      if (count > 0 && span.start() <= ends[count - 1]) {
        ends[count - 1] = Math.max(ends[count - 1], span.end());
      } else {
        starts[count] = span.start();
        ends[count++] = span.end();
      }
    }
    return new SpanSet(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  /** Whether one of the spans contains an offset. */
  public boolean contains(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int at = found >= 0 ? found : -found - 2;
    return at >= 0 && offset < ends[at];
  }
}
