/** The docs plugin: versions, ids, slugs ({@code plugin-content-docs} of Docusaurus 3.10.2). */
@NullMarked
package io.github.docusauruslint.site.docs;

import org.jspecify.annotations.NullMarked;
