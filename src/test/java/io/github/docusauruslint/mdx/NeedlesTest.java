package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {
  private static final List<String> WORDS = List.of("x", "{#", ":::", "abab");

  private static int found(String text) {
    return new Needles(WORDS).in(text.toCharArray());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "x, 1",
    "{, 0",
    "{#, 2",
    "{ #, 0",
    "{{##, 2",
    "::, 0",
    ":: :, 0",
    "::::, 4",
    "aba, 0",
    "aababb, 8",
    "abaab, 0",
    "x{, 1",
    "{:::x, 5",
    "{é#, 0",
    ":中::, 0",
    "abab:::{#x, 15",
    "\u0178{\u0123, 0",
  })
  void wordsAreFound(String text, int expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void asByLookingForEach(long seed) {
    Random random = new Random(seed);
    String alphabet = "x{#:ab中";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int expected = 0;
      for (int word = 0; word < WORDS.size(); word++) {
        expected |= text.indexOf(WORDS.get(word)) >= 0 ? 1 << word : 0;
      }
      assertThat(found(text.toString())).as(text.toString()).isEqualTo(expected);
    }
  }
}
