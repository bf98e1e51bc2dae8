package io.github.docusauruslint.route;

import io.github.docusauruslint.text.Span;

/**
 * Something of another site that a page loads when it is shown: an image, a film, a frame.
 *
 * @param file relative to the site folder
 * @param span the URL as it is written
 * @param url the URL, decoded from Markdown or JavaScript
 * @param replaceable whether {@code span} holds the URL and nothing else
 */
public record LoadedUrl(String file, Span span, String url, boolean replaceable) {}
