package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CharacterReferencesTest {

  static Stream<JsonNode> recorded() {
    return Recorded.lines(CharacterReferencesTest.class, "character-references.jsonl");
  }

  /** Generated text, with what micromark makes of strings and parse-entities of attributes. */
  @ParameterizedTest
  @MethodSource("recorded")
  void decodesAsThePackagesDo(JsonNode recorded) {
    String text = recorded.get("in").textValue();

    assertThat(CharacterReferences.decodeString(text))
        .isEqualTo(recorded.get("string").textValue());
    assertThat(CharacterReferences.decodeJsxAttribute(text))
        .isEqualTo(recorded.get("jsx").textValue());
    assertThat(CharacterReferences.decodeDirectiveAttribute(text))
        .isEqualTo(recorded.get("directive").textValue());
  }

  @ParameterizedTest
  @CsvSource({
    "&amp;, 5",
    "&amp, 0",
    "&Amp;, 0",
    "&#35;, 5",
    "&#x23;, 6",
    "&#12345678;, 0",
    "&#x1234567;, 0",
    "&;, 0",
    "&#;, 0",
    "&#x;, 0",
    "&CounterClockwiseContourIntegral;, 33",
  })
  void measures(String text, int length) {
    assertThat(CharacterReferences.length("a" + text + " b", 1, text.length() + 3))
        .isEqualTo(length);
  }
}
