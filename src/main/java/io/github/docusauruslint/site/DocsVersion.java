package io.github.docusauruslint.site;

import io.github.docusauruslint.site.schema.DataFile;
import java.util.List;
import java.util.Map;

/**
 * One version of a docs plugin instance.
 *
 * @param name {@code current} or the version's name
 * @param path the URL path of the version, with leading slash and baseUrl, such as {@code
 *     /docs/next}
 * @param contentPath the folder of its files, relative to the site folder
 * @param contentPathLocalized the folder of the current locale's files
 * @param sidebars the resolved sidebars by name, in order
 * @param sidebarsKnown false where a part of the sidebars depends on what cannot be known
 * @param documents its docs, drafts included, in file order
 * @param categoryFiles the {@code _category_} files that count, by folder below the content folder
 * @param numberPrefixes how names of files and folders lose their number prefixes
 */
public record DocsVersion(
    PluginRef instance,
    String name,
    String label,
    boolean isLast,
    String path,
    String contentPath,
    String contentPathLocalized,
    Map<String, List<SidebarItem>> sidebars,
    boolean sidebarsKnown,
    List<Document> documents,
    Map<String, DataFile> categoryFiles,
    NumberPrefix.Parser numberPrefixes) {}
