package io.github.docusauruslint.rule;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what loading the site found wrong into findings. */
public final class Problems {
  /** What Docusaurus only warns about. */
  private static final Set<Problem.Kind> WARNINGS =
      Set.of(
          Problem.Kind.FRONT_MATTER_DEPRECATED,
          Problem.Kind.SIDEBAR_EMPTY_FOLDER,
          Problem.Kind.CATEGORY_FILES);

  private Problems() {}

  /**
   * Where the word alone is written at the place, be it in quotes, the nearest can take its place.
   */
  private static void correct(Findings.Finding finding, Problem problem) {
    Problem.Correction correction = problem.correction();
    if (correction == null) {
      return;
    }
    finding.help("near", correction.nearest());
    Span span = problem.span();
    int around = span.length() - correction.written().length();
    if (around == 0 || around == 2) {
      Span word = new Span(span.start() + around / 2, span.end() - around / 2);
      finding.fix(
          Change.unsafe(
              "write",
              correction.nearest(),
              problem.file(),
              new TextEdit(word, correction.nearest())));
    }
  }

  /** Reports the problems of these kinds. */
  public static void report(LinkedSite site, Findings findings, Problem.Kind... kinds) {
    report(site, findings, problem -> null, kinds);
  }

  /**
   * Reports the problems of these kinds.
   *
   * @param mends the change that mends a problem, or null
   */
  public static void report(
      LinkedSite site,
      Findings findings,
      Function<Problem, @Nullable Change> mends,
      Problem.Kind... kinds) {
    Set<Problem.Kind> wanted = Set.of(kinds);
    for (Problem problem : site.site().problems()) {
      if (wanted.contains(problem.kind())) {
        Document document = site.site().document(problem.file());
        Findings.Finding finding =
            findings
                .add(problem.file(), problem.span(), "problem", problem.message())
                .about(problem.message())
                .page(document == null ? null : document.permalink())
                .fix(mends.apply(problem));
        if (problem.warns() || WARNINGS.contains(problem.kind())) {
          finding.onlyWarns();
        }
        correct(finding, problem);
        for (Problem.Place place : problem.related()) {
          finding.related(place.file(), place.span(), "related", place.message());
        }
      }
    }
  }
}
