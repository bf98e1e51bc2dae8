package io.github.docusauruslint.route;

import org.jspecify.annotations.Nullable;

/** The ways to write a link to a page of the site. */
public enum LinkStyle {
  /** The path of its Markdown file: {@code ../guide/install.md}. */
  FILE,
  /** Its URL from the root of the site: {@code /guide/install}. */
  ABSOLUTE,
  /** Its URL seen from the page: {@code ../guide/install}. */
  RELATIVE;

  /** The style of a URL; null when it names no other page: a scheme, a host, a bare hash. */
  public static @Nullable LinkStyle of(String url) {
    if (url.isEmpty()
        || url.startsWith("#")
        || url.startsWith("?")
        || !MarkdownLinkReader.isLocal(url)) {
      return null;
    }
    if (MarkdownLinks.namesMarkdown(UrlPath.split(url).pathname())) {
      return FILE;
    }
    return url.startsWith("/") ? ABSOLUTE : RELATIVE;
  }
}
