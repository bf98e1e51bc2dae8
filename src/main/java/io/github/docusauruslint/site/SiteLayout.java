package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.text.FileTree;
import java.util.List;

/**
 * A site whose files were found, but not read yet.
 *
 * @param pages how the files of the plugins are read
 * @param generated routes of pages that no content plugin makes
 * @param problems what was wrong with the configuration, versions, sidebar and category files
 */
public record SiteLayout(
    SiteConfig config,
    SiteSettings settings,
    FileTree tree,
    List<ContentPlugin> plugins,
    PageOptions pages,
    List<Route> generated,
    List<Problem> problems) {
  public SiteLayout {
    plugins = List.copyOf(plugins);
    generated = List.copyOf(generated);
    problems = List.copyOf(problems);
  }

  /** The content of all plugins, in their order. */
  public List<ContentFile> contentFiles() {
    return plugins.stream().flatMap(plugin -> plugin.files().stream()).toList();
  }

  /** How a Markdown file is read: by the plugin in whose folders it lies. */
  public MdxOptions mdxOptions(String path) {
    return pages.of(path);
  }
}
