/**
 * JavaScript with JSX and erasable TypeScript: lexer, parser, syntax tree, partial evaluation.
 * Knows nothing of Markdown.
 */
@NullMarked
package io.github.docusauruslint.js;

import org.jspecify.annotations.NullMarked;
