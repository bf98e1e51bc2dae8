/** The blog plugin: posts, lists, tags, authors ({@code plugin-content-blog} of 3.10.2). */
@NullMarked
package io.github.docusauruslint.site.blog;

import org.jspecify.annotations.NullMarked;
