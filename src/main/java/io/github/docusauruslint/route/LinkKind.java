package io.github.docusauruslint.route;

/** How a link is written. */
public enum LinkKind {
  /** {@code [text](url)}. */
  INLINE,
  /** {@code [text][label]}, its URL in a definition. */
  REFERENCE,
  /** {@code <https://…>} or a bare URL. */
  AUTOLINK,
  /** A definition that no link uses; the build resolves a Markdown file in it all the same. */
  DEFINITION,
  /** {@code <Link to>}, {@code <Link href>}, and what becomes one: {@code <a>} in format md. */
  COMPONENT,
  /** A prop that its component renders as a link, by its schema or by its source. */
  PROP,
  /** A prop that looks like a link, of a component about which nothing is known. */
  LIKELY_PROP,
  /** A lower-case {@code <a href>} in MDX: never checked by the build. */
  RAW,
  /** Navbar, footer, sidebar: written in the site's configuration. */
  LAYOUT;

  /** Whether it is Markdown syntax. */
  public boolean isMarkdown() {
    return ordinal() <= DEFINITION.ordinal();
  }

  /** Whether the build hands it to its link checker. */
  public boolean isSeenByBuild() {
    return this != DEFINITION && this != LIKELY_PROP && this != RAW;
  }
}
