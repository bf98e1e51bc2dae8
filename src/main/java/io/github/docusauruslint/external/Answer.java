package io.github.docusauruslint.external;

import org.jspecify.annotations.Nullable;

/**
 * A link and what came of it.
 *
 * @param fresh whether it was asked for in this run
 * @param broken whether it failed, and for long enough to count
 * @param failures how often in a row it failed
 * @param archived the URL of a copy in a web archive, or null
 */
public record Answer(
    ExternalLink link,
    Outcome outcome,
    boolean fresh,
    boolean broken,
    int failures,
    @Nullable String archived) {

  /** Whether all that is known of it was learnt in an earlier run. */
  public boolean isRemembered() {
    return !fresh && outcome.kind().isLearnt();
  }

  /** Whether it fails, but not long enough to count. */
  public boolean isGivenTime() {
    return outcome.kind().isFailure() && !broken;
  }
}
