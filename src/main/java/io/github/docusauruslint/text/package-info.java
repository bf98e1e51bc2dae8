/** Source text, offsets and edits. Knows nothing of Markdown. */
@NullMarked
package io.github.docusauruslint.text;

import org.jspecify.annotations.NullMarked;
