/**
 * The site's configuration, read without running it: settings, plugins and their options, what
 * Docusaurus refuses in them, and what had to stay unknown.
 */
@NullMarked
package io.github.docusauruslint.site.config;

import org.jspecify.annotations.NullMarked;
