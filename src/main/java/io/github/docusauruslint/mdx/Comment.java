package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;

/**
 * A comment: {@code <!-- … -->} or an expression of nothing but comments.
 *
 * @param text what stands between the marks
 */
public record Comment(Span span, String text) {}
