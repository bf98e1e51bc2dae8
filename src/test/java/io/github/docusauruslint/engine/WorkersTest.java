package io.github.docusauruslint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void resultsComeInTheOrderOfTheItems() {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();
    assertThat(new Workers(4).map(items, i -> i * 2))
        .isEqualTo(items.stream().map(i -> i * 2).toList());
    assertThat(new Workers(4).map(List.of(), i -> i)).isEmpty();
  }

  @Test
  void stacksAreDeep() {
    assertThat(new Workers(1).map(List.of(200_000), WorkersTest::depth)).containsExactly(200_000);
  }

  private static int depth(int left) {
    return left == 0 ? 0 : 1 + depth(left - 1);
  }

  @Test
  void failuresComeThrough() {
    assertThatThrownBy(
            () ->
                new Workers(2)
                    .map(
                        List.of(1, 2),
                        i -> {
                          throw new IllegalArgumentException("no " + i);
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no 1");
    assertThatThrownBy(
            () ->
                Workers.run(
                    () -> {
                      throw new LintException("no site");
                    }))
        .isInstanceOf(LintException.class)
        .hasMessage("no site");
  }
}
