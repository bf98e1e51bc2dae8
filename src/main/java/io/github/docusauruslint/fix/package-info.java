/** From fixes to files: which go together, what they may not change, and how they are written. */
@NullMarked
package io.github.docusauruslint.fix;

import org.jspecify.annotations.NullMarked;
