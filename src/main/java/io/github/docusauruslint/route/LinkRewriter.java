package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.text.Paths;
import org.jspecify.annotations.Nullable;

/** Other ways to write a link, with the same target. */
final class LinkRewriter {
  private static final String UNSAFE = " ()<>\"'\\";

  private final String baseUrl;
  private final MarkdownLinks markdown;

  LinkRewriter(String baseUrl, MarkdownLinks markdown) {
    this.baseUrl = baseUrl;
    this.markdown = markdown;
  }

  /**
   * The URL that leads from a link's page to a route, query and hash kept, or null where the style
   * cannot say it.
   */
  @Nullable String rewrite(LinkUse use, Route target, LinkStyle style) {
    String suffix = UrlPath.split(use.link().url()).suffix();
    Document document = target.document();
    String path = document == null ? target.path() : document.permalink();
    String rewritten =
        switch (style) {
          case FILE -> document == null ? null : file(use.link().file(), document);
          case ABSOLUTE -> absolute(path);
          case RELATIVE -> relative(use.page(), path);
        };
    return rewritten == null ? null : rewritten + suffix;
  }

  /**
   * A path of the site as a link to it is written: without the base URL, which is added later,
   * unless the rest would be taken for one that has it already.
   */
  String absolute(String path) {
    String plain = path.startsWith(baseUrl) ? "/" + path.substring(baseUrl.length()) : path;
    boolean again = !baseUrl.equals("/") && (plain + "/").startsWith(baseUrl);
    return escape(again ? path : plain);
  }

  private @Nullable String file(String from, Document target) {
    String path = Paths.relativize(Paths.folder(from), target.source());
    String written = escape(path.startsWith("../") ? path : "./" + path);
    return target.equals(markdown.find(from, written)) ? written : null;
  }

  private static String relative(String page, String target) {
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    boolean slash = target.endsWith("/") && target.length() > 1;
    String path =
        Paths.relativize(
            Paths.normalize(folder), Paths.normalize(Urls.removeTrailingSlash(target)));
    String dotted = path.startsWith("..") ? path : path.isEmpty() ? "." : "./" + path;
    return escape(slash ? dotted + "/" : dotted);
  }

  /** With what would end a destination in Markdown or a string in JSX percent-encoded. */
  static String escape(String path) {
    StringBuilder out = new StringBuilder(path.length() + 8);
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (UNSAFE.indexOf(c) >= 0 || c < ' ') {
        out.append('%').append(String.format("%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
