package io.github.docusauruslint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.diagnostic.BaselineText.BaselineException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTextTest {
  private static final String HEADER = "{\"docusaurus-lint\":\"baseline\",\"version\":1}\n";
  private static final String ENTRY =
      "{\"file\":\"docs/a.md\",\"rule\":\"links/broken-link\",\"text\":\"/无\","
          + "\"fingerprint\":\"8f73f58a21a76c12:1\"}\n";

  @Test
  void whatIsWrittenIsReadBack() throws BaselineException {
    Baseline baseline =
        new Baseline(
            List.of(
                entry("docs/b.md", "r/r", "a\u2028\"b", 1),
                entry("docs/a.md", "r/r", "", 2),
                entry("docs/a.md", "r/r", "", 1)));
    String text = BaselineText.write(baseline);
    assertThat(BaselineText.read(text)).isEqualTo(baseline);
    assertThat(text).startsWith(HEADER).endsWith("\n");
    assertThat(text.lines()).hasSize(4);
  }

  @Test
  void entriesAreSortedSoThatMergesMeetWhereTheyMust() {
    Baseline baseline =
        new Baseline(
            List.of(
                entry("docs/b.md", "a/a", "x", 1),
                entry("docs/a.md", "b/b", "x", 1),
                entry("docs/a.md", "a/a", "z", 1),
                entry("docs/a.md", "a/a", "x", 10),
                entry("docs/a.md", "a/a", "x", 9)));
    assertThat(baseline.entries())
        .extracting(e -> e.file() + " " + e.rule() + " " + e.text() + e.fingerprint().occurrence())
        .containsExactly(
            "docs/a.md a/a x9",
            "docs/a.md a/a x10",
            "docs/a.md a/a z1",
            "docs/a.md b/b x1",
            "docs/b.md a/a x1");
  }

  @Test
  void aUnionMergeIsAsGoodAsASortedFile() throws BaselineException {
    assertThat(BaselineText.read(HEADER + ENTRY + "\r\n" + HEADER + ENTRY).entries()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                                   | 1 | the file is empty
          # Changelog                                          | 1 | this is no baseline of docusaurus-lint
          {"a": 1}                                             | 1 | this is no baseline of docusaurus-lint
          {"docusaurus-lint":"cache","version":1}              | 1 | this is no baseline of docusaurus-lint
          {"docusaurus-lint":"baseline"}                       | 1 | this is no baseline of docusaurus-lint
          {"docusaurus-lint":"baseline","version":2}           | 1 | a baseline of version 2, and this docusaurus-lint knows version 1 only; use a newer one
          HEADER{"file":"docs/a.m                              | 2 | half a line: Unexpected end in JSON
          HEADER[1]                                            | 2 | this is no baseline of docusaurus-lint
          HEADER{"file":"a.md"}                                | 2 | an entry without a fingerprint
          HEADER{"file":"a.md","reason":"old"}                 | 2 | no field reason is known here
          HEADER{"fingerprint":"12:0"}                         | 2 | 12:0 is no fingerprint
          HEADER{"fingerprint":"8f73f58a21a76c12:1","file":1}  | 2 | an entry without a file
          HEADER<<<<<<< HEAD                                   | 2 | a merge conflict; keep the lines of both sides
          HEADER=======                                        | 2 | a merge conflict; keep the lines of both sides
          <<<<<<< HEAD                                         | 1 | a merge conflict; keep the lines of both sides
          """)
  void aTextThatCannotBeTrustedIsRefusedWithItsLine(String text, int line, String message) {
    assertThatThrownBy(() -> BaselineText.read(text.replace("HEADER", HEADER)))
        .isInstanceOfSatisfying(BaselineException.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessage(message);
  }

  private static Baseline.Entry entry(String file, String rule, String text, int occurrence) {
    return new Baseline.Entry(file, rule, new Fingerprint("8f73f58a21a76c12", occurrence), text);
  }
}
