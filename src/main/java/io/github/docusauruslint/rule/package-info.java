/** What is wrong with a page or a site. Knows nothing of threads, files and output. */
@NullMarked
package io.github.docusauruslint.rule;

import org.jspecify.annotations.NullMarked;
