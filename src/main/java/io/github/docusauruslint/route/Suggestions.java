package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.text.PathIndex;
import io.github.docusauruslint.text.SameNames;
import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a path to nowhere most likely means: the same path in another letter case, a page of the
 * same name elsewhere, or a path that differs by a few characters.
 */
final class Suggestions {
  private static final Set<String> INDEX_NAMES = Set.of("readme", "index");

  private final RouteTable routes;
  private @Nullable Known known;

  /** What is asked, which most sites have no need of. */
  private record Known(List<String> paths, SameNames byName, PathIndex index) {
    static Known of(RouteTable routes) {
      List<String> paths = new ArrayList<>();
      for (Route route : routes.routes()) {
        if (!route.path().endsWith("/404.html")) {
          paths.add(route.path());
        }
      }
      return new Known(paths, new SameNames(paths, Suggestions::name), new PathIndex(paths));
    }
  }

  Suggestions(RouteTable routes) {
    this.routes = routes;
  }

  private synchronized Known known() {
    Known found = known;
    if (found == null) {
      found = Known.of(routes);
      known = found;
    }
    return found;
  }

  /** The nearest path as it is routed, or null when none is near. */
  @Nullable String nearest(String pathname) {
    String decoded = UriCodec.decodeUri(pathname);
    String wanted = Urls.removeTrailingSlash(decoded == null ? pathname : decoded);
    String page = withoutExtension(wanted);
    Known all = known();
    if (INDEX_NAMES.contains(name(page))) { // A file of that name is served at its folder.
      String folder = page.substring(0, page.lastIndexOf('/') + 1);
      for (String path : all.paths()) {
        if (Urls.removeTrailingSlash(path).equals(Urls.removeTrailingSlash(folder))) {
          return path;
        }
      }
    }
    List<String> sameName = all.byName().of(name(page));
    if (!sameName.isEmpty() && !name(page).isEmpty()) {
      return closest(page, sameName);
    }
    return all.index().nearest(page);
  }

  /** Of pages with one name the one with the most folders in common, counted from both ends. */
  static @Nullable String closest(String wanted, List<String> candidates) {
    String best = null;
    int most = -1;
    for (String candidate : candidates) {
      int common = commonFolders(wanted, candidate);
      if (common > most) {
        most = common;
        best = candidate;
      }
    }
    return best;
  }

  private static int commonFolders(String a, String b) {
    List<String> left = List.of(a.split("/"));
    List<String> right = List.of(b.split("/"));
    return (int)
        left.stream().filter(segment -> !segment.isEmpty() && right.contains(segment)).count();
  }

  private static String name(String path) {
    String plain = Urls.removeTrailingSlash(path);
    return plain.substring(plain.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static String withoutExtension(String path) {
    for (String extension : List.of(".mdx", ".md", ".html")) {
      if (path.endsWith(extension)) {
        return path.substring(0, path.length() - extension.length());
      }
    }
    return path;
  }
}
