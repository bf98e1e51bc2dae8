package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Notice;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.ExternalLink;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One result with all that reports find hard, for the tests of every format. */
final class ReportSample {
  /** Every character that one of the formats gives a meaning to, in a name that Linux allows. */
  static final String HOSTILE =
      "docs/a%2Fb #1, \"q\" 'r' ::error::x ]]> <i> & |`*_[x](y) {0} \\\n\r"
          + "\u0001\u001b[31m\u202e\ufffe@you.md";

  /** No host of an address that anyone can ask for. */
  static final String ODD_HOST = "odd--->]]>%0A\n::error::<&\"|\u202e\u001b.dev";

  static final String CHINESE = "docs/后端/数据库 🦕.md";
  private static final String TEXT = "# 标题\n\n🦕 [语言](后端/语言)\n";

  private ReportSample() {}

  static LintResult result() {
    Diagnostic unpaired =
        finding(
            "assets/image-alt",
            Severity.WARNING,
            "half a pair \ud83e and 100% of\nlines",
            HOSTILE,
            new Span(0, 12),
            null,
            List.of(),
            null);
    return new LintResult(
        "my <site>",
        List.of(
            finding(
                "site/config",
                Severity.ERROR,
                "the file as a whole",
                "gone.js",
                Span.at(0),
                null,
                List.of(),
                null),
            unpaired,
            broken("/数据库"),
            broken("/blog/page/2")),
        List.of(new Notice("url is unknown ::notice::", "docusaurus.config.js", new Span(2, 4))),
        34,
        120,
        1_234_567_890L,
        file -> file.equals("gone.js") ? null : SourceText.of(TEXT));
  }

  /** Equal but for the page: a partial that two pages show. */
  private static Diagnostic broken(String page) {
    int url = TEXT.indexOf("后端/语言");
    Span span = new Span(url, url + 5);
    return finding(
        "links/broken-link",
        Severity.ERROR,
        "语言 leads to /后端/后端/语言, which is no page",
        CHINESE,
        span,
        page,
        List.of(new Related(HOSTILE, new Span(0, 1), "the page ]]> that was meant")),
        new Fix(
            "write /后端/语言",
            false,
            List.of(
                new FileEdit(CHINESE, new TextEdit(span, "/后端/语言")),
                new FileEdit(HOSTILE, TextEdit.insert(0, "<!-- ]]> -->")))));
  }

  private static Diagnostic finding(
      String rule,
      Severity severity,
      String message,
      String file,
      Span span,
      String page,
      List<Related> related,
      Fix fix) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("url", "后端/语言");
    data.put("resolved", null);
    return new Diagnostic(
        rule,
        severity,
        message,
        file,
        span,
        page,
        page == null ? null : "did you mean /后端/语言?",
        "rules/" + rule + ".md",
        related,
        fix,
        data);
  }

  /** Settings as a repository has them whose site is in website/. */
  static ReportSettings settings() {
    return new ReportSettings(
        "1.2.3",
        RuleBook.packed(),
        file -> "website/" + file,
        file -> "website/" + file,
        false,
        Severity.ERROR);
  }

  /** No findings, and links to other sites, one of them on a host that no format likes. */
  static LintResult asking() {
    List<Answer> answers =
        List.of(
            answer("xn--80ak6aa92e.dev", Outcome.of(Outcome.Kind.GOOD), true),
            answer("xn--80ak6aa92e.dev", Outcome.of(Outcome.Kind.STATUS), true),
            answer(ODD_HOST, Outcome.of(Outcome.Kind.THROTTLED), true),
            answer(ODD_HOST, Outcome.of(Outcome.Kind.NOT_ASKED), false),
            answer("a.dev", Outcome.of(Outcome.Kind.REFUSED), false),
            answer("b.dev", Outcome.of(Outcome.Kind.TIMEOUT), true));
    Map<String, Integer> requests = Map.of("xn--80ak6aa92e.dev", 3, ODD_HOST, 2, "b.dev", 1);
    return new LintResult(
        "site",
        List.of(),
        List.of(),
        3,
        6,
        0,
        file -> null,
        List.of(),
        null,
        new ExternalAnswers(answers, requests));
  }

  private static Answer answer(String host, Outcome outcome, boolean fresh) {
    ExternalLink link = new ExternalLink("https://" + host + "/", host, List.of());
    boolean broken = outcome.kind() == Outcome.Kind.STATUS;
    return new Answer(link, outcome, fresh, broken, 1, null);
  }

  static LintResult empty() {
    return new LintResult("site", List.of(), List.of(), 3, 0, 0, file -> null);
  }
}
