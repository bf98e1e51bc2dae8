package io.github.docusauruslint.site;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.site.SidebarItem.Origin;
import io.github.docusauruslint.site.blog.BlogOptionsReader;
import io.github.docusauruslint.site.blog.BlogPlugin;
import io.github.docusauruslint.site.docs.DocsOptionsReader;
import io.github.docusauruslint.site.docs.DocsPlugin;
import io.github.docusauruslint.site.docs.VersionScanner;
import io.github.docusauruslint.site.pages.PagesOptionsReader;
import io.github.docusauruslint.site.pages.PagesPlugin;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Span;
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
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A scanner for one site and locale.
   *
   * @param sidebarFiles how a sidebar file is read
   */
  public SiteScanner(
      FileTree tree,
      SiteSettings settings,
      SitePaths paths,
      VersionScanner.SidebarFiles sidebarFiles) {
    this.tree = tree;
    this.settings = settings;
    this.paths = paths;
    this.sidebarFiles = sidebarFiles;
  }

  /**
   * The layout of the site.
   *
   * @param instances the plugins and themes in their order
   * @param mdx how Markdown is read where no plugin says otherwise
   * @param themeConfig the site's {@code themeConfig}, or null
   */
  public SiteLayout scan(
      List<PluginInstance> instances, MdxOptions mdx, JsValue.@Nullable Obj themeConfig) {
    List<ContentPlugin> plugins = new ArrayList<>();
    List<Route> routes = new ArrayList<>();
    KnownPlugins known = new KnownPlugins(tree, settings, paths, themeConfig);
    Map<PluginRef, PluginInstance> seen = new HashMap<>();
    for (PluginInstance instance : instances) {
      if (seen.putIfAbsent(instance.ref(), instance) != null) {
        noteSameId(instance);
      }
      ContentPlugin plugin = contentPlugin(instance);
      if (plugin != null) {
        plugins.add(plugin);
      }
      routes.addAll(known.routes(instance));
    }
    return new SiteLayout(settings, tree, mdx, plugins, routes, problems);
  }

  private @Nullable ContentPlugin contentPlugin(PluginInstance instance) {
    String id = instance.ref().id();
    JsValue.Obj options = instance.options();
    return switch (instance.ref().name()) {
      case PluginRef.DOCS ->
          DocsPlugin.scan(
              new DocsOptionsReader(refusals(), paths::relative).read(id, options),
              settings,
              tree,
              sidebarFiles,
              problems);
      case PluginRef.BLOG ->
          BlogPlugin.scan(
              new BlogOptionsReader(refusals(), paths::relative).read(id, options),
              settings,
              tree,
              problems);
      case PluginRef.PAGES ->
          PagesPlugin.scan(
              new PagesOptionsReader(refusals(), paths::relative).read(id, options),
              settings,
              tree);
      default -> null;
    };
  }

  private Refusals refusals() {
    return new Refusals(Problem.Kind.CONFIG, settings.configFile(), paths::place, problems);
  }

  private void noteSameId(PluginInstance instance) {
    io.github.docusauruslint.js.eval.Origin at = instance.options().origin();
    Origin place = at == null ? new Origin(settings.configFile(), Span.at(0)) : paths.place(at);
    problems.add(
        new Problem(
            Problem.Kind.CONFIG,
            place.file(),
            place.span(),
            "the plugin "
                + instance.ref().name()
                + " is used twice with the id \""
                + instance.ref().id()
                + "\""));
  }
}
