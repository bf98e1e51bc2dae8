package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Route;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The decision of {@code handleBrokenLinks} of {@code @docusaurus/core} 3.10.2. */
final class LinkChecker {
  private final RouteTable routes;
  private final Function<Route, PageAnchors> anchors;

  /**
   * A checker.
   *
   * @param anchors the ids of the page at a route
   */
  LinkChecker(RouteTable routes, Function<Route, PageAnchors> anchors) {
    this.routes = routes;
    this.anchors = anchors;
  }

  /**
   * Where a link leads.
   *
   * @param link the string that {@code Link} handed on
   * @param page the path of the page that shows it, as it is routed
   */
  Destination check(String link, String page) {
    UrlPath resolved = PageUrl.resolve(link, PageUrl.base(page));
    return resolved == null ? new Destination(Verdict.BROKEN, null, null) : check(resolved);
  }

  Destination check(UrlPath resolved) {
    Route target = routes.find(resolved.pathname());
    if (target == null) {
      return new Destination(Verdict.BROKEN, resolved, null);
    }
    String hash = resolved.hash();
    boolean anchored =
        hash == null || hash.isEmpty() || hasAnchor(routes.anchorPage(resolved.pathname()), hash);
    return new Destination(anchored ? Verdict.OK : Verdict.BROKEN_ANCHOR, resolved, target);
  }

  private boolean hasAnchor(@Nullable Route page, String hash) {
    if (page == null) {
      return false;
    }
    return anchors.apply(page).inBuild(hash);
  }
}
