package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Route;
import org.jspecify.annotations.Nullable;

/**
 * Where a URL leads from a page.
 *
 * @param resolved null for a URL that is not held against the routes
 * @param target the route it leads to; null when there is none
 */
public record Destination(Verdict verdict, @Nullable UrlPath resolved, @Nullable Route target) {

  /** Whether there is a page; the anchor may be missing. */
  public boolean exists() {
    return target != null;
  }
}
