package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings that win over those of the configuration file. Beside Docusaurus's own fields there is
 * {@code pluginOptions}: options of single plugins by their names, such as {@code content-docs} or
 * {@code content-docs#community}.
 */
final class Overrides {
  private static final String PLUGIN_OPTIONS = "pluginOptions";

  private final JsValue.@Nullable Obj settings;

  Overrides(JsValue.@Nullable Obj settings) {
    this.settings = settings;
  }

  /** The configuration with these settings over it. */
  JsValue.Obj over(JsValue.Obj config) {
    if (settings == null) {
      return config;
    }
    Map<String, JsValue.Property> own = new LinkedHashMap<>(settings.properties());
    own.remove(PLUGIN_OPTIONS);
    return merge(config, new JsValue.Obj(own, null, settings.origin()));
  }

  /** The options of a plugin instance with these settings over them. */
  JsValue.Obj over(JsValue.Obj options, String name) {
    if (settings == null || !(settings.get(PLUGIN_OPTIONS) instanceof JsValue.Obj plugins)) {
      return options;
    }
    String id = options.get("id") instanceof JsValue.Str text ? "#" + text.value() : "";
    for (String prefix : List.of("", "docusaurus-plugin-", "docusaurus-theme-", "docusaurus-")) {
      if (name.startsWith(prefix)
          && plugins.get(name.substring(prefix.length()) + id) instanceof JsValue.Obj over) {
        return merge(options, over);
      }
    }
    return options;
  }

  /** {@code base} with what {@code over} says: objects are merged, all else is replaced. */
  static JsValue.Obj merge(JsValue.Obj base, JsValue.Obj over) {
    Map<String, JsValue.Property> merged = new LinkedHashMap<>(base.properties());
    over.properties()
        .forEach(
            (key, property) -> {
              if (base.get(key) instanceof JsValue.Obj below
                  && property.value() instanceof JsValue.Obj above) {
                merged.put(key, new JsValue.Property(merge(below, above), property.key()));
              } else {
                merged.put(key, property);
              }
            });
    return new JsValue.Obj(merged, base.rest(), base.origin());
  }
}
