package io.github.docusauruslint.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostPaceTest {
  private static final long SECOND = 1_000_000_000L;

  private final HostPace pace = new HostPace(2, 2, Duration.ofSeconds(1), () -> 0);

  @Test
  void requestsKeepTheirDistance() {
    assertThat(pace.delay(-5 * SECOND)).isZero();
    HostPace.Sent first = pace.start(-5 * SECOND);
    assertThat(pace.delay(-5 * SECOND)).isEqualTo(SECOND / 2);
    pace.answered(first, -5 * SECOND);
    // One that came late does not let the next one come sooner.
    pace.start(-4 * SECOND);
    assertThat(pace.delay(-4 * SECOND)).isEqualTo(SECOND / 2);
    assertThat(pace.delay(0)).isZero();
  }

  @Test
  void aHostNeverCountsOneTooManyWhenSomeArriveLate() {
    HostPace both = new HostPace(2, 3, Duration.ofSeconds(1), () -> 0);
    HostPace.Sent slow = both.start(0);
    both.answered(both.start(SECOND / 2), SECOND / 2);
    // The first may have arrived just before it was answered, and then counts with the second.
    both.answered(slow, SECOND * 3 / 4);
    assertThat(both.delay(SECOND)).isEqualTo(SECOND * 3 / 4);
    assertThat(both.delay(SECOND * 7 / 4)).isZero();
  }

  @Test
  void aHostThatKeepsStillIsNotWaitedForToTheEnd() {
    pace.start(0);
    pace.answered(pace.start(SECOND), SECOND);
    assertThat(pace.delay(SECOND)).isEqualTo(SECOND);
  }

  @Test
  void noMoreAreUnderWayThanAgreed() {
    HostPace.Sent first = pace.start(0);
    assertThat(pace.isFull()).isFalse();
    pace.start(SECOND);
    assertThat(pace.isFull()).isTrue();
    pace.answered(first, SECOND);
    assertThat(pace.isFull()).isFalse();
  }

  @Test
  void aHostThatAsksForPatienceGetsItAndHalfTheRate() {
    pace.throttled(pace.start(0), Duration.ofSeconds(30), SECOND);
    assertThat(pace.delay(SECOND)).isEqualTo(30 * SECOND);
    pace.start(31 * SECOND);
    assertThat(pace.delay(31 * SECOND)).isEqualTo(SECOND);
    assertThat(pace.givenUp()).isNull();
  }

  @Test
  void withoutAWordWhenThePauseGrows() {
    long now = 0;
    for (int pause = 2; pause <= 16; pause *= 2) {
      pace.throttled(pace.start(now), null, now);
      assertThat(pace.delay(now)).isEqualTo(pause * SECOND);
      assertThat(pace.givenUp()).isNull();
      now += pause * SECOND;
    }
    pace.throttled(pace.start(now), null, now);
    assertThat(pace.givenUp()).isEqualTo("goes on asking to wait");
  }

  @Test
  void anAnswerMakesAllWellAgain() {
    for (int i = 0; i < 20; i++) {
      long now = 100L * i * SECOND;
      pace.throttled(pace.start(now), Duration.ZERO, now);
      pace.answered(pace.start(now + 50 * SECOND), now + 50 * SECOND);
    }
    assertThat(pace.givenUp()).isNull();
  }

  @Test
  void twoThatWereUnderWayTogetherCountOnce() {
    HostPace.Sent first = pace.start(0);
    HostPace.Sent second = pace.start(0);
    pace.throttled(first, Duration.ofSeconds(10), SECOND);
    pace.throttled(second, Duration.ofSeconds(20), SECOND);
    assertThat(pace.delay(SECOND)).isEqualTo(10 * SECOND);
    assertThat(pace.isFull()).isFalse();
  }

  @Test
  void nobodyWaitsAnHour() {
    pace.throttled(pace.start(0), Duration.ofHours(1), 0);
    assertThat(pace.givenUp()).isEqualTo("asks to wait 3600 s");
  }

  @Test
  void whoeverWasSentAwayComesBackAQuarterLaterAtMost() {
    HostPace late = new HostPace(2, 2, Duration.ofSeconds(1), () -> 1);
    late.throttled(late.start(0), null, 0);
    assertThat(late.delay(0)).isEqualTo(2 * SECOND + SECOND / 2);
    // What the host says itself is not bent.
    late.throttled(late.start(3 * SECOND), Duration.ofSeconds(7), 3 * SECOND);
    assertThat(late.delay(3 * SECOND)).isEqualTo(7 * SECOND);
  }

  @Test
  void nobodyWaitsForTheEndOfTime() {
    pace.throttled(pace.start(0), Duration.ofDays(365L * 8000), 0);
    assertThat(pace.givenUp()).isEqualTo("asks to wait 252288000000 s");
  }

  @Test
  void aHostThatThrottlesNowAndThenIsNotForgotten() {
    for (int i = 0; i < 100; i++) {
      long now = 100L * i * SECOND;
      pace.throttled(pace.start(now), Duration.ZERO, now);
      pace.answered(pace.start(now + 50 * SECOND), now + 50 * SECOND);
    }
    assertThat(pace.delay(100L * 99 * SECOND + 50 * SECOND))
        .isEqualTo(HostPace.LONGEST_INTERVAL.toNanos());
  }
}
