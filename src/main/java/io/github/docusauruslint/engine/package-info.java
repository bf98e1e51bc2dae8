/** Wires the road from a site folder to its findings. Knows nothing of the command line. */
@NullMarked
package io.github.docusauruslint.engine;

import org.jspecify.annotations.NullMarked;
