/** What is known of the props of components: data that is shipped and that a site adds to. */
@NullMarked
package io.github.docusauruslint.site.component;

import org.jspecify.annotations.NullMarked;
