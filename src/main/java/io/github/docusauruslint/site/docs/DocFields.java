package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.site.SidebarItem.Attributes;
import io.github.docusauruslint.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * The front matter fields that decide where a doc goes. A field of the wrong type counts as absent;
 * that it is wrong is said elsewhere.
 */
record DocFields(
    @Nullable String id,
    @Nullable String title,
    @Nullable String slug,
    @Nullable String sidebarLabel,
    @Nullable Double sidebarPosition,
    Attributes sidebar,
    boolean displaysSidebar,
    @Nullable String displayedSidebar,
    boolean parseNumberPrefixes,
    @Nullable String paginationNext,
    @Nullable String paginationPrev,
    boolean draft,
    boolean unlisted) {

  static DocFields of(FrontMatter matter) {
    return new DocFields(
        text(matter, "id"),
        textOrEmpty(matter, "title"),
        text(matter, "slug"),
        text(matter, "sidebar_label"),
        number(matter, "sidebar_position"),
        new Attributes(
            text(matter, "sidebar_key"),
            text(matter, "sidebar_class_name"),
            matter.get("sidebar_custom_props") instanceof YamlNode.Mapping props
                ? props.toPlain()
                : null),
        matter.get("displayed_sidebar") != null,
        text(matter, "displayed_sidebar"),
        !Boolean.FALSE.equals(bool(matter, "parse_number_prefixes")),
        text(matter, "pagination_next"),
        text(matter, "pagination_prev"),
        Boolean.TRUE.equals(bool(matter, "draft")),
        Boolean.TRUE.equals(bool(matter, "unlisted")));
  }

  private static @Nullable Object value(FrontMatter matter, String field) {
    return matter.get(field) instanceof YamlNode.Scalar scalar ? scalar.value() : null;
  }

  private static @Nullable String text(FrontMatter matter, String field) {
    String text = textOrEmpty(matter, field);
    return text == null || text.isEmpty() ? null : text;
  }

  private static @Nullable String textOrEmpty(FrontMatter matter, String field) {
    Object value = value(matter, field);
    return value instanceof String || value instanceof Number ? String.valueOf(value) : null;
  }

  private static @Nullable Double number(FrontMatter matter, String field) {
    Object value = value(matter, field);
    return value instanceof Number number ? (Double) number.doubleValue() : null;
  }

  private static @Nullable Boolean bool(FrontMatter matter, String field) {
    Object value = value(matter, field);
    if (value instanceof String text) {
      return text.equalsIgnoreCase("true") ? Boolean.TRUE : null;
    }
    return value instanceof Boolean bool ? bool : null;
  }
}
