package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;

/**
 * An image in Markdown syntax.
 *
 * @param span the whole image, {@code !} included
 * @param url the destination, decoded
 * @param urlSpan the destination as written; for a reference that of the definition
 * @param alt the plain text of the label
 * @param reference whether it is written {@code ![alt][label]}
 */
public record Image(Span span, String url, Span urlSpan, String alt, boolean reference) {}
