/**
 * Links to other sites: what they are, what is asked of them, what was answered, and what that
 * means. Everything here is pure; {@code external.http} does the asking.
 */
@NullMarked
package io.github.docusauruslint.external;

import org.jspecify.annotations.NullMarked;
