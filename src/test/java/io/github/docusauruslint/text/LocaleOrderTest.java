package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocaleOrderTest {
  static Stream<JsonNode> recorded() {
    return Recorded.lines(LocaleOrderTest.class, "locale-order.jsonl");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void ordersAsNodeDoes(JsonNode line) {
    int order = LocaleOrder.ENGLISH.compare(line.get("a").asText(), line.get("b").asText());

    assertThat(Integer.signum(order)).isEqualTo(line.get("order").asInt());
  }
}
