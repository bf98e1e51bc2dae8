package io.github.docusauruslint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.ExternalLink;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is told of answers, beside what the examples of its page show. */
class ExternalTest {
  /** Who has the same sort of answer to everything. */
  private record Always(Function<ExternalLink, Answer> answer) implements LinkAnswers {
    @Override
    public ExternalAnswers ask(List<ExternalLink> links, Listener listener) {
      return new ExternalAnswers(links.stream().map(answer).toList(), Map.of());
    }

    @Override
    public LinkAnswers known() {
      return this;
    }
  }

  private static List<Diagnostic> told(String page, Function<ExternalLink, Answer> answer)
      throws LintException {
    MemoryTree tree =
        MemoryTree.of(
            Map.of(
                "docusaurus.config.js",
                "module.exports = {title: 'T', url: 'https://site.dev', baseUrl: '/',"
                    + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n",
                "docs/a.md",
                "---\nslug: /\n---\n\n" + page + "\n"));
    RuleBook book = RuleBook.packed();
    LintConfig config =
        LintConfig.of("recommended", book).startingWith("links/external", Severity.ERROR);
    SiteSource source = new SiteSource(tree, "site", "/site", Map.of(), null, null);
    LintRequest request =
        new LintRequest(source, book, config, List.of(), 1).withExternal(new Always(answer));
    return Linter.lint(request).diagnostics().stream()
        .filter(found -> found.rule().equals("links/external"))
        .toList();
  }

  private static Answer answer(ExternalLink link, Outcome outcome, boolean broken, String copy) {
    return new Answer(link, outcome, true, broken, 2, copy);
  }

  @Test
  void aCopyIsSuggestedAndNotWritten() throws LintException {
    Outcome gone = new Outcome(Outcome.Kind.STATUS, 404, "", List.of(), Map.of());
    String copy = "https://web.archive.org/web/2020/https://a.dev/x";
    List<Diagnostic> told = told("[a](https://a.dev/x)", link -> answer(link, gone, true, copy));
    assertThat(told).hasSize(1);
    assertThat(told.get(0).help()).isEqualTo("a web archive has a copy: " + copy);
    assertThat(told.get(0).fix()).isNull();
    assertThat(told.get(0).data())
        .containsEntry("archived", copy)
        .containsEntry("outcome", "status")
        .containsEntry("status", 404)
        .containsEntry("failures", 2)
        .containsEntry("host", "a.dev");
  }

  @Test
  void aHundredLinksToAHostThatThrottlesAreOneWarning() throws LintException {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      page.append("[a](https://a.dev/").append(i).append(")\n");
    }
    Outcome throttled = Outcome.of(Outcome.Kind.THROTTLED, "goes on asking to wait");
    List<Diagnostic> told = told(page.toString(), link -> answer(link, throttled, false, null));
    assertThat(told)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.severity()).isEqualTo(Severity.WARNING);
              assertThat(found.message())
                  .isEqualTo(
                      "a.dev wants fewer requests (goes on asking to wait): whether 100 links lead"
                          + " somewhere is not known");
            });
  }

  @Test
  void whatIsGivenTimeIsNotTold() throws LintException {
    Outcome gone = new Outcome(Outcome.Kind.STATUS, 404, "", List.of(), Map.of());
    assertThat(told("[a](https://a.dev/x)", link -> answer(link, gone, false, null))).isEmpty();
  }
}
