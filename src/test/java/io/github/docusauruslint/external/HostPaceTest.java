package io.github.docusauruslint.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostPaceTest {
  private static final long SECOND = 1_000_000_000L;

  /** Two a second, and a little further apart. */
  private static final long DISTANCE = 520_000_000L;

  private final HostPace pace = new HostPace(2, 2, Duration.ofSeconds(1), () -> 0);

  @Test
  void requestsKeepTheirDistance() {
    assertThat(pace.delay(-5 * SECOND)).isZero();
    pace.start(-5 * SECOND);
    assertThat(pace.delay(-5 * SECOND)).isEqualTo(DISTANCE);
    // One that came late does not let the next one come sooner.
    pace.start(-4 * SECOND);
    assertThat(pace.delay(-4 * SECOND)).isEqualTo(DISTANCE);
    assertThat(pace.delay(0)).isZero();
  }

  @Test
  void noMoreAreUnderWayThanAgreed() {
    pace.start(0);
    assertThat(pace.isFull()).isFalse();
    pace.start(SECOND);
    assertThat(pace.isFull()).isTrue();
    pace.answered();
    assertThat(pace.isFull()).isFalse();
  }

  @Test
  void aHostThatAsksForPatienceGetsItAndHalfTheRate() {
    pace.start(0);
    pace.throttled(Duration.ofSeconds(30), SECOND);
    assertThat(pace.delay(SECOND)).isEqualTo(30 * SECOND);
    pace.start(31 * SECOND);
    assertThat(pace.delay(31 * SECOND)).isEqualTo(2 * DISTANCE);
    assertThat(pace.givenUp()).isNull();
  }

  @Test
  void withoutAWordWhenThePauseGrows() {
    long now = 0;
    for (int pause = 2; pause <= 16; pause *= 2) {
      pace.start(now);
      pace.throttled(null, now);
      assertThat(pace.delay(now)).isEqualTo(pause * SECOND);
      assertThat(pace.givenUp()).isNull();
      now += pause * SECOND;
    }
    pace.start(now);
    pace.throttled(null, now);
    assertThat(pace.givenUp()).isEqualTo("goes on asking to wait");
  }

  @Test
  void anAnswerMakesAllWellAgain() {
    for (int i = 0; i < 20; i++) {
      long now = 100L * i * SECOND;
      pace.start(now);
      pace.throttled(Duration.ZERO, now);
      pace.start(now + 50 * SECOND);
      pace.answered();
    }
    assertThat(pace.givenUp()).isNull();
  }

  @Test
  void twoThatWereUnderWayTogetherCountOnce() {
    pace.start(0);
    pace.start(0);
    pace.throttled(Duration.ofSeconds(10), SECOND);
    pace.throttled(Duration.ofSeconds(20), SECOND);
    assertThat(pace.delay(SECOND)).isEqualTo(10 * SECOND);
    assertThat(pace.isFull()).isFalse();
  }

  @Test
  void nobodyWaitsAnHour() {
    pace.start(0);
    pace.throttled(Duration.ofHours(1), 0);
    assertThat(pace.givenUp()).isEqualTo("asks to wait 3600 s");
  }

  @Test
  void whoeverWasSentAwayComesBackAQuarterLaterAtMost() {
    HostPace late = new HostPace(2, 2, Duration.ofSeconds(1), () -> 1);
    late.start(0);
    late.throttled(null, 0);
    assertThat(late.delay(0)).isEqualTo(2 * SECOND + SECOND / 2);
    late.start(3 * SECOND);
    // What the host says itself is not bent.
    late.throttled(Duration.ofSeconds(7), 3 * SECOND);
    assertThat(late.delay(3 * SECOND)).isEqualTo(7 * SECOND);
  }

  @Test
  void nobodyWaitsForTheEndOfTime() {
    pace.start(0);
    pace.throttled(Duration.ofDays(365L * 8000), 0);
    assertThat(pace.givenUp()).isEqualTo("asks to wait 252288000000 s");
  }

  @Test
  void aHostThatThrottlesNowAndThenIsNotForgotten() {
    for (int i = 0; i < 100; i++) {
      long now = 100L * i * SECOND;
      pace.start(now);
      pace.throttled(Duration.ZERO, now);
      pace.start(now + 50 * SECOND);
      pace.answered();
    }
    assertThat(pace.delay(100L * 99 * SECOND + 50 * SECOND))
        .isEqualTo(HostPace.LONGEST_INTERVAL.toNanos());
  }
}
