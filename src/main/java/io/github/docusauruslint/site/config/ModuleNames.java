package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.YamlValue;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which package a short name of a plugin, theme or preset means ({@code moduleShorthand.js} of
 * 3.10.2). Docusaurus takes the first candidate that is installed; here it is the first that is
 * installed or that a package.json of the repository depends on.
 */
final class ModuleNames {
  private static final Set<String> OFFICIAL =
      Set.of(
          "@docusaurus/plugin-client-redirects",
          "@docusaurus/plugin-content-blog",
          "@docusaurus/plugin-content-docs",
          "@docusaurus/plugin-content-pages",
          "@docusaurus/plugin-css-cascade-layers",
          "@docusaurus/plugin-debug",
          "@docusaurus/plugin-google-analytics",
          "@docusaurus/plugin-google-gtag",
          "@docusaurus/plugin-google-tag-manager",
          "@docusaurus/plugin-ideal-image",
          "@docusaurus/plugin-pwa",
          "@docusaurus/plugin-rsdoctor",
          "@docusaurus/plugin-sitemap",
          "@docusaurus/plugin-svgr",
          "@docusaurus/plugin-vercel-analytics",
          "@docusaurus/preset-classic",
          "@docusaurus/theme-classic",
          "@docusaurus/theme-live-codeblock",
          "@docusaurus/theme-mermaid",
          "@docusaurus/theme-search-algolia");

  private final FileTree tree;
  private final Set<String> dependencies = new HashSet<>();

  ModuleNames(FileTree tree) {
    this.tree = tree;
    for (String folder : List.of("", "..", "../..")) {
      readDependencies(folder.isEmpty() ? "package.json" : folder + "/package.json");
    }
  }

  private void readDependencies(String file) {
    if (!tree.isFile(file)) {
      return;
    }
    try {
      String text = tree.read(file).text();
      JsValue manifest = YamlValue.of(JsonReader.read(text, 0, text.length()), null);
      if (manifest instanceof JsValue.Obj json) {
        for (String section : List.of("dependencies", "devDependencies")) {
          if (json.get(section) instanceof JsValue.Obj packages) {
            dependencies.addAll(packages.properties().keySet());
          }
        }
      }
    } catch (IOException | YamlSyntaxException e) {
      // Without it short names are resolved by what is installed or official.
      return;
    }
  }

  /**
   * The package or path that a name means.
   *
   * @param kind {@code plugin}, {@code theme} or {@code preset}
   */
  String resolve(String name, String kind) {
    if (name.startsWith(".") || name.startsWith("/")) {
      return name;
    }
    List<String> candidates = candidates(name, kind);
    for (String candidate : candidates) {
      if (dependencies.contains(packageName(candidate)) || isInstalled(packageName(candidate))) {
        return candidate;
      }
    }
    for (String candidate : candidates) {
      if (OFFICIAL.contains(candidate)) {
        return candidate;
      }
    }
    return candidates.get(0);
  }

  private static List<String> candidates(String name, String kind) {
    if (!name.startsWith("@")) {
      return List.of(name, "@docusaurus/" + kind + "-" + name, "docusaurus-" + kind + "-" + name);
    }
    int slash = name.indexOf('/');
    return slash < 0
        ? List.of(name + "/docusaurus-" + kind)
        : List.of(
            name,
            name.substring(0, slash) + "/docusaurus-" + kind + "-" + name.substring(slash + 1));
  }

  private boolean isInstalled(String packageName) {
    for (String folder : List.of("", "..", "../..")) {
      if (tree.isFile(Paths.resolve(folder, "node_modules/" + packageName + "/package.json"))) {
        return true;
      }
    }
    return false;
  }

  private static String packageName(String module) {
    int slash = module.indexOf('/');
    if (module.startsWith("@") && slash > 0) {
      slash = module.indexOf('/', slash + 1);
    }
    return slash < 0 ? module : module.substring(0, slash);
  }

  /** The full name of one of Docusaurus's own plugins and themes, or null for others. */
  static @Nullable String officialName(String module) {
    return OFFICIAL.contains(module) ? "docusaurus-" + module.substring(12) : null;
  }
}
