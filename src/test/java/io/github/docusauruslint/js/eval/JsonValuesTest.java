package io.github.docusauruslint.js.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonValuesTest {
  static Stream<JsonNode> recorded() {
    return Recorded.lines(JsonValuesTest.class, "json.jsonl");
  }

  /** Verdicts and values of {@code JSON.parse} in Node 20. */
  @ParameterizedTest
  @MethodSource("recorded")
  void takesWhatNodeTakes(JsonNode answer) throws Exception {
    String text = answer.get("text").asText();
    if (answer.get("ok").asBoolean()) {
      assertThat(Evaluated.normal(Evaluated.of(read(text, null)))).isEqualTo(answer.get("value"));
    } else {
      assertThat(catchThrowableOfType(YamlSyntaxException.class, () -> read(text, null)))
          .isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"a\": 1,} ~ 8",
        "{\"a\" 1} ~ 5",
        "[1, 2 ~ 5",
        "{a: 1} ~ 1",
        "[1] 2 ~ 4",
        "[\"\\x\"] ~ 3",
        "[01] ~ 2",
        "{'a': 1} ~ 1",
        "// c ~ 0"
      })
  void saysWhereItStopped(String text, int offset) {
    assertThat(catchThrowableOfType(YamlSyntaxException.class, () -> read(text, null)).offset())
        .isEqualTo(offset);
  }

  @Test
  void keepsPlaces() throws Exception {
    JsValue.Obj object = (JsValue.Obj) read("{\"b\": [1, \"x\"], \"2\": null}", "f.json");
    assertThat(object.properties().keySet()).containsExactly("2", "b");
    JsValue.Property property = object.properties().get("b");
    assertThat(property.key()).isEqualTo(new Origin("f.json", new Span(1, 4)));
    assertThat(property.value().origin()).isEqualTo(new Origin("f.json", new Span(6, 14)));
    assertThat(((JsValue.Arr) property.value()).items().get(1).origin())
        .isEqualTo(new Origin("f.json", new Span(10, 13)));
  }

  @Test
  void deepNestingIsRefused() {
    String text = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(catchThrowableOfType(YamlSyntaxException.class, () -> read(text, null)))
        .hasMessageContaining("nested");
  }

  private static JsValue read(String text, @Nullable String file) throws YamlSyntaxException {
    return YamlValue.of(JsonReader.read(text, 0, text.length()), file);
  }
}
