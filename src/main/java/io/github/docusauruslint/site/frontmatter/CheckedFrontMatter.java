package io.github.docusauruslint.site.frontmatter;

import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.schema.FieldProblem;
import java.util.List;

/**
 * Front matter held against its schema.
 *
 * @param values what was accepted; refused fields count as absent
 * @param problems every refusal
 */
public record CheckedFrontMatter(FrontMatterValues values, List<FieldProblem> problems) {
  public CheckedFrontMatter {
    problems = List.copyOf(problems);
  }

  /** The refusals as problems of a file. */
  public List<Problem> problems(String file) {
    return problems.stream().map(problem -> problem(problem, file)).toList();
  }

  static Problem problem(FieldProblem problem, String file) {
    return new Problem(Problem.Kind.FRONT_MATTER_FIELD, file, problem.span(), problem.message());
  }
}
