package io.github.docusauruslint.site.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking gave.
 *
 * @param value the plain value, strings turned into what they mean ({@code Map<String, Object>},
 *     {@code List<Object>}, {@code String}, {@code Long}, {@code Double}, {@code Boolean}, {@code
 *     java.time.Instant} or null); refused fields are left out of it
 * @param problems every refusal, in Joi's order
 */
public record Checked(@Nullable Object value, List<FieldProblem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }

  public boolean isValid() {
    return problems.isEmpty();
  }
}
