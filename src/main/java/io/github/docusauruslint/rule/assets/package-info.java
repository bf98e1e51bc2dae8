/** Rules about images, icons and files. */
@NullMarked
package io.github.docusauruslint.rule.assets;

import org.jspecify.annotations.NullMarked;
