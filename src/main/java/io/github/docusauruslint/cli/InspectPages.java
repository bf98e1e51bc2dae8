package io.github.docusauruslint.cli;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.JsonWriter;
import java.io.PrintStream;

/**
 * {@code inspect pages}: one JSON object a line for every document that Docusaurus loads: draft
 * docs included, draft posts and pages not.
 */
final class InspectPages {
  private InspectPages() {}

  static void run(Site site, PrintStream out) {
    for (Document document : site.documents()) {
      if (!document.draft() || document.type() == Document.Type.DOC) {
        out.append(line(document)).append('\n');
      }
    }
    out.flush();
  }

  private static String line(Document document) {
    return new JsonWriter()
        .beginObject()
        .field("source", document.source())
        .field("plugin", document.content().instance().name())
        .field("pluginId", document.content().instance().id())
        .field("version", document.version())
        .field("id", document.id())
        .field("permalink", document.permalink())
        .field("slug", document.slug())
        .field("title", document.title())
        .field("sidebar", document.sidebar())
        .field("sidebarPosition", document.sidebarPosition())
        .field("draft", document.draft())
        .field("unlisted", document.unlisted())
        .field("type", type(document.type()))
        .end()
        .toString();
  }

  private static String type(Document.Type type) {
    return switch (type) {
      case DOC -> "doc";
      case BLOG -> "blog";
      case PAGE -> "page";
      case PAGE_JSX -> "page-jsx";
    };
  }
}
