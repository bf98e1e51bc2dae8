/**
 * Sidebars: what is written, what is generated from folders, and what becomes of both ({@code
 * plugin-content-docs/lib/sidebars} of Docusaurus 3.10.2).
 */
@NullMarked
package io.github.docusauruslint.site.sidebar;

import org.jspecify.annotations.NullMarked;
