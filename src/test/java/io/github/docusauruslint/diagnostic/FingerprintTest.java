package io.github.docusauruslint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void linesThatMoveChangeNothing() {
    List<Fingerprint> before = of("# A\n\n[x](/nope)\n", "/nope");
    List<Fingerprint> after = of("# A\n\nNew text.\n\nMore [x](/nope), and so on.\n", "/nope");
    assertThat(after).isEqualTo(before).hasSize(1);
  }

  @Test
  void anotherTextIsAnotherFinding() {
    assertThat(of("[x](/nope)", "/nope")).doesNotContainAnyElementsOf(of("[x](/nada)", "/nada"));
  }

  @Test
  void equalFindingsOfAFileAreCountedFromItsTop() {
    List<Fingerprint> two = of("[x](/nope)\n\n[y](/nope)\n", "/nope");
    assertThat(two).extracting(Fingerprint::occurrence).containsExactly(1, 2);
    assertThat(two).extracting(Fingerprint::hash).containsOnly(two.get(0).hash());
  }

  @Test
  void anotherFileCountsForItselfAndHasItsOwnLongForm() {
    Diagnostic a = diagnostic("docs/a.md", "r/r", "k", new Span(0, 1));
    Diagnostic b = diagnostic("docs/b.md", "r/r", "k", new Span(0, 1));
    List<Fingerprint> both = Fingerprint.of(List.of(a, b), file -> SourceText.of("x"));
    assertThat(both.get(0)).isEqualTo(both.get(1));
    assertThat(both.get(0).inFile("docs/a.md"))
        .hasSize(64)
        .isNotEqualTo(both.get(1).inFile("docs/b.md"));
  }

  @Test
  void ruleAndFaultTellFindingsOfOnePlaceApart() {
    List<Diagnostic> three =
        List.of(
            diagnostic("a.md", "r/r", "missing title", new Span(0, 4)),
            diagnostic("a.md", "r/r", "missing link", new Span(0, 4)),
            diagnostic("a.md", "r/s", "missing link", new Span(0, 4)));
    assertThat(Fingerprint.of(three, file -> SourceText.of("Card")))
        .extracting(Fingerprint::hash)
        .doesNotHaveDuplicates();
  }

  @Test
  void aPlaceThatSeveralPagesShowIsOneFinding() {
    Diagnostic once = diagnostic("_p.md", "r/r", "k", new Span(0, 1));
    assertThat(Fingerprint.of(List.of(once, once), file -> SourceText.of("x")))
        .extracting(Fingerprint::occurrence)
        .containsExactly(1, 1);
  }

  @Test
  void whiteSpaceAndLaterLinesDoNotCount() {
    SourceText source = SourceText.of("<Card\n  a\n/>  <Card\tb />");
    assertThat(Fingerprint.text(source, new Span(0, 12))).isEqualTo("<Card");
    assertThat(Fingerprint.text(source, new Span(14, 24))).isEqualTo("<Card b />");
  }

  @Test
  void anEmptyPlaceIsItsLineAndTheFileAsAWholeHasNoText() {
    SourceText source = SourceText.of("---\n  a:   b\n---\n");
    assertThat(Fingerprint.text(source, Span.at(6))).isEqualTo("a: b");
    assertThat(Fingerprint.text(source, Span.at(0))).isEmpty();
    assertThat(Fingerprint.text(source, Span.at(99))).isEmpty();
  }

  @Test
  void itsFormIsKeptStable() {
    assertThat(of("[x](/nope)", "/nope")).hasToString("[8f73f58a21a76c12:1]");
  }

  private static List<Fingerprint> of(String text, String wanted) {
    List<Diagnostic> found = new ArrayList<>();
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      found.add(
          diagnostic(
              "docs/a.md", "links/broken-link", "no-page", new Span(at, at + wanted.length())));
    }
    return Fingerprint.of(found, Map.of("docs/a.md", SourceText.of(text))::get);
  }

  private static Diagnostic diagnostic(String file, String rule, String fault, Span span) {
    return new Diagnostic(
        rule,
        Severity.ERROR,
        "whatever language it is in",
        file,
        span,
        null,
        null,
        "rules/" + rule + ".md",
        List.of(),
        null,
        Map.of(),
        fault);
  }
}
