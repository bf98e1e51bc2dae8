package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.PluginInstance;
import io.github.docusauruslint.site.PluginRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plugin, theme or foreign preset that the configuration names.
 *
 * @param kind what it is
 * @param module the package, or the path of a plugin of the site itself relative to the site
 *     folder; empty for a function in the configuration
 * @param name its full name, such as {@code docusaurus-plugin-content-docs}; where it is not known,
 *     the same as {@code module}
 * @param id its {@code id} option
 * @param options as written, without what Docusaurus refuses; defaults are not filled in
 * @param extended whether it is a plugin of the site that builds on the plugin called {@code name}
 * @param routes paths of routes that a plugin of the site itself adds, as written
 * @param at where it is named
 */
public record ConfiguredPlugin(
    Kind kind,
    String module,
    String name,
    String id,
    JsValue.Obj options,
    boolean extended,
    List<String> routes,
    @Nullable Origin at) {
  public ConfiguredPlugin {
    routes = List.copyOf(routes);
  }

  /** What an entry of the configuration is. */
  public enum Kind {
    PLUGIN,
    THEME,
    /** A preset whose plugins are not known. */
    PRESET
  }

  /** As the scanner of content takes it. */
  public PluginInstance instance() {
    return new PluginInstance(new PluginRef(name, id), options);
  }
}
