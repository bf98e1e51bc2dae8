package io.github.docusauruslint.external.http;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.HostPace;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

/**
 * How a request is repeated that failed by chance: after pauses that double, each of them a bit
 * longer or shorter, so that runs which failed together do not come back together. Failsafe does
 * it; when a host may be asked at all is the business of {@link HostPace}.
 */
final class Retries {
  /** By how much a pause may be longer or shorter, as a part of it. */
  private static final double JITTER = 0.25;

  /** How many times the first pause a pause is at most. */
  private static final int LONGEST = 32;

  private Retries() {}

  /**
   * Who repeats what failed by chance.
   *
   * @param loop where pauses are waited for
   */
  static FailsafeExecutor<Reply> of(ExternalSettings.Limits limits, ScheduledExecutorService loop) {
    Duration wanted = limits.pause();
    Duration longest = HostPace.LONGEST_PAUSE;
    Duration pause = wanted.compareTo(longest) > 0 ? longest : wanted;
    return Failsafe.with(
            RetryPolicy.<Reply>builder()
                .handleResultIf(Reply::mayPass)
                .withMaxRetries(limits.retries())
                .withBackoff(pause, pause.multipliedBy(LONGEST))
                .withJitter(JITTER)
                .build())
        .with(loop);
  }
}
