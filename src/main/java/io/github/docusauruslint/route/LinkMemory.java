package io.github.docusauruslint.route;

import io.github.docusauruslint.site.ThemeLink;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a {@link LinkedSite} takes a look at all of its pages to know, enough to judge single
 * pages again. Files are named by their paths relative to the site folder.
 *
 * @param provided the components that every page has
 * @param showings where Markdown files are shown that are shown otherwise than once, as a whole, at
 *     the page that is made of them
 * @param themeUses links that the theme adds to pages, by the Markdown file that they stand in
 * @param listings what generated pages show of Markdown files, by the path of the page
 * @param generatedIds the ids of generated pages whose ids are known, by the path of the page
 * @param unrendered the Markdown files that the build does not render
 * @param uncompiled the Markdown files that the build does not compile
 * @param directives the folders whose pages go through a plugin that may handle directives
 * @param directivesEverywhere whether any page may go through one
 * @param ownPluginsOnly as in {@link LinkSettings}
 */
public record LinkMemory(
    ProvidedComponents provided,
    Map<String, List<Shown>> showings,
    Map<String, List<ThemeUse>> themeUses,
    Map<String, List<Excerpt>> listings,
    Map<String, Set<String>> generatedIds,
    Set<String> unrendered,
    Set<String> uncompiled,
    ClientRedirects.Memory redirects,
    List<String> directives,
    boolean directivesEverywhere,
    boolean ownPluginsOnly) {
  public LinkMemory {
    showings = Map.copyOf(showings);
    themeUses = Map.copyOf(themeUses);
    listings = Map.copyOf(listings);
    generatedIds = Map.copyOf(generatedIds);
    unrendered = Set.copyOf(unrendered);
    uncompiled = Set.copyOf(uncompiled);
    directives = List.copyOf(directives);
  }

  /**
   * A page that shows a file.
   *
   * @param page the path of the page as it is routed
   * @param rendered whether the build renders it there
   * @param end where the shown part ends
   * @param certain whether it is shown without doubt
   */
  public record Shown(String page, boolean rendered, int end, boolean certain) {}

  /**
   * A link that the theme adds to a page.
   *
   * @param page the path of the page as it is routed
   * @param rendered whether the build renders it there
   */
  public record ThemeUse(String page, boolean rendered, ThemeLink link) {}

  /** The beginning of a Markdown file. */
  public record Excerpt(String file, int end) {}
}
