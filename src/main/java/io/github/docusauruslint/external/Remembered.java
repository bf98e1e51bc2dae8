package io.github.docusauruslint.external;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a URL between runs.
 *
 * @param outcome what came of it last
 * @param at when that was
 * @param failures how often in a row it failed
 * @param failing when it failed first of these times; null when it did not fail last
 */
public record Remembered(Outcome outcome, Instant at, int failures, @Nullable Instant failing) {

  /** What is known after another outcome. */
  public static Remembered after(@Nullable Remembered before, Outcome outcome, Instant now) {
    if (!outcome.kind().isLearnt()) {
      return before == null ? new Remembered(outcome, now, 0, null) : before;
    }
    int failed = before == null ? 0 : before.failures();
    Instant since = before == null ? null : before.failing();
    if (outcome.kind().isFailure()) {
      return new Remembered(outcome, now, failed + 1, since == null ? now : since);
    }
    // A host that asks for patience, or wants no programs, says nothing for or against the link.
    boolean undecided = outcome.kind().isByHost();
    return new Remembered(outcome, now, undecided ? failed : 0, undecided ? since : null);
  }
}
