/**
 * What the site is: config, content plugins, versions, locales, sidebars, documents. Knows nothing
 * of rules.
 */
@NullMarked
package io.github.docusauruslint.site;

import org.jspecify.annotations.NullMarked;
