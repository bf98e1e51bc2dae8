package io.github.docusauruslint.site;

import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a resolved sidebar, drafts already gone. */
public sealed interface SidebarItem {
  /** Where it was written; null for generated items. */
  @Nullable Origin origin();

  /** What any item may carry besides. */
  Attributes attributes();

  /** A place in a sidebar or category file. */
  record Origin(String file, Span span) {}

  /**
   * The fields that every type of item has.
   *
   * @param key what names the item for translations
   * @param customProps plain values, as JSON has them
   */
  record Attributes(
      @Nullable String key, @Nullable String className, @Nullable Object customProps) {
    public static final Attributes NONE = new Attributes(null, null, null);
  }

  /**
   * A doc, listed or only referred to ({@code type: 'ref'}).
   *
   * @param label what the sidebar file or front matter says instead of the title
   * @param translatable whether the label was written in a sidebar file
   */
  record Doc(
      String id,
      @Nullable String label,
      boolean reference,
      boolean translatable,
      Attributes attributes,
      @Nullable Origin origin)
      implements SidebarItem {}

  /** A link, internal or not. */
  record LinkTo(
      String href,
      String label,
      @Nullable Boolean autoAddBaseUrl,
      @Nullable String description,
      Attributes attributes,
      @Nullable Origin origin)
      implements SidebarItem {}

  /** Raw HTML. */
  record Html(
      String value, @Nullable Boolean defaultStyle, Attributes attributes, @Nullable Origin origin)
      implements SidebarItem {}

  /**
   * A category.
   *
   * @param folder the folder below the content folder that it was generated from, or null
   * @param position what it was sorted by, or null
   * @param positionOrigin where a category file says the position; null where nothing says it or
   *     something else does
   * @param linkOrigin where the link was written, or null
   */
  record Category(
      String label,
      @Nullable CategoryLink link,
      List<SidebarItem> items,
      boolean collapsible,
      boolean collapsed,
      @Nullable String description,
      Attributes attributes,
      @Nullable String folder,
      @Nullable Double position,
      @Nullable Origin positionOrigin,
      @Nullable Origin linkOrigin,
      @Nullable Origin origin)
      implements SidebarItem {
    public Category {
      items = List.copyOf(items);
    }
  }

  /** Where a category's label leads. */
  sealed interface CategoryLink {
    /** To a doc. */
    record ToDoc(String id) implements CategoryLink {}

    /**
     * To a generated index page.
     *
     * @param permalink with the version's path, before trailing-slash handling
     * @param slug as written, or made of the label
     * @param title null where the page takes the category's label
     * @param keywords a string or a list of strings, or null
     */
    record GeneratedIndex(
        String permalink,
        String slug,
        @Nullable String title,
        @Nullable String description,
        @Nullable String image,
        @Nullable Object keywords)
        implements CategoryLink {}
  }
}
