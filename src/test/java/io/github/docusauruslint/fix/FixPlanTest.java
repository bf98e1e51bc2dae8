package io.github.docusauruslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FixPlanTest {
  private static FileEdit edit(String file, int start, int end, String text) {
    return new FileEdit(file, new TextEdit(new Span(start, end), text));
  }

  private static Candidate candidate(String title, FileEdit... edits) {
    Fix fix = new Fix(title, true, List.of(edits));
    Span span = edits[0].edit().span();
    Diagnostic finding =
        new Diagnostic(
            "a/b",
            Severity.WARNING,
            title,
            edits[0].file(),
            span,
            null,
            null,
            "",
            List.of(),
            fix,
            Map.of());
    return new Candidate(fix, List.of(finding));
  }

  private static List<String> chosen(Candidate... candidates) {
    return FixPlan.of(Arrays.asList(candidates)).chosen().stream()
        .map(candidate -> candidate.fix().title())
        .toList();
  }

  @Test
  void theEarlierOfTwoThatOverlapGoesFirst() {
    assertThat(
            chosen(
                candidate("1", edit("a", 4, 8, "x")),
                candidate("2", edit("a", 7, 9, "y")),
                candidate("3", edit("a", 0, 4, "z")),
                candidate("4", edit("b", 4, 8, "x"))))
        .containsExactly("1", "3", "4");
  }

  @Test
  void allEditsOfAFixGoOrNone() {
    assertThat(
            chosen(
                candidate("1", edit("a", 4, 8, "x")),
                candidate("2", edit("b", 0, 1, "y"), edit("a", 5, 6, "y")),
                candidate("3", edit("b", 0, 1, "z"))))
        .containsExactly("1", "3");
  }

  @Test
  void insertionsThatTouchAnotherEditWait() {
    Candidate replace = candidate("1", edit("a", 4, 8, "x"));
    Stream.of(4, 6, 8)
        .forEach(
            at ->
                assertThat(chosen(replace, candidate("2", edit("a", at, at, "+"))))
                    .as("at " + at)
                    .containsExactly("1"));
    assertThat(chosen(replace, candidate("2", edit("a", 3, 3, "+")))).containsExactly("1", "2");
    assertThat(chosen(candidate("1", edit("a", 4, 4, "x")), candidate("2", edit("a", 4, 4, "y"))))
        .containsExactly("1");
  }

  @Test
  void equalEditsAreOne() {
    assertThat(chosen(candidate("1", edit("a", 4, 8, "")), candidate("2", edit("a", 4, 8, ""))))
        .containsExactly("1", "2");
  }
}
