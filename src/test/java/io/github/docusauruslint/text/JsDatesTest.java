package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.Recorded;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class JsDatesTest {
  /** What {@code Date.parse} of Node 20 gave in UTC. */
  static Stream<Arguments> recorded() {
    return Recorded.lines(JsDatesTest.class, "v8-dates.jsonl")
        .map(
            line ->
                Arguments.of(
                    line.get("text").asText(),
                    line.has("millis") ? Instant.ofEpochMilli(line.get("millis").asLong()) : null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recorded")
  void readsDatesAsV8(String text, Instant expected) {
    assertThat(JsDates.parse(text, ZoneOffset.UTC)).isEqualTo(expected);
  }

  @Test
  void readsDatesWithoutZoneAsLocal() {
    ZoneId shanghai = ZoneId.of("Asia/Shanghai");
    assertThat(JsDates.parse("2024-01-02 08:00", shanghai)).isEqualTo("2024-01-02T00:00:00Z");
    assertThat(JsDates.parse("2024-01-02", shanghai)).isEqualTo("2024-01-02T00:00:00Z");
  }
}
