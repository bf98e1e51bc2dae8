package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines end with LF, CR LF or a lone CR. */
class SourceTextLinesTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0-0",
    "a, 0-1",
    "a|, 0-1 2-2",
    "a^, 0-1 2-2",
    "a^|, 0-1 3-3",
    "a|^b, 0-1 2-2 3-4",
    "^|^^||a, 0-0 2-2 3-3 5-5 6-7",
    "ab|c^d^|e, 0-2 3-4 5-6 8-9",
    "a^b^c|d, 0-1 2-3 4-5 6-7",
    "a|b|c^d, 0-1 2-3 4-5 6-7",
  })
  void linesAreFound(String written, String lines) {
    SourceText text = SourceText.of(written.replace('|', '\n').replace('^', '\r'));
    List<String> found = new ArrayList<>();
    for (int line = 1; line <= text.lineCount(); line++) {
      Span span = text.lineSpan(line);
      found.add(span.start() + "-" + span.end());
      assertThat(text.position(span.end()).line()).isEqualTo(line);
    }
    assertThat(String.join(" ", found)).isEqualTo(lines);
  }
}
