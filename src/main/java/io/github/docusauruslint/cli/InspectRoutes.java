package io.github.docusauruslint.cli;

import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Site;
import java.io.PrintStream;

/**
 * {@code inspect routes}: every path that the site serves, one a line, sorted; a path that is made
 * twice stands twice.
 */
final class InspectRoutes {
  private InspectRoutes() {}

  static void run(Site site, PrintStream out) {
    site.routes().stream().map(Route::path).sorted().forEach(path -> out.append(path).append('\n'));
    out.flush();
  }
}
