package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.MdxOptions;
import java.util.List;

/**
 * Where a content plugin instance finds its files.
 *
 * @param versions the content folders of each of its versions, the localized one first where there
 *     is one; relative to the site folder
 * @param options how a Markdown file of its folders is read
 */
public record ContentFolders(PluginRef plugin, List<List<String>> versions, MdxOptions options) {
  public ContentFolders {
    versions = List.copyOf(versions);
  }
}
