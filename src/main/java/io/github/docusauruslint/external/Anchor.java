package io.github.docusauruslint.external;

/** Whether a page has what a fragment names. */
public enum Anchor {
  PRESENT,
  ABSENT,
  /** Nobody can tell without running the page: a script makes it, or a browser looks for text. */
  UNKNOWN
}
