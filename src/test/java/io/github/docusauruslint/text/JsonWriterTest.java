package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  @Test
  void objectsAndArrays() {
    String json =
        new JsonWriter()
            .beginObject()
            .field("id", "a")
            .name("tags")
            .value(List.of("x", 1, true))
            .name("empty")
            .beginArray()
            .end()
            .name("none")
            .beginObject()
            .end()
            .field("nothing", null)
            .end()
            .toString();
    assertThat(json)
        .isEqualTo(
            "{\"id\":\"a\",\"tags\":[\"x\",1,true],\"empty\":[],\"none\":{},\"nothing\":null}");
  }

  @Test
  void lineBreaksStandBetweenElements() {
    String json =
        new JsonWriter()
            .beginArray()
            .newLine()
            .value(1)
            .newLine()
            .value(2)
            .newLine()
            .end()
            .toString();
    assertThat(json).isEqualTo("[\n1,\n2\n]");
  }

  @Test
  void wholeNumbersHaveNoFraction() {
    assertThat(new JsonWriter().value(List.of(2.0, 2.5, -0.25, 7L, 1e300)).toString())
        .isEqualTo("[2,2.5,-0.25,7,1.0E300]");
    assertThat(new JsonWriter().value(Arrays.asList(Double.NaN, 1.0 / 0)).toString())
        .isEqualTo("[null,null]");
  }

  @Test
  void whatATerminalActsUponIsEscaped() throws Exception {
    String text = "\u001b\u007f\u0080\u009b\u202a\u202e\u2066\u2069\u2028\r";
    String json = new JsonWriter().value(text).toString();
    assertThat(json)
        .isEqualTo("\"\\u001b\\u007f\\u0080\\u009b\\u202a\\u202e\\u2066\\u2069\\u2028\\r\"");
    assertThat(new ObjectMapper().readValue(json, String.class)).isEqualTo(text);
  }

  @Test
  void anyTextComesBackFromAnotherReader() throws Exception {
    StringBuilder text = new StringBuilder();
    for (char c = 0; c < 0x300; c++) {
      text.append(c);
    }
    text.append("中文 😀 \u2028\u2029 \"\\/");
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(text.toString(), text.toString());
    String json = new JsonWriter().value(map).toString();
    assertThat(new ObjectMapper().readValue(json, Map.class)).isEqualTo(map);
  }

  @Test
  void loneSurrogatesAreEscaped() {
    assertThat(new JsonWriter().value("a\ud83d").toString()).isEqualTo("\"a\\ud83d\"");
  }

  @Test
  void othersHaveNoJson() {
    assertThatThrownBy(() -> new JsonWriter().value(new Object()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
