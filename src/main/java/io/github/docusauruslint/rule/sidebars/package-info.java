/** Rules about sidebars. */
@NullMarked
package io.github.docusauruslint.rule.sidebars;

import org.jspecify.annotations.NullMarked;
