package io.github.docusauruslint.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.SmallSites;
import io.github.docusauruslint.site.config.LoadOptions;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A site of a few files in memory, loaded as far as its content: page bodies are not looked at. */
final class SmallSite {
  private final Site site;
  private final ShallowPages pages;

  /**
   * The base site with files laid over it.
   *
   * @param files path to content; null removes a file
   * @param config merged into that of the base
   */
  SmallSite(JsonNode files, JsonNode config) {
    FileTree tree = SmallSites.tree(files, config);
    SiteLayout layout =
        SiteScanner.scan(tree, LoadOptions.of(SmallSites.FOLDER, Map.of()), Spread.IN_TURN);
    this.pages = ShallowPages.read(layout);
    this.site = Site.of(layout, pages.files(), Spread.IN_TURN);
  }

  Site site() {
    return site;
  }

  /** Everything there is to say of it, as {@code KIND file: message}. */
  List<String> complaints() {
    List<String> said = new ArrayList<>();
    for (Problem problem : site.problems()) {
      said.add(problem.kind() + " " + problem.file() + ": " + problem.message());
    }
    pages.errors().forEach((path, error) -> said.add("SYNTAX " + path + ": " + error.message()));
    Map<String, Integer> paths = new HashMap<>();
    for (Route route : site.routes()) {
      if (paths.merge(route.path(), 1, Integer::sum) > 1) {
        said.add("DUPLICATE_ROUTE " + route.path());
      }
    }
    return said;
  }
}
