/** Rules about the front matter. */
@NullMarked
package io.github.docusauruslint.rule.frontmatter;

import org.jspecify.annotations.NullMarked;
