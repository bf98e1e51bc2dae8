package io.github.docusauruslint.site;

import org.jspecify.annotations.Nullable;

/**
 * A file that a content plugin takes, before it is read.
 *
 * @param type what becomes of it
 * @param source relative to the site folder; the localized file where one replaces the original
 * @param relativePath relative to the content folder of its version
 * @param instance which plugin instance takes it
 * @param version the docs version, else null
 */
public record ContentFile(
    Document.Type type,
    String source,
    String relativePath,
    PluginRef instance,
    @Nullable String version) {

  public boolean isMarkdown() {
    return source.endsWith(".md") || source.endsWith(".mdx");
  }
}
