package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which pages there are, what each of them shows, and the ids that it has. */
final class ShownPages {
  private final SiteParts parts;
  private final PageContents contents;
  private final RenderedSite rendered;
  private final ComponentSchemas schemas;
  private final RouteTable routes;
  private final Spread spread;

  /** By path, null where the page for missing pages is shown; empty until all were looked at. */
  private final Map<String, @Nullable ShownPage> withAnchors = new HashMap<>();

  private final Map<String, PageAnchors> anchors = new ConcurrentHashMap<>();
  private @Nullable List<ShownPage> pages;

  /**
   * A page of the site.
   *
   * @param path as it is routed
   * @param content the path of the route whose content stands there
   * @param shown what it is made of
   * @param script what a page in JavaScript shows, else null
   * @param rendered whether the build renders this content at the path
   */
  record ShownPage(
      String path,
      String content,
      @Nullable Document document,
      PageContents.Shown shown,
      @Nullable RenderedPiece script,
      boolean rendered) {
    ShownPage at(String other) {
      return new ShownPage(other, content, document, shown, script, rendered);
    }

    List<PageContents.Fragment> fragments() {
      return shown.fragments();
    }
  }

  ShownPages(
      SiteParts parts,
      RouteTable routes,
      ScriptModules scripts,
      RenderedSite rendered,
      ComponentSchemas schemas,
      Spread spread) {
    this.parts = parts;
    this.schemas = schemas;
    this.contents = new PageContents(parts.markdown(), scripts, rendered);
    this.rendered = rendered;
    this.routes = routes;
    this.spread = spread;
  }

  private List<ShownPage> lookAtAll() {
    RenderedRoutes winning = new RenderedRoutes(routes.routes());
    List<ShownPage> found = new ArrayList<>();
    for (AtRoute at : spread.map(List.copyOf(routes.routes()), route -> look(route, winning))) {
      found.add(at.own());
      ShownPage shown = at.shown();
      withAnchors.put(at.own().path(), shown);
      if (shown != null && shown != at.own()) {
        found.add(shown.at(at.own().path()));
      }
    }
    for (Route route : routes.duplicates()) {
      found.add(page(route, false));
    }
    return List.copyOf(found);
  }

  /**
   * The pages that a route leads to.
   *
   * @param own what was made for it
   * @param shown what a browser shows there; null for the page for missing pages
   */
  private record AtRoute(ShownPage own, @Nullable ShownPage shown) {}

  private AtRoute look(Route route, RenderedRoutes winning) {
    Route shown = winning.at(route.path());
    ShownPage own = page(route, route == shown);
    return new AtRoute(own, shown == null ? null : shown == route ? own : page(shown, true));
  }

  private ShownPage page(Route route, boolean isRendered) {
    Document document = route.document();
    RenderedPiece script =
        document != null && document.type() == Document.Type.PAGE_JSX
            ? rendered.ofScript(document.source())
            : null;
    return new ShownPage(
        route.path(), route.path(), document, shown(route, script), script, isRendered);
  }

  private PageContents.Shown shown(Route route, @Nullable RenderedPiece script) {
    Document document = route.document();
    List<PageContents.Fragment> roots = new ArrayList<>();
    if (document != null && document.file() != null) {
      roots.add(PageContents.Fragment.of(document.file()));
    } else if (document == null) {
      roots.addAll(parts.listings().getOrDefault(route.path(), List.of()));
    }
    if (script != null) {
      script.markdown().stream()
          .map(parts.markdown())
          .forEach(
              file -> {
                if (file != null) {
                  roots.add(PageContents.Fragment.of(file));
                }
              });
    }
    List<PageContents.Fragment> all = new ArrayList<>();
    boolean complete = true;
    for (PageContents.Fragment root : roots) {
      PageContents.Shown shown = contents.of(root);
      all.addAll(shown.fragments());
      complete &= shown.complete();
    }
    return new PageContents.Shown(List.copyOf(all), complete);
  }

  private PageAnchors anchors(ShownPage page) {
    Set<String> generated = parts.generatedAnchors().get(page.path());
    Set<String> collected = new HashSet<>(generated == null ? Set.of() : generated);
    Set<String> raw = new HashSet<>();
    boolean read = page.shown().complete();
    for (PageContents.Fragment fragment : page.fragments()) {
      PageRenderer.Rendered pieces = rendered.of(fragment.file());
      boolean known = fragment.certain() || pieces.dependent().isEmpty();
      read &= fragment.file().facts().isRead() && known && !pieces.otherIds();
      FileAnchors found = FileAnchors.of(fragment.file(), fragment.end(), pieces, schemas);
      collected.addAll(found.collected());
      raw.addAll(found.raw());
    }
    RenderedPiece script = page.script();
    if (script != null) {
      collected.addAll(script.ids());
      raw.addAll(script.rawIds());
      return new PageAnchors(collected, raw, read && script.complete());
    }
    boolean known =
        page.document() != null
            || generated != null
            || parts.listings().containsKey(page.path())
            || page.path().equals(parts.baseUrl() + "404.html");
    return new PageAnchors(collected, raw, read && known);
  }

  /** All pages, in the order of their routes, then those that another page hides. */
  synchronized List<ShownPage> all() {
    List<ShownPage> known = pages;
    if (known == null) {
      known = lookAtAll();
      pages = known;
    }
    return known;
  }

  /** The files that a page shows without doubt, relative to the site folder. */
  Set<String> files() {
    Set<String> files = new HashSet<>();
    for (ShownPage page : all()) {
      for (PageContents.Fragment fragment : page.fragments()) {
        if (page.rendered() && fragment.certain()) {
          files.add(fragment.file().path());
        }
      }
    }
    return files;
  }

  /** The paths at which the content of these routes is rendered. */
  Set<String> rendered(Set<String> routes) {
    Set<String> paths = new HashSet<>();
    for (ShownPage page : all()) {
      if (page.rendered() && routes.contains(page.content())) {
        paths.add(page.path());
      }
    }
    return paths;
  }

  /** The ids of the page at a route, found when first asked for. */
  PageAnchors anchors(Route route) {
    return anchors.computeIfAbsent(route.path(), this::anchors);
  }

  private PageAnchors anchors(String path) {
    if (routes.get(path) == null) {
      return PageAnchors.UNKNOWN;
    }
    if (withAnchors.containsKey(path)) {
      ShownPage known = withAnchors.get(path);
      return known == null ? PageAnchors.NONE : anchors(known);
    }
    Route shown = RenderedRoutes.at(path, routes.routes());
    return shown == null ? PageAnchors.NONE : anchors(page(shown, true));
  }
}
