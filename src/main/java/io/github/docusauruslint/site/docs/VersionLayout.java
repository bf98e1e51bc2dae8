package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.sidebar.Categories;
import io.github.docusauruslint.site.sidebar.Sidebars;
import io.github.docusauruslint.site.tags.TagsFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a docs instance before its files are read.
 *
 * @param isRoot whether it has no part of its own in the path
 * @param path the URL path, with baseUrl
 * @param tagsPath the URL path of its tags page
 * @param contentPath relative to the site folder
 * @param contentPathLocalized the folder of translated files; null where nothing is translated
 * @param sidebarFile the sidebar file, relative to the site folder, or null
 * @param tags the tags that are defined, or null
 * @param translations messages of the locale by key, for labels
 * @param files its docs
 */
public record VersionLayout(
    PluginRef instance,
    String name,
    String label,
    boolean isLast,
    boolean isRoot,
    String path,
    String tagsPath,
    String contentPath,
    @Nullable String contentPathLocalized,
    @Nullable String sidebarFile,
    Sidebars.Source sidebars,
    Categories categories,
    @Nullable TagsFile tags,
    Map<String, String> translations,
    List<ContentFile> files) {
  public VersionLayout {
    translations = Map.copyOf(translations);
    files = List.copyOf(files);
  }
}
