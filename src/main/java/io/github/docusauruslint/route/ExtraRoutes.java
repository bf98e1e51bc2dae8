package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.text.Glob;
import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paths that the site serves as its user states them, for plugins whose routes only a build knows.
 * What stands on those pages is not known, so any hash is good there.
 */
final class ExtraRoutes {
  private final List<Glob> globs = new ArrayList<>();

  /**
   * The paths that these patterns mean, a slash at the end aside.
   *
   * @param patterns as an absolute link would be written: the base URL may be left out
   */
  ExtraRoutes(List<String> patterns, String baseUrl) {
    for (String pattern : patterns) {
      String path = pattern.startsWith(baseUrl) ? pattern : baseUrl + pattern.substring(1);
      globs.addAll(Glob.of(Urls.removeTrailingSlash(path), true));
    }
  }

  /** The route of a pathname, which may be percent-encoded; null where no pattern matches. */
  @Nullable Route find(String pathname) {
    if (globs.isEmpty()) {
      return null;
    }
    String decoded = UriCodec.decodeUri(pathname);
    boolean stated =
        Glob.anyMatches(globs, Urls.removeTrailingSlash(pathname))
            || (decoded != null && Glob.anyMatches(globs, Urls.removeTrailingSlash(decoded)));
    return stated ? new Route(pathname, null, null) : null;
  }
}
