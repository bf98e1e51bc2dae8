/** Findings and their fixes as plain data. Knows nothing of how they are printed. */
@NullMarked
package io.github.docusauruslint.diagnostic;

import org.jspecify.annotations.NullMarked;
