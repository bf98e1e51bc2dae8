package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.text.Span;

/**
 * Where a value was written.
 *
 * @param file the path of the file in its {@code FileTree}: relative to the site folder
 * @param span the expression that gave the value
 */
public record Origin(String file, Span span) {}
