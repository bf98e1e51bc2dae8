package io.github.docusauruslint.site;

import org.jspecify.annotations.Nullable;

/**
 * A plugin instance by its full name and id, such as {@code docusaurus-plugin-content-docs} and
 * {@code default}.
 */
public record PluginRef(String name, String id) {
  public static final String DOCS = "docusaurus-plugin-content-docs";
  public static final String BLOG = "docusaurus-plugin-content-blog";
  public static final String PAGES = "docusaurus-plugin-content-pages";
  public static final String DEFAULT_ID = "default";

  public boolean isDefault() {
    return id.equals(DEFAULT_ID);
  }

  // Written out, because what the compiler makes for records is linked at run time, anew in every
  // run.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PluginRef ref && ref.name.equals(name) && ref.id.equals(id);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + id.hashCode();
  }
}
