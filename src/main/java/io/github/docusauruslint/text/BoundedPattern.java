package io.github.docusauruslint.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that a site wrote, for texts that a site wrote: one that tries so many ways
 * that there is no end finds nothing, from then on at once.
 */
public final class BoundedPattern {
  private static final long LEAST_STEPS = 1_000_000;
  private static final int STEPS_PER_CHARACTER = 20;

  private final Pattern pattern;
  private volatile boolean hopeless;

  public BoundedPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Whether all of a text is what the expression wants. */
  public boolean matches(String text) {
    return search(text, Matcher::matches);
  }

  /** Whether a part of a text, not in front of {@code from}, is what the expression wants. */
  public boolean find(String text, int from) {
    return search(text, matcher -> matcher.find(from));
  }

  /** Where the first part of a text that it wants starts, or -1. */
  public int start(String text) {
    int[] start = {-1};
    search(
        text,
        matcher -> {
          boolean found = matcher.find();
          start[0] = found ? matcher.start() : -1;
          return found;
        });
    return start[0];
  }

  private interface Search {
    boolean in(Matcher matcher);
  }

  private boolean search(String text, Search search) {
    if (hopeless) {
      return false;
    }
    try {
      long steps = LEAST_STEPS + (long) STEPS_PER_CHARACTER * text.length();
      return search.in(pattern.matcher(new Counted(text, 0, text.length(), steps)));
    } catch (HopelessException | StackOverflowError e) {
      hopeless = true;
      return false;
    }
  }

  private static final class HopelessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HopelessException() {
      super("too many ways", null, false, false);
    }
  }

  /** A text that can be looked at so many times. */
  private static final class Counted implements CharSequence {
    private final String text;
    private final int from;
    private final int to;
    private long left;

    Counted(String text, int from, int to, long left) {
      this.text = text;
      this.from = from;
      this.to = to;
      this.left = left;
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new HopelessException();
      }
      return text.charAt(from + index);
    }

    @Override
    public int length() {
      return to - from;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text, from + start, from + end, left);
    }

    @Override
    public String toString() {
      return text.substring(from, to);
    }
  }
}
