/**
 * The front matter of docs, blog posts and pages: its fields, and what Docusaurus makes of them.
 */
@NullMarked
package io.github.docusauruslint.site.frontmatter;

import org.jspecify.annotations.NullMarked;
