package io.github.docusauruslint.site.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What checking one value gave. */
record Outcome(@Nullable Object value, List<Report> reports) {
  static Outcome fine(@Nullable Object value) {
    return new Outcome(value, List.of());
  }

  /** What Joi says when no alternative fits: the one telling reason, or none in particular. */
  static Outcome noneOf(List<String> types, List<Outcome> failures, Value value) {
    Set<String> wanted = new LinkedHashSet<>();
    List<Report> telling = new ArrayList<>();
    for (int i = 0; i < failures.size(); i++) {
      List<Report> reports = failures.get(i).reports();
      if (reports.size() > 1) {
        return unmatched(value);
      }
      Report report = reports.get(0);
      if (!report.inside() && report.code().endsWith(".base")) {
        wanted.add(types.get(i));
      } else {
        telling.add(report);
      }
    }
    if (telling.isEmpty()) {
      return value.refuse(
          "alternatives.types", "must be one of [" + String.join(", ", wanted) + "]");
    }
    return telling.size() == 1 ? new Outcome(null, telling) : unmatched(value);
  }

  private static Outcome unmatched(Value value) {
    return value.refuse("alternatives.match", "does not match any of the allowed types");
  }
}
