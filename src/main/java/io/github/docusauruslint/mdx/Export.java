package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;

/**
 * An exported name: {@code default}, {@code *} for {@code export * from}, or the name itself.
 *
 * @param span the name where it is declared, or the declaration
 */
public record Export(String name, Span span) {}
