package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.sidebar.SidebarDoc;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** A page without a title, or with two that contradict each other. */
final class Title implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    Document document = page.document();
    if (document == null) {
      return;
    }
    YamlNode node = page.facts().frontMatter().get("title");
    String title = node instanceof YamlNode.Scalar scalar ? text(scalar) : null;
    String heading = page.facts().contentTitle();
    boolean home = document.permalink().equals(site.site().settings().baseUrl());
    if (node == null && heading == null) {
      if (!home && page.facts().isRead()) {
        noTitle(page, document, findings);
      }
    } else if (node != null && title != null && title.isBlank()) {
      findings.add(page, node.span(), "empty");
    } else if (node != null && title != null && heading != null && isPlain(heading)) {
      if (!home && !isIndex(document) && !TitleWords.agree(title, heading)) {
        findings.add(page, node.span(), "contradicts", title, heading);
      }
    }
  }

  /** Titles of indexes are often just Overview or Home. */
  private static boolean isIndex(Document document) {
    String path = document.content().relativePath();
    return SidebarDoc.isCategoryIndex(Paths.name(path), Paths.folder(path));
  }

  /** What stands in for the title; a page outside of docs and blogs has nothing. */
  private static void noTitle(Page page, Document document, Findings findings) {
    if (document.title() == null) {
      findings.add(page, Span.at(0), "none");
    } else {
      findings.add(page, Span.at(0), "from-file", document.title());
    }
  }

  private static @Nullable String text(YamlNode.Scalar scalar) {
    return scalar.value() instanceof String || scalar.value() instanceof Number
        ? String.valueOf(scalar.value())
        : null;
  }

  /** Whether what is shown is what is written: no tags, no expressions. */
  private static boolean isPlain(String heading) {
    return heading.indexOf('<') < 0 && heading.indexOf('{') < 0 && !heading.contains("](");
  }
}
