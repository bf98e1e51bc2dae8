package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.text.UriCodec;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which route's content stands on the page of a path.
 *
 * <p>Docusaurus 3.10.2 renders the page of each path by asking react-router for the decoded path:
 * without regard to letter case or a slash at the end, first match first, and parentheses in a
 * route are a pattern. So a path that is written percent-encoded, or one that equals an earlier one
 * but for its case, shows the content of another route or the page for missing pages, and the links
 * of its own content are never collected.
 */
final class RenderedRoutes {
  private final Map<String, Route> byMatch = new HashMap<>();

  RenderedRoutes(Iterable<Route> inOrder) {
    for (Route route : inOrder) {
      if (!isPattern(route.path())) {
        byMatch.putIfAbsent(key(route.path()), route);
      }
    }
  }

  /** The same as {@link #at} for one path among routes of which nobody asks for the others. */
  static @Nullable Route at(String path, Iterable<Route> inOrder) {
    String decoded = UriCodec.decodeUri(path);
    if (decoded == null) {
      return null;
    }
    String wanted = Urls.removeTrailingSlash(decoded);
    for (Route route : inOrder) {
      if (isSame(route.path(), wanted) && !isPattern(route.path())) {
        return route;
      }
    }
    return null;
  }

  /** Whether a path equals another but for letter case and a slash at its end. */
  private static boolean isSame(String path, String wanted) {
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    if (end != wanted.length()) {
      return false;
    }
    for (int i = end - 1; i >= 0; i--) { // Paths begin alike more often than they end alike.
      if (Character.toUpperCase(path.charAt(i)) != Character.toUpperCase(wanted.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The route that is rendered at the path; null for the page for missing pages. */
  @Nullable Route at(String path) {
    String decoded = UriCodec.decodeUri(path);
    return decoded == null ? null : byMatch.get(key(decoded));
  }

  private static String key(String path) {
    String plain = Urls.removeTrailingSlash(path);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      folded.append(Character.toUpperCase(plain.charAt(i)));
    }
    return folded.toString();
  }

  private static boolean isPattern(String path) {
    int open = path.indexOf('(');
    return open >= 0 && path.indexOf(')', open + 2) > 0;
  }
}
