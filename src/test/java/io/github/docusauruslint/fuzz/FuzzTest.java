package io.github.docusauruslint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A little of what {@link Fuzz} and {@link GuidedRuns} do for hours. */
class FuzzTest {
  private static final int SEED = 20_260_101;

  static Stream<FuzzTarget> targets() {
    return Targets.all().stream();
  }

  /** A whole site takes a thousand times what a little YAML does. */
  private static int executions(FuzzTarget target) {
    return switch (target.name()) {
      case "site" -> 25;
      case "config" -> 300;
      default -> 1_500;
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("targets")
  void nothingBreaksAPromise(FuzzTarget target) {
    Mutator mutator = new Mutator(target, new Random(SEED));
    for (int i = executions(target); i > 0; i--) {
      String text = mutator.next();
      assertThat(Fuzz.failure(target, text)).as(text).isNull();
    }
  }
}
