package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.JsValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the links of a site depend on beyond its content.
 *
 * @param staticFolders {@code staticDirectories}, relative to the site folder
 * @param schemas what is known of components, by name
 * @param themeConfig {@code themeConfig}; null where another theme than the classic one makes the
 *     layout
 * @param ownPluginsOnly whether all plugins and themes are Docusaurus's own, so that nothing else
 *     adds theme components and module aliases
 * @param extraRoutes patterns of paths that are served although nothing known makes them
 */
public record LinkSettings(
    List<String> staticFolders,
    Map<String, ComponentSchema> schemas,
    @Nullable JsValue themeConfig,
    boolean ownPluginsOnly,
    List<String> extraRoutes) {
  /** The static folder of a site that sets none. */
  public static final List<String> DEFAULT_STATIC_FOLDERS = List.of("static");

  public LinkSettings {
    staticFolders = List.copyOf(staticFolders);
    schemas = Map.copyOf(schemas);
    extraRoutes = List.copyOf(extraRoutes);
  }
}
