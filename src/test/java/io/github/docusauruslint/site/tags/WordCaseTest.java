package io.github.docusauruslint.site.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.Recorded;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WordCaseTest {
  static Stream<Arguments> recorded() {
    return Recorded.lines(WordCaseTest.class, "lodash-4.17.jsonl")
        .map(
            line ->
                Arguments.of(
                    line.get("text").asText(),
                    line.get("kebab").asText(),
                    line.get("capitalized").asText()));
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void writesAsLodash(String text, String kebab, String capitalized) {
    assertThat(WordCase.kebabCase(text)).isEqualTo(kebab);
    assertThat(WordCase.capitalize(text)).isEqualTo(capitalized);
  }
}
