package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.text.Span;

/**
 * Where a value was written.
 *
 * @param file the absolute path of the file, with {@code /} between folders
 * @param span the expression that gave the value
 */
public record Origin(String file, Span span) {}
