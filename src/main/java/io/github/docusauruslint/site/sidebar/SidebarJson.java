package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.SidebarItem.CategoryLink;
import io.github.docusauruslint.text.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolved sidebars as JSON, with the fields that Docusaurus's own have. */
public final class SidebarJson {
  private SidebarJson() {}

  /** An object of sidebars by name. */
  public static void write(Map<String, List<SidebarItem>> sidebars, JsonWriter json) {
    json.beginObject();
    sidebars.forEach(
        (name, items) -> {
          json.name(name);
          write(items, json);
        });
    json.end();
  }

  private static void write(List<SidebarItem> items, JsonWriter json) {
    json.beginArray();
    for (SidebarItem item : items) {
      json.beginObject();
      write(item, json);
      optional(json, "key", item.attributes().key());
      optional(json, "className", item.attributes().className());
      optional(json, "customProps", item.attributes().customProps());
      json.end();
    }
    json.end();
  }

  private static void write(SidebarItem item, JsonWriter json) {
    if (item instanceof SidebarItem.Doc doc) {
      json.field("type", doc.reference() ? "ref" : "doc").field("id", doc.id());
      optional(json, "label", doc.label());
    } else if (item instanceof SidebarItem.LinkTo link) {
      json.field("type", "link").field("href", link.href()).field("label", link.label());
      optional(json, "autoAddBaseUrl", link.autoAddBaseUrl());
      optional(json, "description", link.description());
    } else if (item instanceof SidebarItem.Html html) {
      json.field("type", "html").field("value", html.value());
      optional(json, "defaultStyle", html.defaultStyle());
    } else if (item instanceof SidebarItem.Category category) {
      json.field("type", "category")
          .field("label", category.label())
          .field("collapsible", category.collapsible())
          .field("collapsed", category.collapsed());
      optional(json, "description", category.description());
      link(category.link(), json);
      json.name("items");
      write(category.items(), json);
    }
  }

  private static void link(@Nullable CategoryLink link, JsonWriter json) {
    if (link instanceof CategoryLink.ToDoc doc) {
      json.name("link").beginObject().field("type", "doc").field("id", doc.id()).end();
    } else if (link instanceof CategoryLink.GeneratedIndex index) {
      json.name("link")
          .beginObject()
          .field("type", "generated-index")
          .field("slug", index.slug())
          .field("permalink", index.permalink());
      optional(json, "title", index.title());
      optional(json, "description", index.description());
      optional(json, "image", index.image());
      optional(json, "keywords", index.keywords());
      json.end();
    }
  }

  private static void optional(JsonWriter json, String name, @Nullable Object value) {
    if (value != null) {
      json.field(name, value);
    }
  }
}
