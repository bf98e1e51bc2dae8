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

    assertThat(decodeString(text)).isEqualTo(recorded.get("string").textValue());
    assertThat(CharacterReferences.decodeInAttribute(text, false))
        .isEqualTo(recorded.get("jsx").textValue());
    assertThat(CharacterReferences.decodeInAttribute(text, true))
        .isEqualTo(recorded.get("directive").textValue());
  }

  /** micromark's strings: backslash escapes and references. */
  private static String decodeString(String text) {
    StringBuilder out = new StringBuilder();
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      int end = CharacterReferences.end(chars, i, chars.length);
      boolean escape =
          chars[i] == '\\' && i + 1 < chars.length && "\\&*;#=".indexOf(chars[i + 1]) >= 0;
      if (escape) {
        out.append(chars[++i]);
      } else if (end > 0) {
        out.append(CharacterReferences.value(chars, i, end));
        i = end - 1;
      } else {
        out.append(chars[i]);
      }
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "&amp;, 6",
    "&amp, 0",
    "&Amp;, 0",
    "&#35;, 6",
    "&#x23;, 7",
    "&#12345678;, 0",
    "&#x1234567;, 0",
    "&;, 0",
    "&#;, 0",
    "&#x;, 0",
    "&CounterClockwiseContourIntegral;, 34",
  })
  void findsTheEnd(String text, int end) {
    char[] chars = ("a" + text + " b").toCharArray();

    assertThat(CharacterReferences.end(chars, 1, chars.length)).isEqualTo(end);
  }
}
