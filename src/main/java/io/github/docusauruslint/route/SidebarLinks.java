package io.github.docusauruslint.route;

import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Links that sidebars name by their URL, as far as a page of the site shows them. */
final class SidebarLinks {
  private final LinkComponent component;
  private final List<WrittenLink> links = new ArrayList<>();

  private SidebarLinks(LinkComponent component) {
    this.component = component;
  }

  /** The links of all sidebars that some doc shows. */
  static List<WrittenLink> of(Site site, LinkComponent component) {
    SidebarLinks reader = new SidebarLinks(component);
    for (DocsVersion version : site.versions()) {
      Set<String> shown = new HashSet<>();
      for (Document document : version.documents()) {
        if (!document.draft() && document.sidebar() != null) {
          shown.add(document.sidebar());
        }
      }
      version
          .sidebars()
          .forEach(
              (name, items) -> {
                if (shown.contains(name)) {
                  items.forEach(reader::add);
                }
              });
    }
    return List.copyOf(reader.links);
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

  /** A category that starts collapsed renders its items on its own pages only. */
  private void add(SidebarItem item) {
    if (item instanceof SidebarItem.LinkTo link) {
      add(link);
    } else if (item instanceof SidebarItem.Category category
        && (!category.collapsible() || !category.collapsed() || hasPage(category))) {
      category.items().forEach(this::add);
    }
  }

  private static boolean hasPage(SidebarItem.Category category) {
    return category.link() != null
        || category.items().stream()
            .anyMatch(
                item ->
                    item instanceof SidebarItem.Doc
                        || (item instanceof SidebarItem.Category inner && hasPage(inner)));
  }

  private void add(SidebarItem.LinkTo link) {
    SidebarItem.Origin origin = link.origin();
    if (origin == null) {
      return;
    }
    String collected =
        component.collected(
            new LinkComponent.Props(
                link.href(), null, false, !Boolean.FALSE.equals(link.autoAddBaseUrl())));
    Span span = origin.span();
    boolean quoted = span.length() == link.href().length() + 2;
    links.add(
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
            quoted));
  }
}
