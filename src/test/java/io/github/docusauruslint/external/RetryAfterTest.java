package io.github.docusauruslint.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "120 | 120",
        "Thu, 01 Jan 2026 00:02:00 GMT | 120",
        "Wed, 31 Dec 2025 00:00:00 GMT | 0"
      })
  void secondsAndDates(String value, long seconds) {
    assertThat(RetryAfter.parse(value, NOW)).hasSeconds(seconds);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999999999", "Thu, 32 Jan 2026"})
  void nonsenseIsNothing(String value) {
    assertThat(RetryAfter.parse(value, NOW)).isNull();
  }
}
