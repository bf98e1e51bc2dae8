package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;

/**
 * A full or collapsed reference, {@code [text][label]} or {@code [label][]}, whose label has no
 * definition; it stays plain text.
 */
public record UndefinedReference(Span span, String label, Span labelSpan) {}
