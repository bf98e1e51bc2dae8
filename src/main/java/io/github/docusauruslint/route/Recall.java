package io.github.docusauruslint.route;

import io.github.docusauruslint.site.ContentFolders;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.ThemeLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A {@link LinkMemory} made of the parts of a linked site, and these parts made of it. */
final class Recall {
  private final Site site;
  private final LinkMemory memory;
  private final LinkStyles styles;

  Recall(Site site, LinkMemory memory, LinkStyles styles) {
    this.site = site;
    this.memory = memory;
    this.styles = styles;
  }

  /** What is kept of these parts. */
  static LinkMemory memory(
      LinkedSite linked, SiteParts parts, PageLinks links, DirectivePlugins directives) {
    Site site = linked.site();
    Map<String, List<LinkMemory.Shown>> showings = new HashMap<>();
    links.unusualShowings(site::document).forEach((file, all) -> showings.put(file, shown(all)));
    for (Document document : site.documents()) {
      if (document.file() != null && !document.draft() && !links.isShown(document.source())) {
        showings.put(document.source(), List.of());
      }
    }
    Map<String, List<LinkMemory.ThemeUse>> themeUses = new HashMap<>();
    links.ofThemeInMarkdown().forEach((file, all) -> themeUses.put(file, themeUses(all)));
    Map<String, List<LinkMemory.Excerpt>> listings = new HashMap<>();
    parts.listings().forEach((path, all) -> listings.put(path, excerpts(all)));
    Set<String> unrendered = new HashSet<>();
    Set<String> uncompiled = new HashSet<>();
    for (Page page : site.pages()) {
      add(page, linked.isRendered(page), unrendered);
      add(page, linked.isCompiled(page), uncompiled);
    }
    return new LinkMemory(
        linked.providedComponents(),
        showings,
        themeUses,
        listings,
        parts.generatedAnchors(),
        unrendered,
        uncompiled,
        linked.redirects().memory(),
        directives.folders(),
        directives.everywhere(),
        linked.modules().ownPluginsOnly());
  }

  private static void add(Page page, boolean holds, Set<String> exceptions) {
    if (!holds) {
      exceptions.add(page.path());
    }
  }

  private static List<LinkMemory.Shown> shown(List<Showing> showings) {
    return showings.stream()
        .map(
            showing ->
                new LinkMemory.Shown(
                    showing.page(),
                    showing.rendered(),
                    showing.fragment().end(),
                    showing.fragment().certain()))
        .toList();
  }

  private static List<LinkMemory.ThemeUse> themeUses(List<PageLinks.ThemeUse> uses) {
    return uses.stream()
        .map(
            use -> {
              WrittenLink link = use.link();
              ThemeLink written = new ThemeLink(link.file(), link.span(), link.url());
              return new LinkMemory.ThemeUse(use.page(), use.rendered(), written);
            })
        .toList();
  }

  private static List<LinkMemory.Excerpt> excerpts(List<PageContents.Fragment> fragments) {
    return fragments.stream()
        .map(fragment -> new LinkMemory.Excerpt(fragment.file().path(), fragment.end()))
        .toList();
  }

  /** What links depend on; of links of the layout and of the theme nothing. */
  SiteParts parts(LinkSettings settings) {
    Map<String, List<PageContents.Fragment>> listings = new HashMap<>();
    memory.listings().forEach((path, all) -> listings.put(path, fragments(all)));
    return new SiteParts(
        site.settings().baseUrl(),
        site.settings().trailingSlash(),
        site.routes(),
        new ExtraRoutes(settings.extraRoutes(), site.settings().baseUrl()),
        listings,
        Map.of(),
        memory.generatedIds(),
        instances(),
        site.tree(),
        settings.staticFolders(),
        site::file,
        settings.schemas(),
        List.of());
  }

  private List<MarkdownLinks.ContentInstance> instances() {
    List<MarkdownLinks.ContentInstance> instances = new ArrayList<>();
    Map<PluginRef, Map<String, Document>> bySource = SiteParts.bySource(site);
    for (ContentFolders plugin : site.frame().pages().content()) {
      instances.add(
          new MarkdownLinks.ContentInstance(
              plugin.versions(),
              bySource.getOrDefault(plugin.plugin(), Map.of()),
              RemarkPlugins.Rewriting.NONE));
    }
    return instances;
  }

  private List<PageContents.Fragment> fragments(List<LinkMemory.Excerpt> excerpts) {
    List<PageContents.Fragment> fragments = new ArrayList<>();
    for (LinkMemory.Excerpt excerpt : excerpts) {
      ParsedFile file = site.file(excerpt.file());
      if (file != null) {
        fragments.add(new PageContents.Fragment(file, excerpt.end(), true));
      }
    }
    return fragments;
  }

  PageLinks links(PageLinks.Reading reading, LinkComponent component) {
    Map<String, List<PageLinks.ThemeUse>> ofTheme = new HashMap<>();
    memory
        .themeUses()
        .forEach(
            (file, uses) ->
                ofTheme.put(
                    file,
                    uses.stream()
                        .map(
                            use ->
                                new PageLinks.ThemeUse(
                                    use.page(),
                                    use.rendered(),
                                    ThemeLinks.written(use.link(), component)))
                        .toList()));
    return PageLinks.recalled(reading, this::showings, ofTheme, styles);
  }

  private List<Showing> showings(String path) {
    ParsedFile file = site.file(path);
    if (file == null) {
      return List.of();
    }
    List<LinkMemory.Shown> unusual = memory.showings().get(path);
    Document document = site.document(path);
    if (unusual == null) {
      return document == null || document.draft()
          ? List.of()
          : List.of(new Showing(document.route(), true, PageContents.Fragment.of(file)));
    }
    return unusual.stream()
        .map(
            shown ->
                new Showing(
                    shown.page(),
                    shown.rendered(),
                    new PageContents.Fragment(file, shown.end(), shown.certain())))
        .toList();
  }
}
