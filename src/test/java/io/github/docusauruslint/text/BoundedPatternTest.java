package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BoundedPatternTest {
  private static BoundedPattern of(String pattern) {
    return new BoundedPattern(Pattern.compile(pattern));
  }

  @Test
  void findsWhatThereIs() {
    assertThat(of("b+").find("abba", 0)).isTrue();
    assertThat(of("b+").find("abba", 3)).isFalse();
    assertThat(of("b+").start("abba")).isEqualTo(1);
    assertThat(of("c").start("abba")).isEqualTo(-1);
    assertThat(of("[ab]+").matches("abba")).isTrue();
    assertThat(of("b").matches("abba")).isFalse();
  }

  @Test
  void givesUpWhatHasNoEnd() {
    String text = "x".repeat(60);
    BoundedPattern pattern = of("(x+x+)+\\1y|z");
    assertThat(pattern.find(text, 0)).isFalse();
    assertThat(pattern.find("z", 0)).as("once given up, it finds nothing more").isFalse();
    assertThat(of("(a|b)*c").matches("ab".repeat(1_000_000))).isFalse();
  }

  @Test
  void readsLongTexts() {
    assertThat(of("<!--\\s*truncate\\s*-->").start("a".repeat(5_000_000) + "<!-- truncate -->"))
        .isEqualTo(5_000_000);
  }
}
