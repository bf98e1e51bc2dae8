package io.github.docusauruslint.site;

import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.text.Paths;

/**
 * Paths as a configuration gives them, to paths relative to the site folder.
 *
 * @param siteFolder absolute, with {@code /}
 */
public record SitePaths(String siteFolder) {

  /** {@code path.resolve(siteDir, path)}, as seen from the site folder. */
  public String relative(String path) {
    String slashed = path.replace('\\', '/');
    if (!isAbsolute(slashed)) {
      return Paths.normalize(slashed);
    }
    return Paths.relativize(Paths.normalize(siteFolder), Paths.normalize(slashed));
  }

  /** A place of an evaluation as a place of the site. */
  public SidebarItem.Origin place(Origin origin) {
    return new SidebarItem.Origin(relative(origin.file()), origin.span());
  }

  private static boolean isAbsolute(String path) {
    return path.startsWith("/") || (path.length() > 2 && path.startsWith(":/", 1));
  }
}
