package io.github.docusauruslint.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {
  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void runsAreCounted() {
    Patience patience = Patience.parse("3");
    assertThat(patience.waits()).isTrue();
    assertThat(patience.isExhausted(2, THEN, THEN.plus(Duration.ofDays(99)))).isFalse();
    assertThat(patience.isExhausted(3, THEN, THEN)).isTrue();
  }

  @Test
  void timePasses() {
    Patience patience = Patience.parse("3d");
    assertThat(patience.isExhausted(99, THEN, THEN.plus(Duration.ofDays(3)).minusSeconds(1)))
        .isFalse();
    assertThat(patience.isExhausted(1, THEN, THEN.plus(Duration.ofDays(3)))).isTrue();
    assertThat(patience.isExhausted(0, null, THEN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "3 days", "d", "0s", "123456", "1.5d"})
  void allElseIsRefused(String text) {
    assertThatThrownBy(() -> Patience.parse(text))
        .hasMessage("is a number of runs, such as 3, or a time, such as 3d");
  }

  @Test
  void failuresAreRememberedUntilTheLinkIsGoodAgain() {
    Outcome bad = Outcome.of(Outcome.Kind.TIMEOUT);
    Outcome busy = Outcome.of(Outcome.Kind.THROTTLED);
    Outcome good = Outcome.of(Outcome.Kind.GOOD);
    Remembered once = Remembered.after(null, bad, THEN);
    Remembered twice = Remembered.after(once, bad, THEN.plusSeconds(1));
    assertThat(twice.failures()).isEqualTo(2);
    assertThat(twice.failing()).isEqualTo(THEN);
    Remembered undecided = Remembered.after(twice, busy, THEN.plusSeconds(2));
    assertThat(undecided.failures()).isEqualTo(2);
    assertThat(undecided.failing()).isEqualTo(THEN);
    assertThat(Remembered.after(twice, Outcome.of(Outcome.Kind.NOT_ASKED), THEN)).isEqualTo(twice);
    Remembered well = Remembered.after(undecided, good, THEN.plusSeconds(3));
    assertThat(well.failures()).isZero();
    assertThat(well.failing()).isNull();
  }
}
