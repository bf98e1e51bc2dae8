/** Rules about what MDX makes of a page. */
@NullMarked
package io.github.docusauruslint.rule.mdx;

import org.jspecify.annotations.NullMarked;
