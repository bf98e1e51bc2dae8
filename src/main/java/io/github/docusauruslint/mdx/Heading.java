package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A heading of any depth, ATX or setext, at any nesting.
 *
 * @param span the whole heading
 * @param content what stands between its marks, without the white space next to them
 * @param text its text as the table of contents shows it
 * @param slugText the text the id was made from
 * @param id the final id; null when {@code removed}
 * @param explicitId where an explicit id stands ({@code {#id}} or the comment form), or null
 * @param strayId where its text has the opening of an explicit id that is none, such as {@code
 *     {#id} more}, or null
 * @param removed whether it is the title that a blog post loses before ids are given
 */
public record Heading(
    Span span,
    Span content,
    int depth,
    String text,
    String slugText,
    @Nullable String id,
    @Nullable Span explicitId,
    @Nullable Span strayId,
    boolean removed) {}
