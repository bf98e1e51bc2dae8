package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.config.ConfiguredPlugin;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.UriCodec;
import io.github.docusauruslint.text.WhatwgUrl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages that {@code @docusaurus/plugin-client-redirects} 3.10.2 writes: they lead a browser
 * elsewhere, and the broken link checker does not know them.
 */
public final class ClientRedirects {
  /**
   * A redirect, both ends without the base URL.
   *
   * @param to a path, with query and hash, or a URL of another site
   * @param at where the configuration says it
   */
  public record Redirect(String from, String to, Origin at) {}

  /**
   * What takes the configuration to know.
   *
   * @param all in order
   * @param answered keys of all paths that are answered
   * @param complete whether that is all of them
   */
  public record Memory(List<Redirect> all, Set<String> answered, boolean complete) {
    public Memory {
      all = List.copyOf(all);
      answered = Set.copyOf(answered);
    }
  }

  private final SiteSettings settings;
  private final Set<String> served = new HashSet<>();
  private final List<Redirect> all = new ArrayList<>();
  private final Map<String, Redirect> byPath = new HashMap<>();

  /** Keys of all paths that are answered, also of those whose target is not known. */
  private final Set<String> answered = new HashSet<>();

  private boolean complete = true;

  private ClientRedirects(SiteSettings settings) {
    this.settings = settings;
  }

  /** Redirects as an earlier run left them. */
  static ClientRedirects recalled(Memory memory, SiteSettings settings, Collection<Route> routes) {
    ClientRedirects redirects = new ClientRedirects(settings);
    if (!memory.all().isEmpty()) {
      redirects.serve(routes);
    }
    redirects.complete = memory.complete();
    redirects.all.addAll(memory.all());
    redirects.index();
    redirects.answered.addAll(memory.answered());
    return redirects;
  }

  /** What another run needs to have the same. */
  Memory memory() {
    return new Memory(all, answered, complete);
  }

  static ClientRedirects of(Site site, Collection<Route> routes) {
    ClientRedirects redirects = new ClientRedirects(site.settings());
    List<ConfiguredPlugin> plugins = site.config().plugins("docusaurus-plugin-client-redirects");
    if (plugins.isEmpty()) {
      return redirects;
    }
    List<String> paths = redirects.serve(routes);
    Origin config = new Origin(site.settings().configFile(), Span.at(0));
    for (ConfiguredPlugin plugin : plugins) {
      Origin at = plugin.at() == null ? config : plugin.at();
      redirects.complete &= plugin.options().rest() == null;
      redirects.addExtensions(plugin.options(), paths, at);
      redirects.addWritten(plugin.options().get("redirects"), at);
      redirects.addCreated(plugin.options().get("createRedirects"), paths, at);
    }
    redirects.index();
    return redirects;
  }

  /** Notes what is served; gives its paths without the base URL. */
  private List<String> serve(Collection<Route> routes) {
    List<String> paths = routes.stream().map(route -> relative(route.path())).toList();
    for (String path : paths) {
      String decoded = UriCodec.decodeUri(path);
      served.add(decoded == null ? path : decoded);
    }
    return paths;
  }

  private void index() {
    for (Redirect redirect : all) {
      byPath.putIfAbsent(key(redirect.from()), redirect);
    }
    answered.addAll(byPath.keySet());
  }

  /**
   * The redirect at a path, or null.
   *
   * @param pathname as URL resolution gives it: absolute, percent-encoded, with the base URL
   */
  public @Nullable Redirect find(String pathname) {
    return byPath.isEmpty() ? null : byPath.get(key(relative(pathname)));
  }

  /**
   * Whether a redirect answers at a path, or may: where a part of the redirects depends on what
   * cannot be known, everything may be answered.
   *
   * @param pathname absolute, with the base URL
   */
  public boolean mayAnswer(String pathname) {
    return !complete || answered.contains(key(relative(pathname)));
  }

