package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.site.SidebarItem.Attributes;
import io.github.docusauruslint.text.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sidebars need to know of a doc.
 *
 * @param source the file, relative to the site folder
 * @param folder the folder below the content folder, prefixes included; {@code .} at the top
 * @param name the file's own name, with its extension
 * @param label {@code sidebar_label}
 * @param attributes {@code sidebar_key}, {@code sidebar_class_name}, {@code sidebar_custom_props}
 * @param displayedSidebar {@code displayed_sidebar}; see {@code displaysSidebar}
 * @param frontMatter all of it, for the site's own generator of sidebar items
 * @param displaysSidebar whether {@code displayed_sidebar} is there, be it null
 */
public record SidebarDoc(
    String id,
    String title,
    String source,
    String folder,
    String name,
    @Nullable Double position,
    @Nullable String label,
    Attributes attributes,
    boolean draft,
    boolean unlisted,
    boolean displaysSidebar,
    @Nullable String displayedSidebar,
    @Nullable Span displayedSidebarSpan,
    Map<String, @Nullable Object> frontMatter) {

  /** The same doc under another title and position. */
  SidebarDoc with(String otherTitle, @Nullable Double otherPosition) {
    return new SidebarDoc(
        id,
        otherTitle,
        source,
        folder,
        name,
        otherPosition,
        label,
        attributes,
        draft,
        unlisted,
        displaysSidebar,
        displayedSidebar,
        displayedSidebarSpan,
        frontMatter);
  }

  /**
   * By convention the index of its folder ({@code isCategoryIndex}): index, readme, or its name.
   */
  public boolean isCategoryIndex() {
    return isCategoryIndex(name, folder);
  }

  /**
   * Whether a file stands for its folder.
   *
   * @param name with its extension
   * @param folder as in {@link #folder}
   */
  public static boolean isCategoryIndex(String name, String folder) {
    int dot = name.lastIndexOf('.');
    String base = (dot > 0 ? name.substring(0, dot) : name).toLowerCase(java.util.Locale.ROOT);
    return base.equals("index")
        || base.equals("readme")
        || base.equals(
            folder.substring(folder.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT));
  }
}
