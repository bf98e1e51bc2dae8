package io.github.docusauruslint.js.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions whose values Node 20 gave. */
class NodeParityTest {
  static Stream<JsonNode> recorded() {
    return Recorded.lines(NodeParityTest.class, "node20.jsonl");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void givesTheSameValue(JsonNode answer) throws Exception {
    PartialEvaluator.Evaluation evaluation = Evaluated.expression(answer.get("source").asText());
    assertThat(evaluation.error()).isNull();
    assertThat(Evaluated.normal(Evaluated.of(evaluation.value())))
        .isEqualTo(answer.get("expected"));
  }
}
