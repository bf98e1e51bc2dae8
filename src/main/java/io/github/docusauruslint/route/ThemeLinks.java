package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.PluginContent;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.ThemeLink;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links that the classic theme adds to single pages, made of the data of what they show. */
final class ThemeLinks {
  private ThemeLinks() {}

  /** Such links by the path of the page. */
  static Map<String, List<WrittenLink>> of(Site site) {
    LinkComponent component =
        new LinkComponent(site.settings().baseUrl(), site.settings().trailingSlash());
    Map<String, List<WrittenLink>> links = new HashMap<>();
    for (Document document : site.documents()) {
      if (!document.draft()) {
        add(links, document.route(), document.links(), component);
      }
    }
    for (PluginContent.Listing listing : site.listings()) {
      add(links, listing.path(), listing.links(), component);
      for (Document document : listing.documents()) {
        add(links, listing.path(), document.links(), component);
      }
    }
    return links;
  }

  private static void add(
      Map<String, List<WrittenLink>> links,
      String page,
      List<ThemeLink> added,
      LinkComponent component) {
    if (!added.isEmpty()) {
      List<WrittenLink> all = links.computeIfAbsent(page, path -> new ArrayList<>());
      added.forEach(link -> all.add(written(link, component)));
    }
  }

  /** As the page shows it. */
  static WrittenLink written(ThemeLink link, LinkComponent component) {
    String url = link.url();
    Span span = link.span();
    String collected = component.collected(new LinkComponent.Props(url, null, false, true));
    boolean quoted = span.length() == url.length() + 2;
    return new WrittenLink(
        LinkKind.COMPONENT,
        link.file(),
        span,
        quoted ? new Span(span.start() + 1, span.end() - 1) : span,
        url,
        collected,
        collected == null ? MarkdownLinkReader.unchecked(url) : Verdict.OK,
        FileReference.NONE,
        0,
        quoted || span.length() == url.length());
  }
}
