package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page that shows a file, or a part of it.
 *
 * @param page the path of the page as it is routed
 * @param rendered whether the build renders it there
 */
record Showing(String page, boolean rendered, PageContents.Fragment fragment) {
  /** Whether it is the one page that is made of the file, and shows all of it. */
  boolean isPlain(@Nullable Document document) {
    return document != null
        && page.equals(document.route())
        && rendered
        && fragment.certain()
        && isWhole();
  }

  /** Whether all of the file is shown. */
  boolean isWhole() {
    return fragment.end() == Integer.MAX_VALUE;
  }
}
