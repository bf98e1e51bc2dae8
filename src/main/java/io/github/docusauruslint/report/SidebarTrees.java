package io.github.docusauruslint.report;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.SidebarItem.CategoryLink;
import io.github.docusauruslint.text.JsonWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sidebars of a site with what their items are sorted by, as the HTML report shows them. */
final class SidebarTrees {
  private final JsonWriter json;

  SidebarTrees(JsonWriter json) {
    this.json = json;
  }

  /** Writes the field of the sidebars; empty where no site is known. */
  void write(@Nullable LinkedSite site) {
    json.newLine().name("sidebars").beginArray();
    for (DocsVersion version : site == null ? List.<DocsVersion>of() : site.site().versions()) {
      Map<String, Document> byId = new HashMap<>();
      version.documents().forEach(doc -> byId.put(String.valueOf(doc.id()), doc));
      String instance = version.instance().id();
      String suffix = instance.equals("default") ? "" : ", " + instance;
      version
          .sidebars()
          .forEach(
              (name, items) -> {
                json.newLine().beginObject();
                json.field("name", name + " (" + version.label() + suffix + ")");
                items(items, byId);
                json.end();
              });
    }
    json.end();
  }

  private void items(List<SidebarItem> items, Map<String, Document> byId) {
    json.name("items").beginArray();
    for (SidebarItem item : items) {
      json.beginObject();
      item(item, byId);
      json.end();
    }
    json.end();
  }

  private void item(SidebarItem item, Map<String, Document> byId) {
    if (item instanceof SidebarItem.Doc doc) {
      Document document = byId.get(doc.id());
      String title = document == null ? doc.id() : SiteGraph.title(document);
      String label = doc.label() == null ? title : String.valueOf(doc.label());
      Double position = document == null ? null : document.sidebarPosition();
      String url = document == null ? null : document.permalink();
      String kind = doc.reference() ? "reference" : "";
      if (document != null && document.unlisted()) {
        kind = "unlisted";
      }
      fields(label, position, url, kind);
    } else if (item instanceof SidebarItem.Category category) {
      fields(category.label(), category.position(), url(category.link(), byId), "");
      items(category.items(), byId);
    } else if (item instanceof SidebarItem.LinkTo link) {
      fields(link.label(), null, link.href(), "link to " + Excerpt.printable(link.href()));
    } else if (item instanceof SidebarItem.Html html) {
      fields(html.value(), null, null, "HTML");
    }
  }

  private static @Nullable String url(@Nullable CategoryLink link, Map<String, Document> byId) {
    if (link instanceof CategoryLink.ToDoc doc) {
      Document document = byId.get(doc.id());
      return document == null ? null : document.permalink();
    }
    return link instanceof CategoryLink.GeneratedIndex index ? index.permalink() : null;
  }

  private void fields(String label, @Nullable Double position, @Nullable String url, String kind) {
    json.field("label", Excerpt.printable(label)).field("position", position);
    json.field("url", url).field("kind", kind);
  }
}
