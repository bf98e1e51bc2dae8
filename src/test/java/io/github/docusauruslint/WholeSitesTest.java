package io.github.docusauruslint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents, routes, sidebars and verdicts of small sites, against those of Docusaurus 3.10.2. */
final class WholeSitesTest {
  static Stream<Arguments> recorded() {
    return Stream.of("whole-sites.jsonl", "config-styles.jsonl")
        .flatMap(file -> Recorded.lines(WholeSitesTest.class, file))
        .map(answer -> Arguments.of(answer.get("name").asText(), answer));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recorded")
  void areSeenAsTheBuildSeesThem(String name, JsonNode answer) throws Exception {
    assertThat(SiteAnswers.differences(answer)).isEmpty();
  }
}
