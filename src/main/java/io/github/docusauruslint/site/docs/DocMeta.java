package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.frontmatter.FrontMatterValues;
import io.github.docusauruslint.site.tags.PageTag;
import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A doc with what its file alone decides.
 *
 * @param id with its folders
 * @param folder the folder below the content folder, prefixes included; {@code .} at the top
 * @param permalink with the version's path
 * @param defaultPermalink the permalink without the slug of its front matter; null without one
 * @param position {@code sidebar_position}, else the number prefix
 */
record DocMeta(
    ContentFile content,
    @Nullable ParsedFile file,
    FrontMatterValues fields,
    String id,
    String folder,
    String slug,
    String permalink,
    @Nullable String defaultPermalink,
    String title,
    @Nullable Double position,
    List<PageTag> tags) {

  /** Where a front matter field stands; the start of the file where it is not there. */
  Span spanOf(String field) {
    Span span = fields.span(field);
    return span == null ? Span.at(0) : span;
  }

  boolean draft() {
    return fields.isTrue("draft");
  }
}
