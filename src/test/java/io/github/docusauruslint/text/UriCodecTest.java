package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UriCodecTest {

  static Stream<JsonNode> recorded() {
    return Recorded.lines(UriCodecTest.class, "uri-codec.jsonl");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void codesAsNodeDoes(JsonNode recorded) {
    String text = recorded.get("in").textValue();

    assertThat(UriCodec.encodeUri(text)).isEqualTo(recorded.get("encodeURI").textValue());
    assertThat(UriCodec.encodeUriComponent(text))
        .isEqualTo(recorded.get("encodeURIComponent").textValue());
    assertThat(UriCodec.decodeUri(text)).isEqualTo(recorded.get("decodeURI").textValue());
    assertThat(UriCodec.decodeUriComponent(text))
        .isEqualTo(recorded.get("decodeURIComponent").textValue());
  }

  @ParameterizedTest
  @CsvSource({"a%20b, -1", "a%20%zz, 4", "%, 0", "%E4%B8, 0", "a%E4%B8%AD%ff, 10"})
  void saysWhereItIsMalformed(String text, int offset) {
    assertThat(UriCodec.malformedAt(text)).isEqualTo(offset);
  }
}
