package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paths that the site serves, found as the broken link checker of Docusaurus 3.10.2 finds them.
 *
 * <p>Every route of a plugin is exact and is rendered; so a path is good when it is one of them,
 * with or without a slash at its end, as it stands or decoded by {@code decodeURI}. Letter case
 * counts. The catch-all route does not count; the page for missing pages does.
 */
public final class RouteTable {
  private final Map<String, Route> exact = new LinkedHashMap<>();
  private final List<Route> duplicates = new ArrayList<>();
  private final Route notFound;
  private final ExtraRoutes extra;

  // Made when first asked for: only links that lead nowhere ask.
  private volatile @Nullable Map<String, Route> folded;

  /** A table of these routes; of two with one path the first is served. */
  RouteTable(Collection<Route> routes, ExtraRoutes extra, String baseUrl) {
    this.extra = extra;
    notFound = new Route(baseUrl + "404.html", null, null);
    exact.put(notFound.path(), notFound);
    for (Route route : routes) {
      if (exact.putIfAbsent(route.path(), route) != null) {
        duplicates.add(route);
      }
    }
  }

  /** By their paths without regard to letter case. */
  private Map<String, Route> folded() {
    Map<String, Route> known = folded;
    if (known == null) {
      known = new HashMap<>(exact.size() * 2);
      for (Route route : exact.values()) {
        if (route != notFound) {
          known.putIfAbsent(fold(route.path()), route);
        }
      }
      folded = known;
    }
    return known;
  }

  /** The routes in order, each path once, the page for missing pages included. */
  public Collection<Route> routes() {
    return exact.values();
  }

  /** Routes whose path another route has already. */
  public List<Route> duplicates() {
    return List.copyOf(duplicates);
  }

  /** The route of exactly that path, or null. */
  public @Nullable Route get(String path) {
    return exact.get(path);
  }

  /**
   * Where a pathname leads, or null when it leads nowhere.
   *
   * @param pathname as URL resolution gives it: absolute and percent-encoded
   */
  public @Nullable Route find(String pathname) {
    Route found = direct(pathname);
    if (found == null && pathname.indexOf('%') >= 0) {
      String decoded = UriCodec.decodeUri(pathname);
      found = decoded == null ? null : direct(decoded);
    }
    return found == null ? extra.find(pathname) : found;
  }

  /** The route whose path differs from a pathname in letter case only, or null. */
  public @Nullable Route findIgnoringCase(String pathname) {
    String decoded = UriCodec.decodeUri(pathname);
    return decoded == null ? null : folded().get(fold(decoded));
  }

  private static String fold(String path) {
    return Urls.removeTrailingSlash(path).toLowerCase(Locale.ROOT);
  }

  private @Nullable Route direct(String pathname) {
    Route found = exact.get(pathname);
    return found == null ? withOtherSlash(pathname) : found;
  }

  private @Nullable Route withOtherSlash(String pathname) {
    String other = pathname.endsWith("/") ? Urls.removeTrailingSlash(pathname) : pathname + "/";
    Route found = pathname.endsWith("//") ? null : exact.get(other);
    return found == notFound ? null : found;
  }

  /**
   * The page whose anchors a link with a hash is held against. Other than {@link #find}, the
   * pathname as it stands, decoded, with and without slash are tried in the order of {@code
   * isAnchorBrokenLink}.
   */
  @Nullable Route anchorPage(String pathname) {
    String decoded = UriCodec.decodeUri(pathname);
    String[] candidates = {
      pathname,
      decoded,
      Urls.addTrailingSlash(pathname),
      decoded == null ? null : Urls.addTrailingSlash(decoded),
      Urls.removeTrailingSlash(pathname),
      decoded == null ? null : Urls.removeTrailingSlash(decoded),
    };
    for (String candidate : candidates) {
      Route found = candidate == null ? null : exact.get(candidate);
      if (found != null) {
        return found;
      }
    }
    return extra.find(pathname);
  }
}
