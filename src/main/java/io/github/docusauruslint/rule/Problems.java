package io.github.docusauruslint.rule;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Problem;
import java.util.Set;

/** Turns what loading the site found wrong into findings. */
public final class Problems {
  /** What Docusaurus only warns about. */
  private static final Set<Problem.Kind> WARNINGS =
      Set.of(
          Problem.Kind.FRONT_MATTER_DEPRECATED,
          Problem.Kind.SIDEBAR_EMPTY_FOLDER,
          Problem.Kind.CATEGORY_FILES);

  private Problems() {}

  /** Reports the problems of these kinds. */
  public static void report(LinkedSite site, Findings findings, Problem.Kind... kinds) {
    Set<Problem.Kind> wanted = Set.of(kinds);
    for (Problem problem : site.site().problems()) {
      if (wanted.contains(problem.kind())) {
        Document document = site.site().document(problem.file());
        Findings.Finding finding =
            findings
                .add(problem.file(), problem.span(), "problem", problem.message())
                .about(problem.message())
                .page(document == null ? null : document.permalink());
        if (problem.warns() || WARNINGS.contains(problem.kind())) {
          finding.onlyWarns();
        }
        for (Problem.Place place : problem.related()) {
          finding.related(place.file(), place.span(), "related", place.message());
        }
      }
    }
  }
}
