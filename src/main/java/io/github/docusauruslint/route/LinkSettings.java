package io.github.docusauruslint.route;

import java.util.List;
import java.util.Map;

/**
 * What the links of a site depend on beyond its content.
 *
 * @param staticFolders {@code staticDirectories}, relative to the site folder
 * @param schemas what is known of components, by name
 * @param layout links of navbar and footer
 * @param ownPluginsOnly whether all plugins and themes are Docusaurus's own, so that nothing else
 *     adds theme components and module aliases
 */
public record LinkSettings(
    List<String> staticFolders,
    Map<String, ComponentSchema> schemas,
    List<WrittenLink> layout,
    boolean ownPluginsOnly) {
  /** The static folder of a site that sets none. */
  public static final List<String> DEFAULT_STATIC_FOLDERS = List.of("static");

  public LinkSettings {
    staticFolders = List.copyOf(staticFolders);
    schemas = Map.copyOf(schemas);
    layout = List.copyOf(layout);
  }
}
