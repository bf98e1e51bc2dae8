package io.github.docusauruslint.site;

import java.util.List;
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
   * A generated page that shows documents, such as a page of a blog's list.
   *
   * @param path as it is routed
   * @param documents in the order shown; of a post with a truncate marker only the part before it
   * @param truncateMarker what ends that part, wherever in the file it stands
   */
  public record Listing(String path, List<Document> documents, Pattern truncateMarker) {
    public Listing {
      documents = List.copyOf(documents);
    }
  }
}
