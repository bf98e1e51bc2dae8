package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.sidebar.SidebarDoc;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An index page that lists its pages in another order than the sidebar. */
final class IndexOrder implements SiteRule {
  private static final int LEAST = 3;

  @Override
  public boolean readsPages() {
    return true;
  }

  @Override
  public void check(LinkedSite site, Findings findings) {
    for (DocsVersion version : site.site().versions()) {
      Map<String, Document> documents = new HashMap<>();
      version.documents().forEach(document -> documents.put(document.id(), document));
      version
          .sidebars()
          .values()
          .forEach(items -> visit(items, null, documents, new Check(site, findings)));
    }
  }

  /** A list of items, and the doc that its category leads to. */
  private static void visit(
      List<SidebarItem> items,
      @Nullable Document linked,
      Map<String, Document> documents,
      Check check) {
    List<Document> shown = new ArrayList<>();
    Document index = linked;
    for (SidebarItem item : items) {
      Document document = document(item, documents);
      if (document != null) {
        shown.add(document);
        index = index == null && isIndex(document) ? document : index;
      }
      if (item instanceof SidebarItem.Category category) {
        visit(category.items(), document(category, documents), documents, check);
      }
    }
    if (index != null) {
      check.index(index, shown);
    }
  }

  private static @Nullable Document document(SidebarItem item, Map<String, Document> documents) {
    if (item instanceof SidebarItem.Doc doc) {
      return documents.get(doc.id());
    }
    return item instanceof SidebarItem.Category category
            && category.link() instanceof SidebarItem.CategoryLink.ToDoc doc
        ? documents.get(doc.id())
        : null;
  }

  private static boolean isIndex(Document document) {
    String path = document.content().relativePath();
    return "/".equals(document.slug())
        || SidebarDoc.isCategoryIndex(Paths.name(path), Paths.folder(path));
  }

  /** What an index page is held against. */
  private record Check(LinkedSite site, Findings findings) {
    void index(Document index, List<Document> shown) {
      if (index.file() == null) {
        return;
      }
      Page page = new Page(index.file(), index);
      Map<Integer, List<LinkUse>> lists = new TreeMap<>();
      for (LinkUse use : site.links(page)) {
        Document target = use.targetDocument();
        boolean listed = use.link().group() != 0 && use.page().equals(index.route());
        if (listed && target != null && target != index && shown.contains(target)) {
          lists.computeIfAbsent(use.link().group(), group -> new ArrayList<>()).add(use);
        }
      }
      lists.values().forEach(list -> order(page, list, shown));
    }

    /** Only the first that is out of order: what follows is mostly its consequence. */
    private void order(Page page, List<LinkUse> list, List<Document> shown) {
      long pages = list.stream().map(LinkUse::targetDocument).distinct().count();
      for (int i = 1; pages >= LEAST && pages == list.size() && i < list.size(); i++) {
        Document before = list.get(i - 1).targetDocument();
        Document here = list.get(i).targetDocument();
        if (before != null && here != null && shown.indexOf(here) < shown.indexOf(before)) {
          findings
              .add(
                  page,
                  list.get(i).link().urlSpan(),
                  "order",
                  String.valueOf(here.title()),
                  String.valueOf(before.title()))
              .related(before.source(), Span.at(0), "before");
          return;
        }
      }
    }
  }
}
