package io.github.docusauruslint.report;

import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.Verdict;
import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.SidebarItem.CategoryLink;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a site and the links between them, as the HTML report draws them. A page is an
 * orphan when no other page, no layout and no sidebar leads to it; blog posts stand in lists.
 */
final class SiteGraph {
  /** A link from one page to another, by their numbers. */
  private record Edge(int from, int to) {}

  /** A link to nowhere. */
  private record Broken(int from, String url) {}

  private final JsonWriter json;
  private final List<Document> pages = new ArrayList<>();
  private final Map<String, Integer> byRoute = new HashMap<>();
  private final Set<Edge> edges = new LinkedHashSet<>();
  private final Set<Broken> broken = new LinkedHashSet<>();
  private final Set<Integer> reached = new HashSet<>();

  SiteGraph(JsonWriter json) {
    this.json = json;
  }

  /** Writes the fields of the graph; all empty where no site is known. */
  void write(@Nullable LinkedSite site) {
    if (site != null) {
      collect(site);
    }
    List<PageSections.Section> sectionOf =
        site == null ? List.of() : new PageSections(site).of(pages);
    List<PageSections.Section> sections = new ArrayList<>(new LinkedHashSet<>(sectionOf));
    json.newLine().name("sections").beginArray();
    sections.forEach(
        section ->
            json.beginObject().field("name", section.name()).field("group", section.group()).end());
    json.end().newLine().name("nodes").beginArray();
    for (int i = 0; i < pages.size(); i++) {
      Document page = pages.get(i);
      json.newLine().beginObject().field("title", title(page)).field("url", page.permalink());
      json.field("file", page.source());
      json.field("section", sections.indexOf(sectionOf.get(i)));
      json.field("orphan", !reached.contains(i)).end();
    }
    json.end().newLine().name("nodeOfPage").beginObject();
    byRoute.forEach(json::field);
    json.end().newLine().name("edges").beginArray();
    edges.forEach(edge -> json.value(edge.from()).value(edge.to()));
    json.end().newLine().name("broken").beginArray();
    for (Broken link : broken) {
      json.beginObject().field("from", link.from()).field("url", link.url()).end();
    }
    json.end();
  }

  private void collect(LinkedSite site) {
    for (Document document : site.site().documents()) {
      if (!document.draft()) {
        byRoute.putIfAbsent(document.route(), pages.size());
        byRoute.putIfAbsent(document.permalink(), pages.size());
        boolean listed = document.type() == Document.Type.BLOG;
        if (listed || document.route().equals(site.site().settings().baseUrl())) {
          reached.add(pages.size());
        }
        pages.add(document);
      }
    }
    for (Page page : site.site().pages()) {
      site.links(page).forEach(this::follow);
    }
    site.scriptLinks().forEach(this::follow);
    site.layoutLinks().forEach(this::follow);
    for (DocsVersion version : site.site().versions()) {
      Map<String, Document> byId = new HashMap<>();
      version.documents().forEach(doc -> byId.put(String.valueOf(doc.id()), doc));
      version.sidebars().values().forEach(items -> reach(items, byId));
    }
  }

  private void follow(LinkUse use) {
    Integer from = byRoute.get(use.page());
    Document target = use.targetDocument();
    Integer to = target == null ? null : byRoute.get(target.route());
    if (to != null && !to.equals(from)) {
      reached.add(to);
      if (from != null) {
        edges.add(new Edge(from, to));
      }
    }
    boolean leadsNowhere = use.isBroken() || use.verdict() == Verdict.BROKEN_ANCHOR;
    if (from != null && (leadsNowhere || use.link().isMissingFile())) {
      broken.add(new Broken(from, Excerpt.printable(use.link().url())));
    }
  }

  private void reach(List<SidebarItem> items, Map<String, Document> byId) {
    for (SidebarItem item : items) {
      if (item instanceof SidebarItem.Doc doc) {
        reach(byId.get(doc.id()));
      } else if (item instanceof SidebarItem.Category category) {
        if (category.link() instanceof CategoryLink.ToDoc doc) {
          reach(byId.get(doc.id()));
        }
        reach(category.items(), byId);
      }
    }
  }

  private void reach(@Nullable Document document) {
    Integer page = document == null ? null : byRoute.get(document.route());
    if (page != null) {
      reached.add(page);
    }
  }

  static String title(Document page) {
    String title = page.title();
    if (title == null || title.isEmpty()) {
      title = UriCodec.decodeUri(page.permalink());
    }
    return Excerpt.printable(title == null ? page.permalink() : title);
  }
}
