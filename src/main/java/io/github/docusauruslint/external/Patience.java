package io.github.docusauruslint.external;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a link may fail before it counts as broken.
 *
 * @param runs how often in a row it fails when it counts; 0 when the time decides
 * @param time how long ago it began to fail when it counts
 */
public record Patience(int runs, Duration time) {
  /** The first failure counts. */
  public static final Patience NONE = new Patience(1, Duration.ZERO);

  /**
   * {@code 3} for runs, {@code 3d} for a time.
   *
   * @throws IllegalArgumentException for anything else; the message says what there is
   */
  public static Patience parse(String text) {
    if (!text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int runs = Integer.parseInt(text);
      if (runs > 0) {
        return new Patience(runs, Duration.ZERO);
      }
    }
    try {
      Duration time = Durations.parse(text);
      if (!time.isZero()) {
        return new Patience(0, time);
      }
    } catch (IllegalArgumentException e) {
      // Told below, with both forms.
    }
    throw new IllegalArgumentException("is a number of runs, such as 3, or a time, such as 3d");
  }

  /** Whether it needs a memory. */
  public boolean waits() {
    return runs != 1;
  }

  /**
   * Whether a failing link counts as broken.
   *
   * @param failures how often it failed in a row
   * @param since when it failed first; null where it never did
   */
  public boolean isExhausted(int failures, @Nullable Instant since, Instant now) {
    if (runs > 0) {
      return failures >= runs;
    }
    return since != null && !now.isBefore(since.plus(time));
  }
}
