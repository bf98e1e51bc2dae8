package io.github.docusauruslint.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaScriptTextTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "-0.0, 0",
    "1.5, 1.5",
    "0.1, 0.1",
    "1e21, 1e+21",
    "1e20, 100000000000000000000",
    "123456789012345680000, 123456789012345680000",
    "1.5e300, 1.5e+300",
    "0.000001, 0.000001",
    "1.5e-7, 1.5e-7",
    "5e-324, 5e-324",
    "2e23, 2e+23",
    "5.684341886080801e-14, 5.684341886080801e-14",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "9007199254740993, 9007199254740992",
    "-12.25, -12.25",
    "NaN, NaN",
    "-Infinity, -Infinity",
  })
  void writesNumbers(double value, String expected) {
    assertThat(JavaScriptText.number(value)).isEqualTo(expected);
  }

  @Test
  void writesDates() {
    Instant date = Instant.parse("2024-01-02T03:04:05Z");
    assertThat(JavaScriptText.date(date, ZoneOffset.UTC))
        .isEqualTo("Tue Jan 02 2024 03:04:05 GMT+0000 (Coordinated Universal Time)");
    assertThat(JavaScriptText.date(date, ZoneId.of("Asia/Shanghai")))
        .isEqualTo("Tue Jan 02 2024 11:04:05 GMT+0800 (China Standard Time)");
  }
}
