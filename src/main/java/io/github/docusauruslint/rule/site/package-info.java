/** Rules about the site as a whole. */
@NullMarked
package io.github.docusauruslint.rule.site;

import org.jspecify.annotations.NullMarked;
