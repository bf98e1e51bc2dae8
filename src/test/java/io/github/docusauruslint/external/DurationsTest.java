package io.github.docusauruslint.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({"500ms, 500", "20s, 20000", "10m, 600000", "2h, 7200000", "1d, 86400000", "0s, 0"})
  void timesAreReadAndWritten(String text, long millis) {
    assertThat(Durations.parse(text)).isEqualTo(Duration.ofMillis(millis));
    assertThat(Durations.print(Duration.ofMillis(millis))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "20 s", "-1s", "1.5h", "1w", "99999999999s", "10000d"})
  void allElseIsRefused(String text) {
    assertThatThrownBy(() -> Durations.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTimeAtAllIsRefusedWhereSomeIsNeeded() {
    assertThat(Durations.parseSome("1ms")).hasMillis(1);
    assertThatThrownBy(() -> Durations.parseSome("0s")).hasMessage("is a time of 1ms at least");
  }
}
