package io.github.docusauruslint.report;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of a site that a page belongs to, as the picture of the links groups them: versions
 * where there are several, else the first folder of the docs; blogs and pages. A part too large to
 * make anything out in it is told apart by its folders.
 *
 * @param site the site of the pages
 */
record PageSections(LinkedSite site) {
  /** How many pages can still be told apart in one group. */
  private static final int LARGE = 400;

  /** How many groups a large one may fall into; more would be as hard to read. */
  private static final int MOST = 100;

  /**
   * Where a page stands.
   *
   * @param part the version, the blog, the pages; empty for the docs of a site with one version
   * @param folders below the folder of the docs
   * @param suffix the instance of the plugin, where it is not the default one
   */
  private record Place(String part, List<String> folders, String suffix) {
    /** The name of its section: the part, else the first folder. */
    String name() {
      String name = !part.isEmpty() ? part : folders.isEmpty() ? "docs" : folders.get(0);
      return name + suffix;
    }

    /** The next folder below that; the name of the section where there is none. */
    String below() {
      int depth = part.isEmpty() ? 1 : 0;
      return folders.size() > depth ? folders.get(depth) : name();
    }
  }

  /**
   * A section.
   *
   * @param group what it is a part of; its own name where it stands for itself
   */
  record Section(String name, String group) {}

  /** The section of each page, in the order of the pages. */
  List<Section> of(List<Document> pages) {
    List<Place> places = pages.stream().map(this::place).toList();
    Map<String, Integer> sizes = new HashMap<>();
    Map<String, Set<String>> parts = new HashMap<>();
    for (Place place : places) {
      sizes.merge(place.name(), 1, Integer::sum);
      parts.computeIfAbsent(place.name(), name -> new HashSet<>()).add(place.below());
    }
    return places.stream()
        .map(
            place -> {
              String name = place.name();
              boolean splits =
                  sizes.getOrDefault(name, 0) > LARGE
                      && parts.getOrDefault(name, Set.of()).size() <= MOST;
              return new Section(splits ? place.below() : name, name);
            })
        .toList();
  }

  private Place place(Document page) {
    String instance = page.content().instance().id();
    String suffix = instance.equals("default") ? "" : " (" + instance + ")";
    DocsVersion version = site.site().version(page);
    if (version == null) {
      String part = page.type() == Document.Type.BLOG ? "blog" : "pages";
      return new Place(part, List.of(), suffix);
    }
    String inside = page.source();
    for (String folder : List.of(version.contentPathLocalized(), version.contentPath())) {
      if (inside.startsWith(folder + "/")) {
        inside = inside.substring(folder.length() + 1);
      }
    }
    String[] names = inside.split("/", -1);
    List<String> folders = List.of(names).subList(0, names.length - 1);
    long versions =
        site.site().versions().stream()
            .filter(other -> other.instance().equals(version.instance()))
            .count();
    return new Place(versions > 1 ? version.label() : "", folders, suffix);
  }
}
