package io.github.docusauruslint.diagnostic;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A fault of our own, which costs a finding and not the run.
 *
 * @param file relative to the site folder
 * @param what failed: the name of a rule, or the work on the file
 * @param cause in a few words
 * @param trace where it happened, innermost first
 */
public record Failure(String file, String what, String cause, String trace) {
  /** Of one that recurses only the beginning is of interest. */
  private static final int DEEPEST_FRAMES = 30;

  /** What came of it. */
  public static Failure of(String file, String what, Throwable cause) {
    String trace =
        Arrays.stream(cause.getStackTrace())
            .limit(DEEPEST_FRAMES)
            .map(frame -> "\n    at " + frame)
            .collect(Collectors.joining("", String.valueOf(cause), ""));
    return new Failure(file, what, String.valueOf(cause), trace);
  }
}
