package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.site.config.SiteConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a site's configuration single pages are judged by.
 *
 * @param url as in {@link SiteConfig}
 * @param staticDirectories as in {@link SiteConfig}
 * @param versions those of all docs instances
 */
public record SiteFrame(
    SiteSettings settings,
    String url,
    List<String> staticDirectories,
    SiteConfig.Reporting reporting,
    PageOptions pages,
    List<Version> versions) {
  public SiteFrame {
    staticDirectories = List.copyOf(staticDirectories);
    versions = List.copyOf(versions);
  }

  /** A docs version by itself; see {@link DocsVersion}. */
  public record Version(
      PluginRef instance,
      String name,
      String label,
      String contentPath,
      String contentPathLocalized) {}

  static SiteFrame of(SiteLayout layout, List<DocsVersion> versions) {
    SiteConfig config = layout.config();
    return new SiteFrame(
        layout.settings(),
        config.url(),
        config.staticDirectories(),
        config.reporting(),
        layout.pages(),
        versions.stream()
            .map(
                version ->
                    new Version(
                        version.instance(),
                        version.name(),
                        version.label(),
                        version.contentPath(),
                        version.contentPathLocalized()))
            .toList());
  }

  /** How a Markdown file is read: by the plugin in whose folders it lies. */
  public MdxOptions mdxOptions(String path) {
    return pages.of(path);
  }

  /** The version that a doc belongs to, or null. */
  public @Nullable Version version(Document document) {
    for (Version version : versions) {
      if (version.name().equals(document.version())
          && version.instance().equals(document.content().instance())) {
        return version;
      }
    }
    return null;
  }

  /** The folders of all content. */
  public List<String> folders() {
    return pages.content().stream()
        .flatMap(each -> each.versions().stream())
        .flatMap(List::stream)
        .toList();
  }
}
