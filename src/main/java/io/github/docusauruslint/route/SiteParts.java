package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.ContentPlugin;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.PluginContent;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.config.ConfiguredPlugin;
import io.github.docusauruslint.text.BoundedPattern;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of a site its links depend on.
 *
 * @param routes in the order in which they match
 * @param extraRoutes what the user states to be served beside them
 * @param listings what generated pages show of Markdown files, by the path of the page
 * @param themeLinks what the theme adds to pages, by the path of the page
 * @param generatedAnchors the ids of generated pages whose ids are known, by the path of the page
 * @param instances the content plugins, the more specific folders first
 * @param files the site's files
 * @param staticFolders relative to the site folder
 * @param markdown a Markdown file that is not a document itself, or null
 * @param schemas what is known of components, by name
 * @param layout links of navbar, footer and sidebars
 */
record SiteParts(
    String baseUrl,
    @Nullable Boolean trailingSlash,
    List<Route> routes,
    ExtraRoutes extraRoutes,
    Map<String, List<PageContents.Fragment>> listings,
    Map<String, List<WrittenLink>> themeLinks,
    Map<String, Set<String>> generatedAnchors,
    List<MarkdownLinks.ContentInstance> instances,
    FileTree files,
    List<String> staticFolders,
    Function<String, @Nullable ParsedFile> markdown,
    Map<String, ComponentSchema> schemas,
    List<LayoutLinks.Placed> layout) {

  static SiteParts of(Site site, LinkSettings settings, RemarkPlugins remark) {
    List<MarkdownLinks.ContentInstance> instances = new ArrayList<>();
    Map<PluginRef, Map<String, Document>> bySource = bySource(site);
    Map<PluginRef, ConfiguredPlugin> configured = new HashMap<>();
    site.config()
        .plugins()
        .forEach(plugin -> configured.putIfAbsent(plugin.instance().ref(), plugin));
    for (ContentPlugin plugin : site.layout().plugins()) {
      ConfiguredPlugin own = configured.get(plugin.ref());
      instances.add(
          new MarkdownLinks.ContentInstance(
              plugin.contentFolders(),
              bySource.getOrDefault(plugin.ref(), Map.of()),
              own == null ? RemarkPlugins.Rewriting.NONE : remark.of(own.instance())));
    }
    return new SiteParts(
        site.settings().baseUrl(),
        site.settings().trailingSlash(),
        site.routes(),
        new ExtraRoutes(settings.extraRoutes(), site.settings().baseUrl()),
        listings(site),
        settings.themeConfig() == null ? Map.of() : ThemeLinks.of(site),
        generatedAnchors(site),
        instances,
        site.tree(),
        settings.staticFolders(),
        site::file,
        settings.schemas(),
        layout(site, settings));
  }

  /** The documents of each plugin instance by their files, without drafts. */
  static Map<PluginRef, Map<String, Document>> bySource(Site site) {
    Map<PluginRef, Map<String, Document>> bySource = new HashMap<>();
    for (Document document : site.documents()) {
      if (!document.draft()) {
        bySource
            .computeIfAbsent(document.content().instance(), plugin -> new HashMap<>())
            .put(document.source(), document);
      }
    }
    return bySource;
  }

  private static List<LayoutLinks.Placed> layout(Site site, LinkSettings settings) {
    if (settings.themeConfig() == null) {
      return List.of();
    }
    LinkComponent component =
        new LinkComponent(site.settings().baseUrl(), site.settings().trailingSlash());
    Origin config = new Origin(site.settings().configFile(), Span.at(0));
    List<LayoutLinks.Placed> links = new ArrayList<>();
    for (WrittenLink link :
        LayoutLinks.of(settings.themeConfig(), component, site.tree(), config)) {
      links.add(new LayoutLinks.Placed(link, null));
    }
    links.addAll(SidebarLinks.of(site, component));
    return links;
  }

  /** The ids that generated pages have of their own. */
  private static Map<String, Set<String>> generatedAnchors(Site site) {
    Map<String, Set<String>> anchors = new HashMap<>();
    for (String permalink : SidebarLinks.generatedIndexes(site)) {
      anchors.put(site.settings().route(permalink), Set.of());
    }
    site.listings().forEach(listing -> anchors.put(listing.path(), listing.ids()));
    return anchors;
  }

  /** Several lists show the same posts, whose text is read for it once. */
  private static Map<String, List<PageContents.Fragment>> listings(Site site) {
    Map<BoundedPattern, Map<ParsedFile, PageContents.Fragment>> known = new HashMap<>();
    Map<String, List<PageContents.Fragment>> listings = new HashMap<>();
    for (PluginContent.Listing listing : site.listings()) {
      BoundedPattern marker = listing.truncateMarker();
      Map<ParsedFile, PageContents.Fragment> excerpts =
          known.computeIfAbsent(marker, each -> new HashMap<>());
      List<PageContents.Fragment> shown = new ArrayList<>();
      for (Document document : listing.documents()) {
        if (document.file() != null) {
          shown.add(excerpts.computeIfAbsent(document.file(), file -> excerpt(file, marker)));
        }
      }
      listings.put(listing.path(), shown);
    }
    return listings;
  }

  private static PageContents.Fragment excerpt(ParsedFile file, BoundedPattern truncateMarker) {
    int start = truncateMarker.start(file.text().text());
    int end = start < 0 ? Integer.MAX_VALUE : start;
    return new PageContents.Fragment(file, end, true);
  }
}
