package io.github.docusauruslint.route;

import io.github.docusauruslint.text.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links of parts that a site has put in the place of the theme's own, such as {@code
 * src/theme/Footer}, as far as their scripts can be evaluated: of those that stand on every page,
 * and of the page for missing pages.
 */
final class OwnLayout {
  private static final List<String> EVERYWHERE =
      List.of("Root", "Layout", "AnnouncementBar", "Navbar", "Navbar/Content", "Footer");
  private static final List<String> NOT_FOUND = List.of("NotFound", "NotFound/Content");
  private static final List<String> ENDINGS =
      List.of(".js", ".jsx", ".ts", ".tsx", "/index.js", "/index.jsx", "/index.ts", "/index.tsx");

  private final FileTree files;
  private final RenderedSite rendered;
  private final ElementLinkReader reader;
  private final List<LayoutLinks.Placed> links = new ArrayList<>();

  private OwnLayout(FileTree files, RenderedSite rendered, ElementLinkReader reader) {
    this.files = files;
    this.rendered = rendered;
    this.reader = reader;
  }

  /** In the order of the parts on a page. */
  static List<LayoutLinks.Placed> links(
      SiteParts parts, RenderedSite rendered, ElementLinkReader reader) {
    OwnLayout layout = new OwnLayout(parts.files(), rendered, reader);
    if (!parts.files().isFolder("src/theme")) {
      return List.of();
    }
    EVERYWHERE.forEach(part -> layout.add(part, null));
    Set<String> missing = Set.of(parts.baseUrl() + "404.html");
    NOT_FOUND.forEach(part -> layout.add(part, missing));
    return layout.links;
  }

  private void add(String part, @Nullable Set<String> pages) {
    for (String ending : ENDINGS) {
      String path = "src/theme/" + part + ending;
      if (files.isFile(path)) {
        for (ElementLinkReader.Placed placed : reader.read(path, rendered.ofScript(path))) {
          links.add(new LayoutLinks.Placed(placed.link(), pages));
        }
        return;
      }
    }
  }
}
