/** Rules about docusaurus-lint's own doings. */
@NullMarked
package io.github.docusauruslint.rule.lint;

import org.jspecify.annotations.NullMarked;
