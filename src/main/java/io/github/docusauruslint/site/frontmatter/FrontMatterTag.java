package io.github.docusauruslint.site.frontmatter;

import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A tag as front matter names it.
 *
 * @param label the tag, or the key of one in the tags file
 * @param permalink given in the old form {@code {label, permalink}}, else null
 */
public record FrontMatterTag(String label, @Nullable String permalink, Span span) {}
