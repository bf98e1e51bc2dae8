package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Notice;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static LintResult result(String text, Diagnostic... diagnostics) {
    return new LintResult(
        "site",
        List.of(diagnostics),
        List.of(),
        1,
        2,
        210_000_000L,
        file -> file.equals("gone.md") ? null : SourceText.of(text));
  }

  private static Diagnostic at(String text, String marked, Severity severity) {
    int start = text.indexOf(marked);
    return new Diagnostic(
        "links/broken-link",
        severity,
        "no page",
        "docs/a.md",
        new Span(start, start + marked.length()),
        "/a",
        null,
        "rules/links/broken-link.md",
        List.of(),
        null,
        Map.of());
  }

  private static String render(LintResult result) {
    return new TextReport(false, UnaryOperator.identity(), true).render(result);
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    String text = "# 标题\n1. [数据库](后端/库)\n";
    assertThat(render(result(text, at(text, "后端/库", Severity.ERROR))))
        .isEqualTo(
            """
            docs/a.md:2:10: error: no page [links/broken-link]
                2 | 1. [数据库](后端/库)
                  |             ^^^^^^^

            1 error, 0 warnings (1 page, 2 links, 0.21 s)
            """);
  }

  @Test
  void combiningCharactersAndEmojiAreMeasured() {
    String text = "e\u0301😀 [x](y)";
    assertThat(render(result(text, at(text, "y", Severity.WARNING))))
        .contains("    1 | e\u0301😀 [x](y)\n      |         ^\n");
  }

  @Test
  void tabsAndControlCharactersAreMadeHarmless() {
    String text = "\t[x](\u001b[31my)";
    assertThat(render(result(text, at(text, "y", Severity.ERROR))))
        .contains("    1 |     [x](·[31my)\n      |              ^\n");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String text = "word ".repeat(100) + "[x](here) " + "word ".repeat(100);
    String shown = render(result(text, at(text, "here", Severity.ERROR))).lines().toList().get(1);
    assertThat(shown).contains("[x](here)").startsWith("    1 | …").endsWith("…");
    assertThat(shown.length()).isLessThan(135);
  }

  @Test
  void aSpanOverSeveralLinesIsUnderlinedInTheFirst() {
    String text = "<a\n  href>\n";
    assertThat(render(result(text, at(text, "<a\n  href>", Severity.ERROR))))
        .contains("    1 | <a\n      | ^^\n");
  }

  @Test
  void helpAndRelatedPlacesStandBelow() {
    String text = "one\ntwo\n";
    Diagnostic diagnostic =
        new Diagnostic(
            "a/b",
            Severity.WARNING,
            "twice",
            "docs/a.md",
            new Span(4, 7),
            null,
            "write three",
            "rules/a/b.md",
            List.of(new Related("docs/b.md", new Span(0, 3), "the first")),
            null,
            Map.of());
    assertThat(render(result(text, diagnostic)))
        .isEqualTo(
            """
            docs/a.md:2:1: warning: twice [a/b]
                2 | two
                  | ^^^
                  help: write three
                  see: docs/b.md:1:1: the first

            0 errors, 1 warning (1 page, 2 links, 0.21 s)
            """);
  }

  @Test
  void whatSeveralPagesShowIsToldOnce() {
    String text = "[x](y)";
    Diagnostic one = at(text, "y", Severity.ERROR);
    Diagnostic other =
        new Diagnostic(
            one.rule(),
            one.severity(),
            one.message(),
            one.file(),
            one.span(),
            "/blog/page/2",
            null,
            one.docs(),
            List.of(),
            null,
            Map.of());
    assertThat(render(result(text, one, other)))
        .isEqualTo(render(result(text, one)))
        .contains("1 error, 0 warnings");
  }

  @Test
  void nothingFoundIsOneLine() {
    assertThat(render(result(""))).isEqualTo("0 errors, 0 warnings (1 page, 2 links, 0.21 s)\n");
  }

  @Test
  void noticesComeFirst() {
    LintResult result =
        new LintResult(
            "site",
            List.of(),
            List.of(new Notice("url is unknown", "docusaurus.config.js", new Span(4, 7))),
            0,
            0,
            0,
            file -> SourceText.of("one\ntwo"));
    assertThat(render(result))
        .startsWith("docusaurus.config.js:2:1: notice: url is unknown\n\n0 errors");
  }

  @Test
  void coloursOnlyWhenAsked() {
    String text = "[x](y)";
    LintResult result = result(text, at(text, "y", Severity.ERROR));
    assertThat(render(result)).doesNotContain("\u001b");
    assertThat(new TextReport(true, UnaryOperator.identity(), true).render(result))
        .contains("\u001b[1;31merror\u001b[0m");
  }

  @Test
  void withoutSourceLinesAFindingIsOneLine() {
    String text = "[x](y)";
    assertThat(
            new TextReport(false, path -> "site/" + path, false)
                .render(result(text, at(text, "y", Severity.ERROR))))
        .isEqualTo(
            """
            site/docs/a.md:1:5: error: no page [links/broken-link]

            1 error, 0 warnings (1 page, 2 links, 0.21 s)
            """);
  }

  @Test
  void manyFindingsAreCountedByRuleAtTheEnd() {
    String text = "x".repeat(30);
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 22; i++) {
      many.add(
          new Diagnostic(
              i < 9 ? "links/empty" : "links/encoding",
              Severity.WARNING,
              "fault",
              "docs/a.md",
              Span.at(i),
              null,
              null,
              "rules/links/empty.md",
              List.of(),
              null,
              Map.of()));
    }
    assertThat(render(result(text, many.toArray(Diagnostic[]::new))))
        .endsWith(
            "\n\n  13 links/encoding\n   9 links/empty\n\n"
                + "0 errors, 22 warnings (1 page, 2 links, 0.21 s)\n");
    assertThat(render(result(text, many.subList(0, 20).toArray(Diagnostic[]::new))))
        .doesNotContain("  9 links/empty");
  }

  @Test
  void equalFaultsOfSeveralVersionsAreOneWithTheirVersionsBelow() {
    String text = "[a](/b)\n";
    Diagnostic current = at(text, "/b", Severity.ERROR);
    Diagnostic[] all = new Diagnostic[7];
    all[0] = current;
    for (int i = 1; i < all.length; i++) {
      all[i] =
          new Diagnostic(
              current.rule(),
              current.severity(),
              current.message(),
              "versioned_docs/version-" + i + ".0/a.md",
              current.span(),
              null,
              null,
              current.docs(),
              List.of(),
              null,
              Map.of());
    }
    assertThat(render(result(text, all)))
        .isEqualTo(
            """
            docs/a.md:1:5: error: no page [links/broken-link]
                1 | [a](/b)
                  |     ^^
                  also: in versions 6.0, 5.0, 4.0, 3.0 … (2 more)

            7 errors, 0 warnings (1 page, 2 links, 0.21 s)
            """);
  }
}
