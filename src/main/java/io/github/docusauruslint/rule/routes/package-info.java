/** Rules about the paths that the site serves. */
@NullMarked
package io.github.docusauruslint.rule.routes;

import org.jspecify.annotations.NullMarked;
