package io.github.docusauruslint.engine;

import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.Paths;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which findings of a site are reported.
 *
 * @param only the files and folders that were asked for; none for all
 * @param configFiles the files of the linter's own configuration, whose faults concern every file
 */
record Scope(List<String> only, List<String> configFiles) {

  /** Whether findings in a file are wanted. */
  boolean contains(String file) {
    return only.isEmpty()
        || configFiles.contains(file)
        || only.stream().anyMatch(path -> Paths.isWithin(file, path));
  }

  /**
   * Content may lie beside the site folder; anything else there is not the site's.
   *
   * @param site the site, as the user knows it
   * @param contentFolders the folders of its content
   * @param isPage whether there is a page at a path
   */
  void refuseOutside(String site, List<String> contentFolders, Predicate<String> isPage)
      throws LintException {
    for (String path : only) {
      boolean known =
          !path.startsWith("..")
              || contentFolders.stream()
                  .anyMatch(f -> Paths.isWithin(path, f) || Paths.isWithin(f, path))
              || isPage.test(path);
      if (!known) {
        throw new LintException(path + " is outside the site " + site);
      }
    }
  }

  static List<String> contentFolders(Site site) {
    return site.frame().folders();
  }

  /** The pages of a site that lie beside its folder. */
  static List<String> outside(Site site) {
    return site.pages().stream().map(Page::path).filter(path -> path.startsWith("..")).toList();
  }
}
