package io.github.docusauruslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.SourceText;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  private static String diff(String before, String after) {
    return UnifiedDiff.of("a b/文.md", SourceText.of(before), SourceText.of(after));
  }

  @Test
  void equalTextsHaveNoDifference() {
    assertThat(diff("a\n", "a\n")).isEmpty();
  }

  @Test
  void aChangeStandsAmongItsNeighbours() {
    assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- a/a b/文.md
            +++ b/a b/文.md
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  /** Else a name could begin a line of its own, and with it a patch of other files. */
  @Test
  void aNameWithControlCharactersIsQuotedAsGitDoesIt() {
    String name = "a\n+++ \"b\\\u202e文.md";
    assertThat(UnifiedDiff.of(name, SourceText.of("a\n"), SourceText.of("b\n")))
        .isEqualTo(
            """
            --- "a/a\\012+++ \\"b\\\\\\342\\200\\256\\346\\226\\207.md"
            +++ "b/a\\012+++ \\"b\\\\\\342\\200\\256\\346\\226\\207.md"
            @@ -1,1 +1,1 @@
            -a
            +b
            """);
  }

  @Test
  void lineEndsAndByteOrderMarksAreTextLikeAnyOther() {
    assertThat(diff("\uFEFFa\r\nb", "\uFEFFa\r\nc"))
        .isEqualTo(
            "--- a/a b/文.md\n+++ b/a b/文.md\n@@ -1,2 +1,2 @@\n \uFEFFa\r\n-b\n"
                + "\\ No newline at end of file\n+c\n\\ No newline at end of file\n");
    assertThat(diff("a\nb\n", "a\nb\nc")).endsWith(" b\n+c\n\\ No newline at end of file\n");
  }
}
