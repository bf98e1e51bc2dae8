package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanSetTest {
  @Test
  void holdsWhatItsSpansHold() {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      List<Span> spans = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        int start = random.nextInt(60);
        spans.add(new Span(start, start + random.nextInt(12)));
      }
      SpanSet set = SpanSet.of(spans);
      for (int offset = 0; offset < 80; offset++) {
        int at = offset;
        assertThat(set.contains(offset))
            .as("%d in %s", offset, spans)
            .isEqualTo(spans.stream().anyMatch(span -> span.contains(at)));
      }
    }
  }
}
