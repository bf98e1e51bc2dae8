/** One page's text to its facts, as Docusaurus reads MDX. Knows nothing of the site. */
@NullMarked
package io.github.docusauruslint.mdx;

import org.jspecify.annotations.NullMarked;
