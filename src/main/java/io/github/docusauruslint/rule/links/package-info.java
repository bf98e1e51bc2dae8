/** Rules about links and anchors. */
@NullMarked
package io.github.docusauruslint.rule.links;

import org.jspecify.annotations.NullMarked;
