package io.github.docusauruslint.site;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.GlobWalk;
import io.github.docusauruslint.text.Paths;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages that well-known plugins without Markdown of their own serve. */
final class KnownPlugins {
  private static final List<String> DEBUG_PAGES =
      List.of("", "config", "content", "globalData", "metadata", "registry", "routes");

  private final FileTree tree;
  private final SiteSettings settings;
  private final SitePaths paths;
  private final JsValue.@Nullable Obj themeConfig;

  KnownPlugins(
      FileTree tree, SiteSettings settings, SitePaths paths, JsValue.@Nullable Obj themeConfig) {
    this.tree = tree;
    this.settings = settings;
    this.paths = paths;
    this.themeConfig = themeConfig;
  }

  /** The routes of one instance, as far as its kind is known. */
  List<Route> routes(PluginInstance instance) {
    return switch (instance.ref().name()) {
      case "docusaurus-plugin-debug" ->
          DEBUG_PAGES.stream().map(page -> route("__docusaurus/debug", page)).toList();
      case "docusaurus-theme-search-algolia" -> algolia();
      case "@easyops-cn/docusaurus-search-local" -> List.of(route("search"));
      case "docusaurus-plugin-redoc" -> redocPage(instance.options());
      case "redocusaurus" -> redocPreset(instance.options());
      default -> List.of();
    };
  }

  private List<Route> algolia() {
    JsValue algolia = themeConfig == null ? null : themeConfig.get("algolia");
    JsValue path = algolia instanceof JsValue.Obj object ? object.get("searchPagePath") : null;
    if (path instanceof JsValue.Str text && !text.value().isEmpty()) {
      return List.of(route(text.value()));
    }
    boolean off = path instanceof JsValue.Bool || path instanceof JsValue.Null;
    return off ? List.of() : List.of(route("search"));
  }

  private List<Route> redocPage(JsValue.Obj options) {
    return options.get("route") instanceof JsValue.Str path
        ? List.of(route(path.value()))
        : List.of();
  }

  /** The preset redocusaurus 2: pages of single specifications, or of a folder of them. */
  private List<Route> redocPreset(JsValue.Obj options) {
    List<Route> routes = new ArrayList<>();
    JsValue specs = options.get("specs");
    List<JsValue> listed =
        specs instanceof JsValue.Arr array
            ? array.items()
            : specs instanceof JsValue.Obj ? List.of(specs) : List.of();
    for (JsValue item : listed) {
      if (item instanceof JsValue.Obj spec) {
        routes.addAll(redocPage(spec));
      }
    }
    JsValue openapi = options.get("openapi");
    if (listed.isEmpty() || openapi instanceof JsValue.Obj) {
      String folder = paths.relative(text(openapi, "path", "openapi"));
      String base = text(openapi, "routeBasePath", "/api").replaceAll("/*$", "");
      List<String> patterns = List.of("**/*.openapi.{yaml,json}", "**/openapi.{yaml,json}");
      for (String file : GlobWalk.find(tree, Paths.normalize(folder), patterns, List.of())) {
        String page = file.replaceFirst("(/index)?\\.openapi\\.(yaml|json)$", "");
        routes.add(route(base + "/" + page));
      }
    }
    return routes;
  }

  private static String text(@Nullable JsValue object, String name, String fallback) {
    return object instanceof JsValue.Obj fields && fields.get(name) instanceof JsValue.Str text
        ? text.value()
        : fallback;
  }

  private Route route(String... parts) {
    String[] all = new String[parts.length + 1];
    all[0] = settings.baseUrl();
    System.arraycopy(parts, 0, all, 1, parts.length);
    return new Route(settings.route(Urls.normalize(all)), null, settings.configFile());
  }
}
