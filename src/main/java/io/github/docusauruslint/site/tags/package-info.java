/** Tags: how pages name them, the file that defines them, and the URLs they get. */
@NullMarked
package io.github.docusauruslint.site.tags;

import org.jspecify.annotations.NullMarked;
