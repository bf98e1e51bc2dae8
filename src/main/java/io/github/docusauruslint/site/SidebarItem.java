package io.github.docusauruslint.site;

import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a resolved sidebar, drafts already gone. */
public sealed interface SidebarItem {
  /** Where it was written; null for generated items. */
  @Nullable Origin origin();

  /** A place in a sidebar or category file. */
  record Origin(String file, Span span) {}

  /** A doc, listed or only referred to ({@code type: 'ref'}). */
  record Doc(String id, @Nullable String label, boolean reference, @Nullable Origin origin)
      implements SidebarItem {}

  /** A link, internal or not. */
  record LinkTo(String href, String label, @Nullable Origin origin) implements SidebarItem {}

  /** Raw HTML. */
  record Html(String value, @Nullable Origin origin) implements SidebarItem {}

  /**
   * A category.
   *
   * @param folder the folder below the content folder that it was generated from, or null
   * @param position what it was sorted by, or null
   */
  record Category(
      String label,
      @Nullable CategoryLink link,
      List<SidebarItem> items,
      @Nullable String folder,
      @Nullable Double position,
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

    /** To a generated index page. */
    record GeneratedIndex(String permalink, String title) implements CategoryLink {}
  }
}
