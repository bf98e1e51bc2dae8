/**
 * Asks other sites. Nothing here is loaded unless external links are checked; no other room but the
 * doors knows of it.
 */
@NullMarked
package io.github.docusauruslint.external.http;

import org.jspecify.annotations.NullMarked;
