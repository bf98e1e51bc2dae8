package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An expression in braces outside tags.
 *
 * @param span braces included
 * @param source the text between the braces as MDX hands it on
 * @param value null when it is empty or only a comment
 */
public record Expression(Span span, String source, boolean flow, @Nullable PropValue value) {}
