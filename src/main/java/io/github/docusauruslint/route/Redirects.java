package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.config.ConfiguredPlugin;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Paths that are no pages and are answered all the same: the pages that {@code
 * @docusaurus/plugin-client-redirects} 3.10.2 makes, static files, and the rules that tell a host
 * to redirect ({@link HostRedirects}).
 */
public final class Redirects {
  private static final String PLUGIN = "docusaurus-plugin-client-redirects";

  private final String baseUrl;
  private final FileTree files;
  private final List<String> staticFolders;
  private final Set<String> redirected = new HashSet<>();
  private final List<Pattern> rules;
  private boolean unknown;

  private Redirects(Site site) {
    baseUrl = site.settings().baseUrl();
    files = site.layout().tree();
    staticFolders = site.config().staticDirectories().stream().map(Paths::normalize).toList();
    rules = HostRedirects.read(files, staticFolders);
  }

  /** The redirects of a site. */
  public static Redirects of(Site site, RouteTable routes) {
    Redirects redirects = new Redirects(site);
    for (ConfiguredPlugin plugin : site.config().plugins()) {
      if (plugin.name().equals(PLUGIN)) {
        redirects.addPlugin(plugin.options(), routes);
      }
    }
    return redirects;
  }

  /**
   * Whether something answers at a path. Where a part of the redirects depends on what cannot be
   * known, everything may be answered.
   *
   * @param path as routed: raw, with the base URL
   */
  public boolean serves(String path) {
    String plain = Urls.removeTrailingSlash(path);
    return unknown
        || redirected.contains(plain)
        || isStatic(plain)
        || rules.stream().anyMatch(rule -> rule.matcher(plain).matches());
  }

  private boolean isStatic(String path) {
    if (!path.startsWith(baseUrl)) {
      return false;
    }
    String inside = path.substring(baseUrl.length());
    return staticFolders.stream()
        .map(folder -> Paths.resolve(folder, inside))
        .anyMatch(
            file ->
                files.isFile(file)
                    || files.isFile(file + ".html")
                    || files.isFile(file + "/index.html"));
  }

  private void addPlugin(JsValue.Obj options, RouteTable routes) {
    unknown |= options.rest() != null;
    if (options.get("redirects") instanceof JsValue.Arr list) {
      unknown |= list.rest() != null;
      for (JsValue redirect : list.items()) {
        if (redirect instanceof JsValue.Obj object) {
          addAll(object.get("from"));
        } else {
          unknown = true;
        }
      }
    } else {
      noteUnknown(options.get("redirects"));
    }
    List<String> paths = routes.routes().stream().map(route -> withoutBase(route.path())).toList();
    for (String extension : extensions(options.get("fromExtensions"))) {
      paths.forEach(path -> add(Urls.removeTrailingSlash(path) + "." + extension));
    }
    for (String extension : extensions(options.get("toExtensions"))) {
      String suffix = "." + extension;
      paths.stream()
          .filter(path -> path.endsWith(suffix))
          .forEach(path -> add(path.substring(0, path.length() - suffix.length())));
    }
    if (options.get("createRedirects") instanceof JsValue.Fun create) {
      for (String path : paths) {
        addAll(create.call().apply(List.of(new JsValue.Str(path, null))));
      }
    } else {
      noteUnknown(options.get("createRedirects"));
    }
  }

  private List<String> extensions(@Nullable JsValue value) {
    List<String> extensions = new ArrayList<>();
    if (value instanceof JsValue.Arr list) {
      unknown |= list.rest() != null;
      for (JsValue item : list.items()) {
        if (item instanceof JsValue.Str text) {
          extensions.add(text.value());
        } else {
          noteUnknown(item);
        }
      }
    } else {
      noteUnknown(value);
    }
    return extensions;
  }

  /** A path or a list of paths, without the base URL. */
  private void addAll(@Nullable JsValue from) {
    if (from instanceof JsValue.Str path) {
      add(path.value());
    } else if (from instanceof JsValue.Arr list) {
      unknown |= list.rest() != null;
      list.items().forEach(this::addAll);
    } else {
      noteUnknown(from);
    }
  }

  private void add(String path) {
    redirected.add(Urls.removeTrailingSlash(Urls.normalize(baseUrl, path)));
  }

  private void noteUnknown(@Nullable JsValue value) {
    unknown |= value instanceof JsValue.Unknown;
  }

  private String withoutBase(String path) {
    return path.startsWith(baseUrl) ? path.substring(baseUrl.length() - 1) : path;
  }
}
