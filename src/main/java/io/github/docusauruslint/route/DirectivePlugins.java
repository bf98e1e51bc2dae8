package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.ContentPlugin;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.config.ConfiguredPlugin;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folders whose pages go through a remark plugin of the site's choice that may make something of
 * directives: by its source where that is the site's, by its name where it is a package.
 */
final class DirectivePlugins {
  private static final List<String> OPTIONS =
      List.of("remarkPlugins", "beforeDefaultRemarkPlugins");
  private static final String WORD = "irective";

  private final boolean everywhere;
  private final List<String> folders;

  /**
   * Such folders.
   *
   * @param everywhere whether all pages may be of that kind
   */
  DirectivePlugins(boolean everywhere, List<String> folders) {
    this.everywhere = everywhere;
    this.folders = List.copyOf(folders);
  }

  static DirectivePlugins of(Site site) {
    Set<PluginRef> handling = new HashSet<>();
    for (ConfiguredPlugin configured : site.config().plugins()) {
      if (mayHandle(configured.options(), site.tree())) {
        handling.add(configured.instance().ref());
      }
    }
    List<String> folders = new ArrayList<>();
    for (ContentPlugin plugin : site.layout().plugins()) {
      if (handling.contains(plugin.ref())) {
        plugin.contentFolders().forEach(folders::addAll);
      }
    }
    return new DirectivePlugins(site.config().markdown().preprocessor(), folders);
  }

  /** Whether all pages may go through such a plugin. */
  boolean everywhere() {
    return everywhere;
  }

  /** The folders whose pages go through one. */
  List<String> folders() {
    return folders;
  }

  /** Whether a directive on a page may be more than Docusaurus knows. */
  boolean mayHandle(String page) {
    return everywhere || folders.stream().anyMatch(folder -> Paths.isWithin(page, folder));
  }

  private static boolean mayHandle(JsValue.Obj options, FileTree files) {
    for (String option : OPTIONS) {
      JsValue value = options.get(option);
      if (value instanceof JsValue.Unknown
          || value instanceof JsValue.Arr list
              && (list.rest() != null
                  || list.items().stream().anyMatch(item -> mayHandle(item, files)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHandle(JsValue entry, FileTree files) {
    JsValue plugin =
        entry instanceof JsValue.Arr pair && !pair.items().isEmpty() ? pair.items().get(0) : entry;
    if (plugin instanceof JsValue.Unknown unknown) {
      return unknown.foreign() == null || unknown.foreign().module().contains(WORD);
    }
    Origin origin = plugin instanceof JsValue.Fun ? plugin.origin() : null;
    return origin != null && speaksOfDirectives(origin.file(), files);
  }

  private static boolean speaksOfDirectives(@Nullable String file, FileTree files) {
    try {
      return file == null || files.read(file).text().contains(WORD);
    } catch (IOException e) {
      return true;
    }
  }
}
