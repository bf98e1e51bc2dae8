package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * From offsets in preprocessed text back to offsets in the file.
 *
 * <p>An inserted character belongs to the character after it, so that a construct that starts with
 * one starts where its first real character stands.
 */
public final class OffsetMap {
  /** Nothing was rewritten. */
  public static final OffsetMap IDENTITY = new OffsetMap(List.of());

  private final List<Runs> steps;

  private OffsetMap(List<Runs> steps) {
    this.steps = steps;
  }

  /** The map through several rewritings, the first one first. */
  static OffsetMap of(List<Runs> steps) {
    return steps.isEmpty() ? IDENTITY : new OffsetMap(List.copyOf(steps));
  }

  public boolean isIdentity() {
    return steps.isEmpty();
  }

  /** The offset in the file for one in the preprocessed text; its length is an offset, too. */
  public int toOriginal(int offset) {
    int result = offset;
    for (int i = steps.size() - 1; i >= 0; i--) {
      result = steps.get(i).back(result);
    }
    return result;
  }

  /**
   * The stretch of the file that a stretch of the preprocessed text was made from; what was taken
   * away behind it is none of it.
   */
  public Span toOriginal(Span span) {
    if (isIdentity()) {
      return span;
    }
    int start = toOriginal(span.start());
    int end = toOriginal(span.end());
    int behindLast = span.start() < span.end() ? toOriginal(span.end() - 1) + 1 : end;
    return new Span(start, Math.max(start, Math.min(end, behindLast)));
  }

  /** One rewriting: stretches that moved as a whole, each known by where it starts. */
  static final class Runs {
    private int[] to = new int[8];
    private int[] from = new int[8];
    private int count = 1;

    /** Text from {@code newOffset} on stood at {@code oldOffset}; offsets never go back. */
    void add(int newOffset, int oldOffset) {
      if (to[count - 1] == newOffset) {
        from[count - 1] = oldOffset;
        return;
      }
      if (count == to.length) {
        to = Arrays.copyOf(to, count * 2);
        from = Arrays.copyOf(from, count * 2);
      }
      to[count] = newOffset;
      from[count++] = oldOffset;
    }

    private int back(int offset) {
      int found = Arrays.binarySearch(to, 0, count, offset);
      int run = found >= 0 ? found : -found - 2;
      int old = from[run] + offset - to[run];
      return run + 1 < count ? Math.min(old, from[run + 1]) : old;
    }
  }
}
