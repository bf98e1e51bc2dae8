package io.github.docusauruslint.site;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.config.ConfiguredPlugin;
import io.github.docusauruslint.site.config.IgnoredFiles;
import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that the configuration puts into every page: {@code clientModules}, and {@code customCss}
 * of the classic theme. Both are paths from the site folder; the bundler stops where there is
 * nothing.
 */
final class ClientFiles {
  private static final List<String> EXTENSIONS =
      List.of("", ".wasm", ".mjs", ".js", ".jsx", ".ts", ".tsx", ".json");

  private final FileTree tree;
  private final SitePaths paths;
  private final IgnoredFiles ignored;
  private final String config;
  private final List<Problem> problems = new ArrayList<>();

  private ClientFiles(FileTree tree, SitePaths paths, String config) {
    this.tree = tree;
    this.paths = paths;
    this.ignored = new IgnoredFiles(tree, paths.siteFolder());
    this.config = config;
  }

  /** Those that are not there, and that git does not ignore: what it does is made by a build. */
  static List<Problem> missing(SiteConfig config, FileTree tree, SitePaths paths) {
    ClientFiles files = new ClientFiles(tree, paths, config.file());
    files.check(config.raw().get("clientModules"));
    for (ConfiguredPlugin plugin : config.plugins()) {
      if (plugin.name().equals("docusaurus-theme-classic")) {
        files.check(plugin.options().get("customCss"));
      }
    }
    return files.problems;
  }

  private void check(@Nullable JsValue value) {
    if (value instanceof JsValue.Arr list) {
      list.items().forEach(this::check);
    } else if (value instanceof JsValue.Str text && !text.value().isEmpty()) {
      String path = paths.relative(text.value());
      boolean own = !path.startsWith("../") && !path.contains("node_modules/");
      if (own && !isThere(path) && !ignored.contains(path)) {
        add(text.origin(), path);
      }
    }
  }

  private boolean isThere(String path) {
    return tree.isFolder(path)
        || EXTENSIONS.stream().anyMatch(extension -> tree.isFile(path + extension));
  }

  private void add(@Nullable Origin at, String path) {
    problems.add(
        new Problem(
            Problem.Kind.CONFIG,
            at == null ? config : at.file(),
            at == null ? Span.at(0) : at.span(),
            "there is no file " + path));
  }
}
