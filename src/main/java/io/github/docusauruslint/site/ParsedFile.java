package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.text.SourceText;

/**
 * A Markdown file that was read.
 *
 * @param path relative to the site folder; may start with {@code ../}
 */
public record ParsedFile(String path, SourceText text, PageFacts facts) {
  /** Files are told apart by their paths: all that is known of one is much to go through. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
