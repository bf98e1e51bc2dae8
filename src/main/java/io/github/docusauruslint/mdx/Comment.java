package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;

/**
 * A comment: {@code <!-- … -->}, an expression of nothing but comments, or one among YAML or
 * JavaScript.
 *
 * @param text what stands between the marks
 */
public record Comment(Span span, String text) {}
