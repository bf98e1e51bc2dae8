package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.mdx.Link;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.Mentions;
import io.github.docusauruslint.rule.BodyChange;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A doc that is in no sidebar and that nothing links to. */
final class Orphan implements SiteRule {
  @Override
  public boolean readsPages() {
    return true;
  }

  @Override
  public void check(LinkedSite site, Findings findings) {
    List<Document> candidates = new ArrayList<>();
    for (DocsVersion version : site.site().versions()) {
      if (version.sidebarsKnown() && !version.sidebars().isEmpty()) {
        Set<String> shown = new HashSet<>();
        version.sidebars().values().forEach(items -> collect(items, shown));
        for (Document document : version.documents()) {
          named(document, shown);
        }
        version.documents().stream()
            .filter(document -> !shown.contains(document.id()) && isSought(document))
            .forEach(candidates::add);
      }
    }
    if (!candidates.isEmpty()) {
      report(site, candidates, findings);
    }
  }

  /** It does if every document that needs a link still has it, and none that is told got one. */
  @Override
  public boolean holdsAfter(BodyChange change, List<Diagnostic> found) {
    Set<String> told = new HashSet<>();
    found.forEach(orphan -> told.add(orphan.file()));
    Set<String> after = Set.copyOf(change.after().targets());
    return change.before().targets().stream()
            .allMatch(file -> after.contains(file) || isInSidebar(file, change.site()))
        && after.stream().noneMatch(told::contains)
        && addresses(change.factsBefore(), change).equals(addresses(change.page().facts(), change));
  }

  /** Whether all documents of a file are in a sidebar for sure. */
  private static boolean isInSidebar(String file, LinkedSite site) {
    return site.site().documents().stream()
        .filter(document -> document.source().equals(file))
        .allMatch(
            document ->
                document.sidebar() != null && matter(document).get("displayed_sidebar") == null);
  }

  private static Set<String> addresses(PageFacts facts, BodyChange change) {
    String address = change.site().site().frame().url();
    return facts.links().stream()
        .map(Link::url)
        .filter(url -> url.startsWith(address))
        .collect(Collectors.toSet());
  }

  private static void collect(List<SidebarItem> items, Set<String> shown) {
    for (SidebarItem item : items) {
      if (item instanceof SidebarItem.Doc doc) {
        shown.add(doc.id());
      } else if (item instanceof SidebarItem.Category category) {
        if (category.link() instanceof SidebarItem.CategoryLink.ToDoc doc) {
          shown.add(doc.id());
        }
        collect(category.items(), shown);
      }
    }
  }

  /** Docs that others lead to by their buttons. */
  private static void named(Document document, Set<String> shown) {
    FrontMatter matter = matter(document);
    for (String field : List.of("pagination_next", "pagination_prev")) {
      if (matter.get(field) instanceof YamlNode.Scalar scalar && scalar.value() != null) {
        shown.add(String.valueOf(scalar.value()));
      }
    }
  }

  /** The pages of tags lead to docs that have some. */
  private static boolean isSought(Document document) {
    boolean tagged =
        matter(document).get("tags") instanceof YamlNode.Sequence tags && !tags.items().isEmpty();
    return !document.draft() && !document.unlisted() && !tagged && !"/".equals(document.slug());
  }

  private static FrontMatter matter(Document document) {
    return document.file() == null ? FrontMatter.NONE : document.file().facts().frontMatter();
  }

  private static void report(LinkedSite site, List<Document> candidates, Findings findings) {
    // A document is all that its file says, which takes long to tell from another.
    Set<Document> linked = Collections.newSetFromMap(new IdentityHashMap<>());
    site.site().pages().forEach(page -> add(site.links(page), linked));
    add(site.scriptLinks(), linked);
    add(site.layoutLinks(), linked);
    List<Document> unlinked =
        candidates.stream()
            .filter(document -> document.file() != null && !linked.contains(document))
            .toList();
    if (unlinked.isEmpty()) {
      return;
    }
    Mentions mentions = site.pathMentions();
    String baseUrl = site.site().settings().baseUrl();
    for (Document document : unlinked) {
      String permalink = document.permalink();
      boolean named =
          mentions.hasPath(permalink)
              || mentions.hasPath(
                  permalink.substring(Math.min(baseUrl.length(), permalink.length())))
              || mentions.hasPath(String.valueOf(document.id()));
      if (document.file() != null && !named) {
        findings.add(new Page(document.file(), document), Span.at(0), "orphan", permalink);
      }
    }
  }

  private static void add(List<LinkUse> uses, Set<Document> linked) {
    for (LinkUse use : uses) {
      Document target = use.targetDocument();
      if (target != null && !use.page().equals(target.route())) {
        linked.add(target);
      }
    }
  }
}
