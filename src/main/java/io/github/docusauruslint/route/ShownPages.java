package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pages there are, which Markdown each of them shows, and the ids that it has. */
final class ShownPages {
  private final List<ShownPage> pages = new ArrayList<>();
  private final Map<String, PageAnchors> anchors = new HashMap<>();

  /**
   * A page of the site.
   *
   * @param path as it is routed
   * @param rendered whether the build renders this content at the path
   */
  record ShownPage(
      String path,
      @Nullable Document document,
      List<PageContents.Fragment> fragments,
      boolean rendered) {}

  ShownPages(SiteParts parts, RouteTable routes, ScriptModules scripts) {
    PageContents contents = new PageContents(parts.markdown(), scripts);
    RenderedRoutes rendered = new RenderedRoutes(routes.routes());
    for (Route route : routes.routes()) {
      Route shown = rendered.at(route.path());
      boolean itself = route == shown;
      List<PageContents.Fragment> own = fragments(route, parts, contents);
      pages.add(new ShownPage(route.path(), route.document(), own, itself));
      Set<String> generated =
          shown == null ? Set.of() : parts.generatedAnchors().getOrDefault(shown.path(), Set.of());
      List<PageContents.Fragment> there =
          itself ? own : shown == null ? List.of() : fragments(shown, parts, contents);
      anchors.put(route.path(), anchors(there, generated));
    }
    for (Route route : routes.duplicates()) {
      List<PageContents.Fragment> own = fragments(route, parts, contents);
      pages.add(new ShownPage(route.path(), route.document(), own, false));
    }
  }

  private static List<PageContents.Fragment> fragments(
      Route route, SiteParts parts, PageContents contents) {
    Document document = route.document();
    List<PageContents.Fragment> roots =
        document != null && document.file() != null
            ? List.of(PageContents.Fragment.of(document.file()))
            : parts.listings().getOrDefault(route.path(), List.of());
    List<PageContents.Fragment> all = new ArrayList<>();
    roots.forEach(root -> all.addAll(contents.of(root)));
    return all;
  }

  private static PageAnchors anchors(List<PageContents.Fragment> fragments, Set<String> generated) {
    Set<String> collected = new HashSet<>(generated);
    Set<String> raw = new HashSet<>();
    for (PageContents.Fragment fragment : fragments) {
      FileAnchors found = FileAnchors.of(fragment.file(), fragment.end());
      collected.addAll(found.collected());
      raw.addAll(found.raw());
    }
    return new PageAnchors(collected, raw);
  }

  /** All pages, in the order of their routes, then those that another page hides. */
  List<ShownPage> all() {
    return List.copyOf(pages);
  }

  /** The ids of the page at a route. */
  PageAnchors anchors(Route route) {
    return anchors.getOrDefault(route.path(), PageAnchors.NONE);
  }
}
