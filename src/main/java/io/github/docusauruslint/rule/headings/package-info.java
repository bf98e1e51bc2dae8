/** Rules about headings and the ids that links to them use. */
@NullMarked
package io.github.docusauruslint.rule.headings;

import org.jspecify.annotations.NullMarked;
