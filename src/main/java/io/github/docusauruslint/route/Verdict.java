package io.github.docusauruslint.route;

/** What the build says of a link. */
public enum Verdict {
  /** It leads to a page of the site, and to an anchor of it if it names one. */
  OK,
  /** No page is there. */
  BROKEN,
  /** The page is there, the anchor is not. */
  BROKEN_ANCHOR,
  /** It leads away from the site: the URL has a scheme or a host. */
  EXTERNAL,
  /** It became a file that the bundler copies. */
  ASSET,
  /** The author asked for no check, or the build does not see it. */
  UNCHECKED
}
