/** Permalinks, routes, and what a URL in a page means. Knows nothing of rules. */
@NullMarked
package io.github.docusauruslint.route;

import org.jspecify.annotations.NullMarked;
