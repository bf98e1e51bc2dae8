package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;

/** What became of a link as a path to a file of the site. */
public sealed interface FileReference {
  /** It is a URL. */
  FileReference NONE = new None();

  /** It is no path to a file, or one that the build leaves as it is. */
  record None() implements FileReference {}

  /** It names the Markdown file of a document and leads to that document's permalink. */
  record Page(Document document) implements FileReference {}

  /**
   * It names a file that is copied.
   *
   * @param path relative to the site folder
   */
  record Asset(String path) implements FileReference {}

  /** The build reports it: no document, no file, or no URL at all. */
  record Missing(Reason reason) implements FileReference {}

  /** A percent escape in it cannot be decoded, which stops the build. */
  record Malformed() implements FileReference {}

  /** Why a reference is reported. */
  enum Reason {
    /** A path ending in {@code .md} or {@code .mdx} that is no document of the plugin instance. */
    MARKDOWN,
    /** {@code @site/…} that is no file. */
    SITE_ALIAS,
    /** Nothing between the parentheses. */
    EMPTY
  }
}
