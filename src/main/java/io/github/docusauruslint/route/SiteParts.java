package io.github.docusauruslint.route;

import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.text.FileTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of a site its links depend on.
 *
 * @param routes in the order in which they match
 * @param listings what generated pages show of Markdown files, by the path of the page
 * @param generatedAnchors the ids of generated pages, by the path of the page
 * @param instances the content plugins, the more specific folders first
 * @param files the site's files
 * @param staticFolders relative to the site folder
 * @param markdown a Markdown file that is not a document itself, or null
 * @param schemas what is known of components, by name
 * @param layout links of navbar, footer and sidebars
 */
record SiteParts(
    String baseUrl,
    @Nullable Boolean trailingSlash,
    List<Route> routes,
    Map<String, List<PageContents.Fragment>> listings,
    Map<String, Set<String>> generatedAnchors,
    List<MarkdownLinks.ContentInstance> instances,
    FileTree files,
    List<String> staticFolders,
    Function<String, @Nullable ParsedFile> markdown,
    Map<String, ComponentSchema> schemas,
    List<WrittenLink> layout) {}
