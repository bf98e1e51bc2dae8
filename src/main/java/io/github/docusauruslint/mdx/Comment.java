package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;

/**
 * A comment: {@code <!-- … -->}, an expression of nothing but comments, or one among YAML or
 * JavaScript.
 *
 * @param text what stands between the marks
 */
public record Comment(Span span, String text) {
  /** What every comment for the linter starts with. */
  public static final String PREFIX = "docusaurus-lint-";

  /** Whether it could be for the linter. */
  public boolean mayAsk() {
    return text.contains(PREFIX);
  }
}
