/**
 * What runs keep for the next one: facts of pages by their content. A cache is never trusted: one
 * that is torn, foreign or of another version is as good as none.
 */
@NullMarked
package io.github.docusauruslint.cache;

import org.jspecify.annotations.NullMarked;
