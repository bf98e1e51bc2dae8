package io.github.docusauruslint.site;

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
}
