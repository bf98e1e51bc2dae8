package io.github.docusauruslint.route;

import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links that sidebars name by their URL, with the pages that show them ({@code DocSidebarItem} of
 * the classic theme of Docusaurus 3.10.2).
 *
 * <p>A category that starts collapsed renders its items on its own pages only. Without a link of
 * its own, it leads to the first thing in it until scripts run ({@code
 * useCategoryHrefWithSSRFallback}).
 */
final class SidebarLinks {
  private final SiteSettings settings;
  private final LinkComponent component;
  private final Map<String, Document> docs = new HashMap<>();
  private final List<LayoutLinks.Placed> links = new ArrayList<>();

  private SidebarLinks(DocsVersion version, SiteSettings settings, LinkComponent component) {
    this.settings = settings;
    this.component = component;
    version.documents().forEach(document -> docs.put(String.valueOf(document.id()), document));
  }

  /** The links of all sidebars, as far as some page shows them. */
  static List<LayoutLinks.Placed> of(Site site, LinkComponent component) {
    List<LayoutLinks.Placed> links = new ArrayList<>();
    for (DocsVersion version : site.versions()) {
      SidebarLinks reader = new SidebarLinks(version, site.settings(), component);
      version
          .sidebars()
          .forEach(
              (name, items) -> {
                if (items.stream().anyMatch(SidebarLinks::hasLink)) {
                  Set<String> pages = reader.pagesWith(name, items);
                  items.forEach(item -> reader.add(item, pages));
                }
              });
      links.addAll(reader.links);
    }
    return links;
  }

  private static boolean hasLink(SidebarItem item) {
    return item instanceof SidebarItem.LinkTo
        || (item instanceof SidebarItem.Category category
            && category.items().stream().anyMatch(SidebarLinks::hasLink));
  }

  /** Its docs and the generated pages of its categories. */
  private Set<String> pagesWith(String sidebar, List<SidebarItem> items) {
    Set<String> pages = new HashSet<>();
    for (Document document : docs.values()) {
      if (!document.draft() && sidebar.equals(document.sidebar())) {
        pages.add(document.route());
      }
    }
    Set<String> permalinks = new HashSet<>();
    addIndexes(items, permalinks);
    permalinks.forEach(permalink -> pages.add(settings.route(permalink)));
    return pages;
  }

  private void add(SidebarItem item, Set<String> pages) {
    if (pages.isEmpty()) {
      return;
    }
    if (item instanceof SidebarItem.LinkTo link) {
      add(link, !Boolean.FALSE.equals(link.autoAddBaseUrl()), pages);
    } else if (item instanceof SidebarItem.Category category && hasLink(category)) {
      SidebarItem.LinkTo first =
          category.collapsible() && category.link() == null ? first(category) : null;
      if (first != null) {
        add(first, true, pages);
      }
      Set<String> open = pages;
      if (category.collapsible() && category.collapsed()) {
        open = new HashSet<>();
        collectPages(category, open);
        open.retainAll(pages);
      }
      for (SidebarItem inner : category.items()) {
        add(inner, open);
      }
    }
  }

  /** The pages on which a category is active: those that it leads to. */
  private void collectPages(SidebarItem item, Set<String> pages) {
    if (item instanceof SidebarItem.Doc doc) {
      addPage(doc.id(), pages);
    } else if (item instanceof SidebarItem.LinkTo link) {
      pages.add(settings.route(link.href()));
    } else if (item instanceof SidebarItem.Category category) {
      if (category.link() instanceof SidebarItem.CategoryLink.ToDoc doc) {
        addPage(doc.id(), pages);
      } else if (category.link() instanceof SidebarItem.CategoryLink.GeneratedIndex index) {
        pages.add(settings.route(index.permalink()));
      }
      category.items().forEach(inner -> collectPages(inner, pages));
    }
  }

  private void addPage(String id, Set<String> pages) {
    Document document = docs.get(id);
    if (document != null) {
      pages.add(document.route());
    }
  }

  /** What {@code findFirstSidebarItemLink} leads to, where that is a URL as written; else null. */
  private static SidebarItem.@Nullable LinkTo first(SidebarItem.Category category) {
    for (SidebarItem item : category.items()) {
      if (item instanceof SidebarItem.LinkTo link) {
        return link;
      }
      if (item instanceof SidebarItem.Doc
          || (item instanceof SidebarItem.Category nested && hasPage(nested))) {
        return null;
      }
      if (item instanceof SidebarItem.Category nested) {
        SidebarItem.LinkTo inner = first(nested);
        if (inner != null) {
          return inner;
        }
      }
    }
    return null;
  }

  private static boolean hasPage(SidebarItem.Category category) {
    return category.link() != null
        || category.items().stream()
            .anyMatch(
                item ->
                    item instanceof SidebarItem.Doc
                        || (item instanceof SidebarItem.Category inner && hasPage(inner)));
  }

  /** The permalinks of the pages that categories generate. */
  static Set<String> generatedIndexes(Site site) {
    Set<String> permalinks = new HashSet<>();
    for (DocsVersion version : site.versions()) {
      version.sidebars().values().forEach(items -> addIndexes(items, permalinks));
    }
    return permalinks;
  }

  private static void addIndexes(List<SidebarItem> items, Set<String> permalinks) {
    for (SidebarItem item : items) {
      if (item instanceof SidebarItem.Category category) {
        if (category.link() instanceof SidebarItem.CategoryLink.GeneratedIndex index) {
          permalinks.add(index.permalink());
        }
        addIndexes(category.items(), permalinks);
      }
    }
  }

  private void add(SidebarItem.LinkTo link, boolean addsBaseUrl, Set<String> pages) {
    SidebarItem.Origin origin = link.origin();
    if (origin == null) {
      return;
    }
    String collected =
        component.collected(new LinkComponent.Props(link.href(), null, false, addsBaseUrl));
    Span span = origin.span();
    boolean quoted = span.length() == link.href().length() + 2;
    WrittenLink written =
        new WrittenLink(
            LinkKind.LAYOUT,
            origin.file(),
            span,
            quoted ? new Span(span.start() + 1, span.end() - 1) : span,
            link.href(),
            collected,
            collected == null ? MarkdownLinkReader.unchecked(link.href()) : Verdict.OK,
            FileReference.NONE,
            0,
            quoted);
    links.add(new LayoutLinks.Placed(written, Set.copyOf(pages)));
  }
}
