package io.github.docusauruslint.site.schema;

import java.util.List;

/**
 * A refusal.
 *
 * @param inside whether it is about something inside the value that was checked
 */
record Report(String code, FieldProblem problem, boolean inside) {
  Report from(Place outer) {
    return inside || problem.field().equals(outer.path()) ? this : new Report(code, problem, true);
  }

  static List<Report> from(List<Report> reports, Place outer) {
    return reports.isEmpty()
        ? reports
        : reports.stream().map(report -> report.from(outer)).toList();
  }
}
