package io.github.docusauruslint.external;

import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a link to another site stands.
 *
 * @param file relative to the site folder
 * @param span the URL as it is written
 * @param page the path of the first page that shows it; {@code *} for all of them; null for none
 * @param written the URL, decoded from Markdown, YAML or JavaScript
 * @param fragment the fragment of the URL, or null
 * @param replaceable whether {@code span} holds the URL and nothing else, so that another can be
 *     written in its place
 * @param shown whether readers see the URL itself
 */
public record LinkPlace(
    String file,
    Span span,
    @Nullable String page,
    String written,
    @Nullable String fragment,
    boolean replaceable,
    boolean shown) {}
