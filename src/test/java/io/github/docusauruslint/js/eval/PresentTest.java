package io.github.docusauruslint.js.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.MemoryTree;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresentTest {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private static Present.Reach reach(String expression, Instant now) {
    Present present = Present.of(now);
    EvalOptions options =
        new EvalOptions(
            "/site", Map.of(), Set.of(), present, null, EvalOptions.Limits.standard(), null);
    PartialEvaluator.Evaluation evaluation =
        new PartialEvaluator(
                MemoryTree.of(Map.of("m.mjs", "export default " + expression + ";")), options)
            .evaluate("m.mjs");
    assertThat(evaluation.error()).isNull();
    return present.reach();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 + 1", "new Date('2020-01-01').getTime()", "new Date()", "Date.UTC(1)"})
  void whatDoesNotLookHoldsForEver(String expression) {
    assertThat(reach(expression, NOW))
        .isEqualTo(new Present.Reach(Long.MIN_VALUE, Long.MAX_VALUE, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date.now()",
        "new Date().getTime()",
        "+new Date()",
        "new Date() - new Date(0)",
        "new Date(new Date()).getDate()",
        "new Date().toISOString()",
        "`${new Date()}`",
        "new Date() > 0",
        "JSON.stringify(new Date())"
      })
  void whatLooksAtTheMomentHoldsForNoOther(String expression) {
    Present.Reach reach = reach(expression, NOW);
    assertThat(reach.isLasting()).isFalse();
    assertThat(reach.holdsAt(NOW)).isFalse();
  }

  @Test
  void theYearHoldsUntilItEndsSomewhere() {
    Present.Reach reach = reach("new Date().getFullYear()", NOW);
    assertThat(reach.holdsAt(NOW)).isTrue();
    assertThat(reach.holdsAt(Instant.parse("2026-01-02T00:00:00Z"))).isTrue();
    assertThat(reach.holdsAt(Instant.parse("2026-12-30T23:59:59Z"))).isTrue();
    assertThat(reach.holdsAt(Instant.parse("2026-12-31T00:00:00Z"))).isFalse();
    assertThat(reach.holdsAt(Instant.parse("2026-01-01T23:59:59Z"))).isFalse();
    assertThat(reach.holdsAt(Instant.parse("2027-03-04T05:06:07Z"))).isFalse();
    assertThat(reach("new Date().getFullYear()", Instant.parse("2026-12-31T01:00:00Z")).isLasting())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "new Date() < new Date('2026-06-01'), 2026-05-31T23:59:59.999Z, 2026-06-01T00:00:00Z",
    "new Date('2026-06-01') >= new Date(), 2026-05-31T23:59:59.999Z, 2026-06-01T00:00:00Z",
    "new Date() > new Date('2026-02-01'), 2026-02-01T00:00:00.001Z, 2026-02-01T00:00:00Z",
  })
  void anOrderHoldsUntilTheOtherDate(String expression, Instant same, Instant other) {
    Present.Reach reach = reach(expression, NOW);
    assertThat(reach.holdsAt(NOW)).isTrue();
    assertThat(reach.holdsAt(same)).isTrue();
    assertThat(reach.holdsAt(other)).isFalse();
  }

  @Test
  void theTimeZoneMatters() {
    Present.Reach reach = reach("new Date(2020, 1, 1).getTime()", NOW);
    assertThat(reach.zone()).isEqualTo(ZoneId.systemDefault().getId());
    assertThat(new Present.Reach(reach.from(), reach.until(), "Elsewhere/Moon").holdsAt(NOW))
        .isFalse();
  }
}
