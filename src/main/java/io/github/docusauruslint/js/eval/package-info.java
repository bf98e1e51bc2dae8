/**
 * Partial evaluation of JavaScript modules, and JSON read with positions. What cannot be known
 * without running foreign code is the value {@code Unknown}.
 */
@NullMarked
package io.github.docusauruslint.js.eval;

import org.jspecify.annotations.NullMarked;
