package io.github.docusauruslint.site;

import io.github.docusauruslint.text.BoundedPattern;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a content plugin makes of its files.
 *
 * @param documents drafts included
 * @param versions of docs, else none
 * @param routes all that it serves, generated pages included; paths after trailing-slash handling
 * @param listings generated pages that show documents, or the beginnings of them
 * @param problems what Docusaurus refuses or warns about
 */
public record PluginContent(
    List<Document> documents,
    List<DocsVersion> versions,
    List<Route> routes,
    List<Listing> listings,
    List<Problem> problems) {
  public PluginContent {
    documents = List.copyOf(documents);
    versions = List.copyOf(versions);
    routes = List.copyOf(routes);
    listings = List.copyOf(listings);
    problems = List.copyOf(problems);
  }

  /**
   * A generated page whose content is known, such as a page of a blog's list.
   *
   * @param path as it is routed
   * @param documents in the order shown; of a post with a truncate marker only the part before it
   * @param truncateMarker what ends that part, wherever in the file it stands
   * @param ids those that it has beside the documents'
   * @param links those that it has beside the documents'
   */
  public record Listing(
      String path,
      List<Document> documents,
      BoundedPattern truncateMarker,
      Set<String> ids,
      List<ThemeLink> links) {
    private static final BoundedPattern NOWHERE = new BoundedPattern(Pattern.compile("(?!)"));

    public Listing {
      documents = List.copyOf(documents);
      ids = Set.copyOf(ids);
      links = List.copyOf(links);
    }

    /** A page that shows no documents. */
    public static Listing of(String path, Set<String> ids, List<ThemeLink> links) {
      return new Listing(path, List.of(), NOWHERE, ids, links);
    }
  }
}
