package io.github.docusauruslint.site.pages;

import io.github.docusauruslint.mdx.MdxOptions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options of a pages instance that decide what it serves, defaults filled in.
 *
 * @param path the content folder, relative to the site folder
 * @param admonitions the keywords of admonitions; null for Docusaurus's own
 * @param math what the remark plugins make of dollars
 */
public record PagesOptions(
    String id,
    String path,
    String routeBasePath,
    List<String> include,
    List<String> exclude,
    @Nullable Set<String> admonitions,
    MdxOptions.MathSyntax math) {
  public PagesOptions {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }
}
