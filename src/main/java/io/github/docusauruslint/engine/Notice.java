package io.github.docusauruslint.engine;

import io.github.docusauruslint.text.Span;

/**
 * Something to know that is no finding: what had to be left unknown, and how to state it.
 *
 * @param file relative to the site folder
 */
public record Notice(String message, String file, Span span) {}
