package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.Span;

/**
 * Another place that belongs to a finding, such as the first of two equal ids.
 *
 * @param file relative to the site folder
 */
public record Related(String file, Span span, String message) {}
