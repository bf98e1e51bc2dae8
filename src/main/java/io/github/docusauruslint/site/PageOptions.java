package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.text.Paths;
import java.util.List;

/**
 * How the Markdown files of a site are read: by the plugin in whose folders they lie.
 *
 * @param content in the order of the plugins
 * @param others how Markdown outside of all content folders is read
 */
public record PageOptions(List<ContentFolders> content, MdxOptions others) {
  public PageOptions {
    content = List.copyOf(content);
  }

  /** Those of a site. */
  public static PageOptions of(SiteLayout layout) {
    MdxOptions options = layout.config().markdown().options();
    return new PageOptions(
        layout.plugins().stream()
            .map(
                plugin ->
                    new ContentFolders(
                        plugin.ref(), plugin.contentFolders(), plugin.mdxOptions(options)))
            .toList(),
        options);
  }

  /** How a file is read; the same object for all files of a plugin. */
  public MdxOptions of(String path) {
    for (ContentFolders plugin : content) {
      for (List<String> folders : plugin.versions()) {
        for (String folder : folders) {
          if (Paths.isWithin(path, folder)) {
            return plugin.options();
          }
        }
      }
    }
    return others;
  }
}
