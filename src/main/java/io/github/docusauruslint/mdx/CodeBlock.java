package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A code block.
 *
 * @param lang the first word of the info string, or null
 * @param meta the rest of it, or null
 * @param fenced false for indented code, which only {@code format: md} has
 */
public record CodeBlock(Span span, @Nullable String lang, @Nullable String meta, boolean fenced) {}
