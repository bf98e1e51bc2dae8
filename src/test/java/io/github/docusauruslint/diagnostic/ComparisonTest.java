package io.github.docusauruslint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every {@code !word} of a small text is a finding. */
class ComparisonTest {
  @Test
  void whatIsKnownIsAcceptedWhereverItStands() {
    Comparison result = compare(Map.of("a", "!x !y"), Map.of("a", "new\n\n!y\n!z\n\n!x"));
    assertThat(words(result.fresh())).containsExactly("a !z");
    assertThat(words(result.accepted())).containsExactly("a !y", "a !x");
    assertThat(result.gone()).isEmpty();
  }

  @Test
  void ofEqualFindingsAsManyAreAcceptedAsAreKnown() {
    Comparison result = compare(Map.of("a", "!x !x"), Map.of("a", "!x !x !x"));
    assertThat(result.fresh()).extracting(d -> d.span().start()).containsExactly(6);
    assertThat(result.gone()).isEmpty();
  }

  @Test
  void ofEqualFindingsThoseOnUnchangedLinesAreTheOldOnes() {
    Baseline known = baseline(Map.of("a", "!x"));
    Map<String, String> now = Map.of("a", "!x !x");
    Comparison result =
        Comparison.of(known, found(now), sources(now)::get, f -> true, d -> d.span().start() == 0);
    assertThat(result.fresh()).extracting(d -> d.span().start()).containsExactly(0);
  }

  @Test
  void aMendedOneIsGoneAndTheRestIsCountedAnew() {
    Comparison result = compare(Map.of("a", "!x !x !y"), Map.of("a", "!x"));
    assertThat(result.fresh()).isEmpty();
    assertThat(result.gone()).extracting(Baseline.Entry::text).containsExactly("!x", "!y");
    assertThat(result.kept()).isEqualTo(baseline(Map.of("a", "!x")).entries());
  }

  @Test
  void findingsMoveWithAFileThatIsNoMore() {
    Comparison result = compare(Map.of("a", "!x !y"), Map.of("b", "!x !z"));
    assertThat(words(result.fresh())).containsExactly("b !z");
    assertThat(result.kept()).isEqualTo(baseline(Map.of("b", "!x")).entries());
    assertThat(result.gone()).extracting(Baseline.Entry::text).containsExactly("!y");
  }

  @Test
  void findingsOfAFileThatIsStillThereDoNotMove() {
    Comparison result = compare(Map.of("a", "!x"), Map.of("a", "", "b", "!x"));
    assertThat(words(result.fresh())).containsExactly("b !x");
    assertThat(result.gone()).extracting(Baseline.Entry::file).containsExactly("a");
  }

  @Test
  void filesOfOtherNamesKeepTheirFindings() {
    Baseline renamed = baseline(Map.of("a", "!x")).renamed(Map.of("a", "b"));
    assertThat(renamed).isEqualTo(baseline(Map.of("b", "!x")));
  }

  @Test
  void aPlaceOnSeveralPagesIsOneEntry() {
    Map<String, String> files = Map.of("a", "!x");
    List<Diagnostic> twice = new ArrayList<>(found(files));
    twice.addAll(found(files));
    Comparison result =
        Comparison.of(baseline(files), twice, sources(files)::get, f -> true, d -> false);
    assertThat(result.fresh()).isEmpty();
    assertThat(result.accepted()).hasSize(2);
    assertThat(result.kept()).hasSize(1);
  }

  @Test
  void longTextsAreShortenedForPeopleAndComparedWhole() {
    Map<String, String> before = Map.of("a", "!" + "x".repeat(200));
    Map<String, String> after = Map.of("a", "!" + "x".repeat(199));
    assertThat(baseline(before).entries()).extracting(e -> e.text().length()).containsExactly(81);
    assertThat(compare(before, after).fresh()).hasSize(1);
  }

  private static Comparison compare(Map<String, String> before, Map<String, String> now) {
    return Comparison.of(
        baseline(before), found(now), sources(now)::get, now::containsKey, d -> false);
  }

  private static Baseline baseline(Map<String, String> files) {
    return Baseline.of(found(files), sources(files)::get);
  }

  private static Map<String, SourceText> sources(Map<String, String> files) {
    Map<String, SourceText> sources = new TreeMap<>();
    files.forEach((file, text) -> sources.put(file, SourceText.of(text)));
    return sources;
  }

  private static List<Diagnostic> found(Map<String, String> files) {
    List<Diagnostic> found = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (file, text) -> {
              for (int at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) {
                int end = at;
                while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                  end++;
                }
                found.add(finding(file, text.substring(at, end), new Span(at, end)));
              }
            });
    return found;
  }

  private static Diagnostic finding(String file, String word, Span span) {
    return new Diagnostic(
        "r/r",
        Severity.ERROR,
        word,
        file,
        span,
        null,
        null,
        "rules/r/r.md",
        List.of(),
        null,
        Map.of());
  }

  private static List<String> words(List<Diagnostic> findings) {
    return findings.stream().map(d -> d.file() + " " + d.message()).toList();
  }
}
