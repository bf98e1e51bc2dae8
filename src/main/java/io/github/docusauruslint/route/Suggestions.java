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
  private static final int MOST_NAMESAKES = 1_000;

  private final RouteTable routes;
  private @Nullable Known known;

  /** What is asked, which most sites have no need of. */
  private record Known(SameNames byName, PathIndex index) {
    static Known of(RouteTable routes) {
      List<String> paths = new ArrayList<>();
      for (Route route : routes.routes()) {
        if (!route.path().endsWith("/404.html")) {
          paths.add(route.path());
        }
      }
      return new Known(new SameNames(paths, Suggestions::name), new PathIndex(paths));
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
      for (String path : all.byName().of(name(folder))) {
        if (Urls.removeTrailingSlash(path).equals(Urls.removeTrailingSlash(folder))) {
          return path;
        }
      }
    }
    List<String> sameName = all.byName().of(name(page));
    String namesake = name(page).isEmpty() ? null : closest(page, sameName);
    return namesake == null ? all.index().nearest(page) : namesake;
  }

  /**
   * Of pages with one name the one with the most folders in common; null where there is none, or
   * there are so many that the name says nothing, or the path is longer than anybody types.
   */
  static @Nullable String closest(String wanted, List<String> candidates) {
    if (candidates.size() > MOST_NAMESAKES || wanted.length() > PathIndex.LONGEST) {
      return null;
    }
    List<String> folders = new ArrayList<>();
    for (String segment : wanted.split("/")) {
      if (!segment.isEmpty()) {
        folders.add("/" + segment + "/");
      }
    }
    String best = null;
    long most = -1;
    for (String candidate : candidates) {
      String path = "/" + candidate + "/";
      long common = folders.stream().filter(path::contains).count();
      if (common > most) {
        most = common;
        best = candidate;
      }
    }
    return best;
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
