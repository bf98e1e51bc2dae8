package io.github.docusauruslint.config;

import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.text.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that settings are for: all that every condition allows.
 *
 * @param patterns as written, relative to the folder of the configuration; one with a {@code !} in
 *     front takes files away; empty for any file
 * @param plugin an id ({@code community}) or a kind of plugin ({@code docs}); null for any
 * @param version the name of a docs version; null for any
 */
public record Scope(
    List<String> patterns,
    List<Glob> wanted,
    List<Glob> unwanted,
    @Nullable String plugin,
    @Nullable String version) {
  /** Every file. */
  public static final Scope ALL = of(List.of(), null, null);

  private static final String PREFIX = "docusaurus-plugin-content-";

  static Scope of(List<String> patterns, @Nullable String plugin, @Nullable String version) {
    List<Glob> wanted = new ArrayList<>();
    List<Glob> unwanted = new ArrayList<>();
    for (String pattern : patterns) {
      if (pattern.startsWith("!")) {
        unwanted.addAll(Glob.of(pattern.substring(1), true));
      } else {
        wanted.addAll(Glob.of(pattern, true));
      }
    }
    return new Scope(patterns, wanted, unwanted, plugin, version);
  }

  /** Whether it is {@link #ALL}. */
  public boolean isEverything() {
    return patterns.isEmpty() && plugin == null && version == null;
  }

  /**
   * Whether a file is meant.
   *
   * @param path relative to the folder of the configuration
   * @param owner the plugin in whose folders it lies, or null
   * @param ownVersion the docs version in whose folders it lies, or null
   */
  boolean matches(String path, @Nullable PluginRef owner, @Nullable String ownVersion) {
    return (wanted.isEmpty() || Glob.anyMatches(wanted, path))
        && !Glob.anyMatches(unwanted, path)
        && (plugin == null || (owner != null && names(plugin, owner)))
        && (version == null || Objects.equals(version, ownVersion));
  }

  private static boolean names(String word, PluginRef plugin) {
    return words(plugin).contains(word);
  }

  /** The words that name a plugin: its kind and its id. */
  static List<String> words(PluginRef plugin) {
    String kind =
        plugin.name().startsWith(PREFIX) ? plugin.name().substring(PREFIX.length()) : plugin.name();
    return List.of(kind, plugin.id());
  }
}
