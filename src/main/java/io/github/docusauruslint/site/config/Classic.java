package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @docusaurus/preset-classic} 3.10.2 makes of its options in a production build.
 *
 * @param at where the preset is named
 */
record Classic(JsValue.Obj options, FutureFlags future, @Nullable Origin at) {
  private static final Set<String> KEYS =
      Set.of(
          "debug",
          "docs",
          "blog",
          "pages",
          "sitemap",
          "svgr",
          "theme",
          "googleAnalytics",
          "gtag",
          "googleTagManager");

  /** A plugin or theme that the preset starts, with its options as written. */
  record Part(String module, JsValue options) {}

  private JsValue option(String name) {
    JsValue value = options.get(name);
    return value == null ? JsValue.undefined() : value;
  }

  private static boolean isTruthy(JsValue value) {
    return !value.isNullish()
        && !(value instanceof JsValue.Bool bool && !bool.value())
        && !(value instanceof JsValue.Str text && text.value().isEmpty())
        && !(value instanceof JsValue.Num number && number.value() == 0);
  }

  private boolean isNotFalse(String name) {
    return !(option(name) instanceof JsValue.Bool bool && !bool.value());
  }

  List<Part> themes(JsValue.Obj config) {
    List<Part> themes = new ArrayList<>();
    themes.add(new Part("@docusaurus/theme-classic", option("theme")));
    JsValue algolia =
        config.get("themeConfig") instanceof JsValue.Obj theme ? theme.get("algolia") : null;
    if (algolia != null && isTruthy(algolia)) {
      themes.add(new Part("@docusaurus/theme-search-algolia", JsValue.undefined()));
    }
    return themes;
  }

  List<Part> plugins() {
    List<Part> plugins = new ArrayList<>();
    if (future.v4().contains("useCssCascadeLayers")) {
      plugins.add(new Part("@docusaurus/plugin-css-cascade-layers", JsValue.undefined()));
    }
    for (String content : List.of("docs", "blog", "pages")) {
      if (isNotFalse(content)) {
        plugins.add(new Part("@docusaurus/plugin-content-" + content, option(content)));
      }
    }
    addIfTruthy(plugins, "googleAnalytics", "@docusaurus/plugin-google-analytics");
    if (isTruthy(option("debug"))) {
      plugins.add(new Part("@docusaurus/plugin-debug", JsValue.undefined()));
    }
    addIfTruthy(plugins, "gtag", "@docusaurus/plugin-google-gtag");
    addIfTruthy(plugins, "googleTagManager", "@docusaurus/plugin-google-tag-manager");
    if (isNotFalse("sitemap")) {
      plugins.add(new Part("@docusaurus/plugin-sitemap", option("sitemap")));
    }
    if (isNotFalse("svgr")) {
      plugins.add(new Part("@docusaurus/plugin-svgr", option("svgr")));
    }
    return plugins;
  }

  private void addIfTruthy(List<Part> plugins, String name, String module) {
    if (isTruthy(option(name))) {
      plugins.add(new Part(module, option(name)));
    }
  }

  /** What the preset refuses, and where that is written. */
  Map<String, @Nullable Origin> refusals(JsValue.Obj config) {
    Map<String, @Nullable Origin> refusals = new LinkedHashMap<>();
    options
        .properties()
        .forEach(
            (key, property) -> {
              if (!KEYS.contains(key)) {
                refusals.put(
                    "Unrecognized key "
                        + key
                        + " found in preset-classic configuration. The allowed keys are debug,"
                        + " docs, blog, pages, sitemap, theme, googleAnalytics, gtag, and"
                        + " googleTagManager.",
                    property.key() == null ? property.origin() : property.key());
              }
            });
    if (config.get("themeConfig") instanceof JsValue.Obj theme) {
      for (String moved : List.of("gtag", "googleAnalytics")) {
        JsValue.Property property = theme.properties().get(moved);
        if (property != null) {
          refusals.put(
              "The \""
                  + moved
                  + "\" field in themeConfig should now be specified as an option of the preset.",
              property.key() == null ? property.origin() : property.key());
        }
      }
    }
    return refusals;
  }
}
