package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.MdxOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the Markdown files of a site are read: by the plugin in whose folders they lie. Each page
 * asks, and a site may have a folder for each page.
 */
public final class PageOptions {
  private final List<ContentFolders> content;
  private final MdxOptions others;

  /** Of folders of two plugins the first has them. */
  private final Map<String, Ranked> byFolder = new HashMap<>();

  private record Ranked(int rank, MdxOptions options) {}

  /**
   * An index of these folders.
   *
   * @param content in the order of the configuration
   * @param others how Markdown outside of all of them is read
   */
  public PageOptions(List<ContentFolders> content, MdxOptions others) {
    this.content = List.copyOf(content);
    this.others = others;
    for (int i = 0; i < this.content.size(); i++) {
      Ranked ranked = new Ranked(i, this.content.get(i).options());
      for (List<String> folders : this.content.get(i).versions()) {
        folders.forEach(folder -> byFolder.putIfAbsent(folder, ranked));
      }
    }
  }

  /** Those of these plugins. */
  static PageOptions of(List<ContentPlugin> plugins, MdxOptions others) {
    return new PageOptions(
        plugins.stream()
            .map(
                plugin ->
                    new ContentFolders(
                        plugin.ref(), plugin.contentFolders(), plugin.mdxOptions(others)))
            .toList(),
        others);
  }

  /** In the order of the plugins. */
  public List<ContentFolders> content() {
    return content;
  }

  /** How Markdown outside of all content folders is read. */
  public MdxOptions others() {
    return others;
  }

  /** How a file is read, by the first plugin that has it; the same object for all its files. */
  public MdxOptions of(String path) {
    Ranked first = path.startsWith("..") ? null : byFolder.get("");
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      Ranked here = byFolder.get(path.substring(0, end));
      first = here != null && (first == null || here.rank() < first.rank()) ? here : first;
    }
    return first == null ? others : first.options();
  }
}
