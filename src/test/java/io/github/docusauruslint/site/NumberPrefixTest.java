package io.github.docusauruslint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberPrefixTest {
  /** Recorded from {@code DefaultNumberPrefixParser} of plugin-content-docs 3.10.2. */
  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("a", "a", null),
        Arguments.of("1-a", "a", 1.0),
        Arguments.of("01-a", "a", 1.0),
        Arguments.of("1. One", "One", 1.0),
        Arguments.of("02_two", "two", 2.0),
        Arguments.of("3 - Three", "Three", 3.0),
        Arguments.of("2024-01-02-date", "2024-01-02-date", null),
        Arguments.of("1.2-version", "1.2-version", null),
        Arguments.of("5", "5", null),
        Arguments.of("6-", "6-", null),
        Arguments.of("7、七", "7、七", null),
        Arguments.of("8.八", "八", 8.0),
        Arguments.of("1--a", "a", 1.0),
        Arguments.of("1-.-_ a", "a", 1.0),
        Arguments.of("1- -a", "1- -a", null),
        Arguments.of("10_", "10_", null),
        Arguments.of("0-a", "a", 0.0),
        Arguments.of("007.md", "md", 7.0),
        Arguments.of("1 a", "1 a", null),
        Arguments.of("1-\u3000a", "a", 1.0),
        Arguments.of("1\u00a0-\u00a0a", "a", 1.0),
        Arguments.of("12345678901234567890-a", "a", 12345678901234567000.0),
        Arguments.of("-1-a", "-1-a", null),
        Arguments.of("1-2", "1-2", null),
        Arguments.of("1-2a", "1-2a", null),
        Arguments.of("1_-2", "2", 1.0),
        Arguments.of("1.-a", "a", 1.0),
        Arguments.of("1 -2", "2", 1.0),
        Arguments.of("v1-a", "v1-a", null),
        Arguments.of("１-a", "１-a", null),
        Arguments.of("1-a-2", "a-2", 1.0),
        Arguments.of("1-a\nb", "1-a\nb", null));
  }

  @ParameterizedTest
  @MethodSource("names")
  void parses(String name, String rest, @Nullable Double number) {
    assertThat(NumberPrefix.DEFAULT.parse(name)).isEqualTo(new NumberPrefix(rest, number));
  }

  @Test
  void stripsEveryFolder() {
    assertThat(NumberPrefix.strip("01-a/2.2/b/3. c", NumberPrefix.DEFAULT)).isEqualTo("a/2.2/b/c");
    assertThat(NumberPrefix.strip("01-a/02-b", NumberPrefix.DISABLED)).isEqualTo("01-a/02-b");
  }
}
