package io.github.docusauruslint.site.schema;

import io.github.docusauruslint.text.Span;

/**
 * A value that a shape refuses.
 *
 * @param field the path of the value as Joi writes it, such as {@code tags[0].label}; empty for the
 *     whole
 * @param key where the key stands that the value belongs to; the value's own place when it has none
 * @param value where the value stands, or the object that lacks it
 * @param code Joi's code for the refusal, such as {@code string.base}
 * @param message what Docusaurus prints
 */
public record FieldProblem(String field, Span key, Span value, String code, String message) {
  /** What to point at: the value, or the key where the value is empty. */
  public Span span() {
    return value.length() > 0 ? value : key;
  }

  /** The field at the top that this belongs to. */
  public String topField() {
    int end = 0;
    while (end < field.length() && field.charAt(end) != '.' && field.charAt(end) != '[') {
      end++;
    }
    return field.substring(0, end);
  }
}
