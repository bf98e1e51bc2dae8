package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long what failed by chance is left alone before it is asked for again. */
class RetriesTest {
  private static final Reply FAILED = Reply.failed(Outcome.Kind.TIMEOUT, "");

  private final Clockless loop = new Clockless();

  /** Writes down for how long something is put off, and does it at once. */
  private static final class Clockless extends ScheduledThreadPoolExecutor {
    private final List<Duration> pauses = new ArrayList<>();

    Clockless() {
      super(1);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
      if (delay > 0) {
        pauses.add(Duration.of(delay, unit.toChronoUnit()));
      }
      return super.schedule(task, 0, unit);
    }
  }

  @AfterEach
  void stop() {
    loop.shutdownNow();
  }

  private int asked(int retries, Duration pause, Reply reply) throws Exception {
    ExternalSettings.Limits usual = ExternalSettings.DEFAULT.limits();
    List<Reply> given = new ArrayList<>();
    Retries.of(
            new ExternalSettings.Limits(
                usual.connect(), usual.answer(), retries, pause, usual.all()),
            loop)
        .getStageAsync(
            () -> {
              given.add(reply);
              return CompletableFuture.completedFuture(reply);
            })
        .get();
    return given.size();
  }

  @Test
  void pausesDoubleAQuarterMoreOrLess() throws Exception {
    assertThat(asked(7, Duration.ofSeconds(1), FAILED)).isEqualTo(8);
    assertThat(loop.pauses).hasSize(7);
    List<Double> parts = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      double usual = Math.min(1 << i, 32);
      parts.add(loop.pauses.get(i).toMillis() / 1000.0 / usual);
    }
    assertThat(parts).allMatch(part -> part >= 0.75 && part <= 1.25);
    assertThat(new HashSet<>(parts)).as("no two are bent alike").hasSizeGreaterThan(1);
  }

  @Test
  void nobodyWaitsLongerThanForAHostThatAsksForIt() throws Exception {
    assertThat(asked(1, Duration.ofHours(1), FAILED)).isEqualTo(2);
    assertThat(loop.pauses.get(0)).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(75));
  }

  @Test
  void whatTheNextTryCannotMendIsNotRepeated() throws Exception {
    assertThat(asked(5, Duration.ofSeconds(1), Reply.failed(Outcome.Kind.TLS, ""))).isEqualTo(1);
    assertThat(loop.pauses).isEmpty();
  }
}
