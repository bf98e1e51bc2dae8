package io.github.docusauruslint.site;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.site.SidebarItem.Origin;
import io.github.docusauruslint.site.blog.BlogOptionsReader;
import io.github.docusauruslint.site.blog.BlogPlugin;
import io.github.docusauruslint.site.config.ConfiguredPlugin;
import io.github.docusauruslint.site.config.LoadOptions;
import io.github.docusauruslint.site.config.Locales;
import io.github.docusauruslint.site.config.SidebarsFile;
import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.site.config.SiteConfigLoader;
import io.github.docusauruslint.site.docs.DocsOptionsReader;
import io.github.docusauruslint.site.docs.DocsPlugin;
import io.github.docusauruslint.site.docs.VersionScanner;
import io.github.docusauruslint.site.pages.PagesOptionsReader;
import io.github.docusauruslint.site.pages.PagesPlugin;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the content of every plugin instance that a site's configuration names. */
public final class SiteScanner {
  private final FileTree tree;
  private final SiteSettings settings;
  private final SitePaths paths;
  private final VersionScanner.SidebarFiles sidebarFiles;
  private final Spread spread;

  /** What a plugin takes, and what is wrong with how it is told to. */
  private record Scanned(@Nullable ContentPlugin plugin, List<Problem> problems) {}

  private SiteScanner(
      FileTree tree,
      SiteSettings settings,
      SitePaths paths,
      VersionScanner.SidebarFiles sidebarFiles,
      Spread spread) {
    this.tree = tree;
    this.settings = settings;
    this.paths = paths;
    this.sidebarFiles = sidebarFiles;
    this.spread = spread;
  }

  /**
   * Reads the configuration of the site in a folder, and finds all that its plugins take.
   *
   * @param options what the configuration may see, and the locale to look at
   */
  public static SiteLayout scan(FileTree tree, LoadOptions options, Spread spread) {
    SiteConfig config = SiteConfigLoader.load(tree, options);
    SiteScanner scanner =
        new SiteScanner(
            tree,
            Locales.settings(config, options.locale(), tree),
            new SitePaths(options.siteFolder()),
            new SidebarsFile(tree, options),
            spread);
    return scanner.scan(config);
  }

  private SiteLayout scan(SiteConfig config) {
    List<Problem> problems = new ArrayList<>(config.problems());
    problems.addAll(ClientFiles.missing(config, tree, paths));
    List<ContentPlugin> plugins = new ArrayList<>();
    List<Route> routes = new ArrayList<>();
    KnownPlugins known = new KnownPlugins(tree, settings, paths, config.themeConfig());
    Map<PluginRef, PluginInstance> seen = new HashMap<>();
    List<Scanned> scanned = spread.map(config.plugins(), configured -> scan(configured.instance()));
    for (int i = 0; i < scanned.size(); i++) {
      ConfiguredPlugin configured = config.plugins().get(i);
      PluginInstance instance = configured.instance();
      if (seen.putIfAbsent(instance.ref(), instance) != null) {
        problems.add(sameId(instance));
      }
      problems.addAll(scanned.get(i).problems());
      ContentPlugin plugin = scanned.get(i).plugin();
      if (plugin != null) {
        plugins.add(plugin);
      }
      routes.addAll(known.routes(instance));
      for (String path : configured.routes()) {
        routes.add(new Route(settings.route(path), null, settings.configFile()));
      }
    }
    PageOptions pages = PageOptions.of(plugins, config.markdown().options());
    return new SiteLayout(config, settings, tree, plugins, pages, routes, problems);
  }

  private Scanned scan(PluginInstance instance) {
    List<Problem> problems = new ArrayList<>();
    return new Scanned(contentPlugin(instance, problems), problems);
  }

  private @Nullable ContentPlugin contentPlugin(PluginInstance instance, List<Problem> problems) {
    String id = instance.ref().id();
    JsValue.Obj options = instance.options();
    Refusals refusals =
        new Refusals(Problem.Kind.CONFIG, settings.configFile(), paths::place, problems);
    return switch (instance.ref().name()) {
      case PluginRef.DOCS ->
          DocsPlugin.scan(
              new DocsOptionsReader(refusals, paths::relative).read(id, options),
              settings,
              tree,
              sidebarFiles,
              problems,
              spread);
      case PluginRef.BLOG ->
          BlogPlugin.scan(
              new BlogOptionsReader(refusals, paths::relative).read(id, options),
              settings,
              tree,
              problems);
      case PluginRef.PAGES ->
          PagesPlugin.scan(
              new PagesOptionsReader(refusals, paths::relative).read(id, options), settings, tree);
      default -> null;
    };
  }

  private Problem sameId(PluginInstance instance) {
    io.github.docusauruslint.js.eval.Origin at = instance.options().origin();
    Origin place = at == null ? new Origin(settings.configFile(), Span.at(0)) : paths.place(at);
    return new Problem(
        Problem.Kind.CONFIG,
        place.file(),
        place.span(),
        "the plugin "
            + instance.ref().name()
            + " is used twice with the id \""
            + instance.ref().id()
            + "\"");
  }
}
