package io.github.docusauruslint.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a {@link SourceText}, from {@code start} up to but not including {@code end}.
 *
 * <p>Both are offsets in UTF-16 code units from the first character after a byte order mark, so in
 * {@code "a[中](b)"} the link is {@code Span(1, 7)}.
 *
 * @param start offset of the first code unit
 * @param end offset behind the last code unit, not less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** The empty span at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  // Written out, because what the compiler makes for records is linked at run time, anew in every
  // run.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && span.start == start && span.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
