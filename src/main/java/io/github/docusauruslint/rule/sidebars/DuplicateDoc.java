package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One doc in two places of one sidebar. */
final class DuplicateDoc implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    for (DocsVersion version : site.site().versions()) {
      Map<String, Document> documents = new HashMap<>();
      version.documents().forEach(document -> documents.put(document.id(), document));
      version.sidebars().forEach((name, items) -> new Walk(name, documents, findings).visit(items));
    }
  }

  /** A first place of a doc; null for one that was generated. */
  private record Place(SidebarItem.@Nullable Origin origin) {}

  /** One sidebar. */
  private record Walk(
      String sidebar, Map<String, Document> documents, Findings findings, Map<String, Place> seen) {
    Walk(String sidebar, Map<String, Document> documents, Findings findings) {
      this(sidebar, documents, findings, new HashMap<>());
    }

    void visit(List<SidebarItem> items) {
      for (SidebarItem item : items) {
        if (item instanceof SidebarItem.Doc doc && !doc.reference()) {
          see(doc.id(), doc.origin());
        } else if (item instanceof SidebarItem.Category category) {
          if (category.link() instanceof SidebarItem.CategoryLink.ToDoc doc) {
            see(doc.id(), category.linkOrigin());
          }
          visit(category.items());
        }
      }
    }

    private void see(String id, SidebarItem.@Nullable Origin origin) {
      Document document = documents.get(id);
      Place first = seen.putIfAbsent(id, new Place(origin));
      if (document == null || first == null) {
        return;
      }
      // What was generated cannot be taken out; what was written can.
      boolean here = origin != null || first.origin() == null;
      SidebarItem.Origin at = here ? origin : first.origin();
      SidebarItem.Origin other = here ? first.origin() : null;
      Findings.Finding finding =
          at == null
              ? findings.add(document.source(), Span.at(0), "twice", id, sidebar)
              : findings.add(at.file(), at.span(), "twice", id, sidebar);
      finding.page(document.permalink());
      if (other != null) {
        finding.related(other.file(), other.span(), "first");
      }
    }
  }
}
