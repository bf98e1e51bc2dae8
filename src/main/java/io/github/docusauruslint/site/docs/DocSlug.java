package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.site.NumberPrefix;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.sidebar.SidebarDoc;
import io.github.docusauruslint.text.Paths;
import org.jspecify.annotations.Nullable;

/** Where a doc is served below its version's path ({@code slug.js}). */
final class DocSlug {
  private DocSlug() {}

  /**
   * The slug, valid or not; see {@link Urls#isValidPathname}.
   *
   * @param relativePath of the file, relative to the content folder
   * @param baseId the id without its folders
   * @param given the front matter's slug, or null
   * @param prefixes how folders lose their number prefixes
   */
  static String of(
      String relativePath, String baseId, @Nullable String given, NumberPrefix.Parser prefixes) {
    if (given != null && given.startsWith("/")) {
      return given;
    }
    String folder = Paths.folder(relativePath);
    String folderSlug =
        folder.isEmpty()
            ? "/"
            : Urls.addLeadingSlash(Urls.addTrailingSlash(NumberPrefix.strip(folder, prefixes)));
    if (given == null
        && SidebarDoc.isCategoryIndex(Paths.name(relativePath), folder.isEmpty() ? "." : folder)) {
      return folderSlug;
    }
    return Urls.resolvePathname(given == null ? baseId : given, folderSlug);
  }
}
