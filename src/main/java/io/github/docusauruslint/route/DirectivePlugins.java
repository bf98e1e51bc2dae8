package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.ContentPlugin;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.config.ConfiguredPlugin;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Folders whose pages go through a remark plugin of the site's choice that may make something of
 * directives: by its source where that is the site's, by its name where it is a package.
 */
final class DirectivePlugins {
  private static final List<String> OPTIONS =
      List.of("remarkPlugins", "beforeDefaultRemarkPlugins");
  private static final String WORD = "irective";

  private final FileTree files;
  private final boolean everywhere;
  private final List<String> folders = new ArrayList<>();

  DirectivePlugins(Site site) {
    this.files = site.layout().tree();
    this.everywhere = site.config().markdown().preprocessor();
    for (ContentPlugin plugin : site.layout().plugins()) {
      for (ConfiguredPlugin configured : site.config().plugins()) {
        if (configured.instance().ref().equals(plugin.ref()) && mayHandle(configured.options())) {
          plugin.contentFolders().forEach(folders::addAll);
        }
      }
    }
  }

  /** Whether a directive on a page may be more than Docusaurus knows. */
  boolean mayHandle(String page) {
    return everywhere || folders.stream().anyMatch(folder -> Paths.isWithin(page, folder));
  }

  private boolean mayHandle(JsValue.Obj options) {
    for (String option : OPTIONS) {
      JsValue value = options.get(option);
      if (value instanceof JsValue.Unknown
          || value instanceof JsValue.Arr list
              && (list.rest() != null || list.items().stream().anyMatch(this::mayHandle))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHandle(JsValue entry) {
    JsValue plugin =
        entry instanceof JsValue.Arr pair && !pair.items().isEmpty() ? pair.items().get(0) : entry;
    if (plugin instanceof JsValue.Unknown unknown) {
      return unknown.foreign() == null || unknown.foreign().module().contains(WORD);
    }
    Origin origin = plugin instanceof JsValue.Fun ? plugin.origin() : null;
    return origin != null && speaksOfDirectives(origin.file());
  }

  private boolean speaksOfDirectives(@Nullable String file) {
    try {
      return file == null || files.read(file).text().contains(WORD);
    } catch (IOException e) {
      return true;
    }
  }
}
