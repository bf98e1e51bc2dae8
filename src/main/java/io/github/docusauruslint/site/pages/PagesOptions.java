package io.github.docusauruslint.site.pages;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options of a pages instance that decide what it serves, defaults filled in.
 *
 * @param path the content folder, relative to the site folder
 * @param admonitions the keywords of admonitions; null for Docusaurus's own
 */
public record PagesOptions(
    String id,
    String path,
    String routeBasePath,
    List<String> include,
    List<String> exclude,
    @Nullable Set<String> admonitions) {
  public PagesOptions {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }
}