  /** Redirects to a path of the site that nothing serves: the build stops at them. */
  public List<Redirect> broken() {
    return all.stream().filter(redirect -> !leadsSomewhere(redirect)).toList();
  }

  private boolean leadsSomewhere(Redirect redirect) {
    Boolean slash = settings.trailingSlash();
    String to = Urls.applyTrailingSlash(redirect.to(), slash, settings.baseUrl());
    WhatwgUrl url = to.startsWith("/") ? WhatwgUrl.parse("https://example.com" + to) : null;
    String path = url == null ? null : UriCodec.decodeUri(url.pathname());
    return path == null
        || served.contains(path)
        || !Boolean.TRUE.equals(slash) && served.contains(path + "/")
        || !Boolean.FALSE.equals(slash)
            && path.endsWith("/")
            && served.contains(path.substring(0, path.length() - 1));
  }

  private void addWritten(@Nullable JsValue redirects, Origin plugin) {
    for (JsValue entry : items(redirects)) {
      JsValue.Obj object = entry instanceof JsValue.Obj known ? known : null;
      if (object == null) {
        complete = false;
        continue;
      }
      List<String> from = texts(object.get("from"));
      from.forEach(path -> answered.add(key(path)));
      if (object.get("to") instanceof JsValue.Str to) {
        Origin at = Objects.requireNonNullElse(to.origin(), plugin);
        from.forEach(path -> all.add(new Redirect(path, to.value(), at)));
      }
    }
  }

  private void addCreated(@Nullable JsValue create, List<String> paths, Origin plugin) {
    if (create instanceof JsValue.Fun function) {
      Origin at = Objects.requireNonNullElse(function.origin(), plugin);
      for (String path : paths) {
        for (String from : texts(function.call().apply(List.of(JsValue.text(path))))) {
          all.add(new Redirect(from, path, at));
        }
      }
    } else {
      note(create);
    }
  }

  private void addExtensions(JsValue.Obj options, List<String> paths, Origin at) {
    List<String> from = texts(options.get("fromExtensions"));
    for (String path : paths) {
      boolean has = from.stream().anyMatch(extension -> path.endsWith("." + extension));
      for (String extension : has || path.equals("/") ? List.<String>of() : from) {
        String slash = path.endsWith("/") ? "/" : "";
        all.add(new Redirect(Urls.removeTrailingSlash(path) + "." + extension + slash, path, at));
      }
    }
    List<String> to = texts(options.get("toExtensions"));
    for (String path : paths) {
      to.stream()
          .filter(extension -> path.endsWith("." + extension))
          .findFirst()
          .map(extension -> path.substring(0, path.length() - extension.length() - 1))
          .ifPresent(shorter -> all.add(new Redirect(shorter, path, at)));
    }
  }

  /** A string, or the strings of an array. */
  private List<String> texts(@Nullable JsValue value) {
    List<String> texts = new ArrayList<>();
    for (JsValue each : value instanceof JsValue.Str ? List.of(value) : items(value)) {
      if (each instanceof JsValue.Str text) {
        texts.add(text.value());
      } else {
        note(each);
      }
    }
    return texts;
  }

  private List<JsValue> items(@Nullable JsValue value) {
    if (value instanceof JsValue.Arr list) {
      complete &= list.rest() == null;
      return list.items();
    }
    note(value);
    return List.of();
  }

  private void note(@Nullable JsValue value) {
    complete &= !(value instanceof JsValue.Unknown);
  }

  private String relative(String path) {
    String baseUrl = settings.baseUrl();
    return path.startsWith(baseUrl) ? "/" + path.substring(baseUrl.length()) : path;
  }

  /** All that the configuration makes. */
  public List<Redirect> all() {
    return List.copyOf(all);
  }

  private static String key(String path) {
    String decoded = UriCodec.decodeUri(path);
    return Urls.removeTrailingSlash(decoded == null ? path : decoded);
  }
}
