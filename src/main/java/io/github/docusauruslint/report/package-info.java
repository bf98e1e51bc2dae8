/** Findings as people and machines read them: one class a format. */
@NullMarked
package io.github.docusauruslint.report;

import org.jspecify.annotations.NullMarked;
