package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file of the site with what became of it.
 *
 * @param document null for a partial, which other pages import
 */
public record Page(ParsedFile file, @Nullable Document document) {

  /** The file, relative to the site folder. */
  public String path() {
    return file.path();
  }

  public SourceText text() {
    return file.text();
  }

  public PageFacts facts() {
    return file.facts();
  }

  /** Files are told apart by their paths: all that is known of one is much to go through. */
  @Override
  public int hashCode() {
    return file.hashCode();
  }

  /** The permalink of the document; null for a partial. */
  public @Nullable String permalink() {
    return document == null ? null : document.permalink();
  }
}
