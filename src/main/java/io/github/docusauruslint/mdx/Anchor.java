package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;

/**
 * A static {@code id} of a JSX or HTML element, or the {@code name} of an {@code <a>}.
 *
 * @param element the element's name: the build knows only those of a few components
 * @param span the value as written
 */
public record Anchor(String id, String element, Span span) {}
