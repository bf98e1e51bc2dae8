package io.github.docusauruslint.external;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.route.ClientRedirects;
import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.LoadedUrl;
import io.github.docusauruslint.route.WrittenLink;
import io.github.docusauruslint.site.ContentPlugin;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ThemeLink;
import io.github.docusauruslint.site.WrittenUrls;
import io.github.docusauruslint.site.blog.BlogPlugin;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.WhatwgUrl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every link of a site to other sites, each URL once with all its places: links, autolinks,
 * definitions and images in Markdown, elements and their props, front matter, authors of a blog,
 * navbar, footer and announcement bar, and the targets of redirects. Only what a reader can meet
 * counts: a draft is not looked at.
 */
public final class LinkCollector {
  /** Parts of the theme's configuration whose texts are shown, or loaded, on every page. */
  private static final List<String> SHOWN = List.of("navbar", "footer", "announcementBar", "image");

  private static final Set<String> URLS = Set.of("href", "to", "src", "srcDark", "image");
  private static final Set<String> HTML = Set.of("html", "content", "value", "copyright");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\b(?:href|src)\\s*=\\s*[\"']?((?:https?:)?//[^\"'\\s>]+)");

  private final LinkedSite site;
  private final @Nullable String own;
  private final Map<String, Map<Key, LinkPlace>> places = new TreeMap<>();
  private final Map<String, String> hosts = new TreeMap<>();

  /** A place by where it is: pages that share a file have its links in common. */
  private record Key(String file, Span span) {}

  private LinkCollector(LinkedSite site) {
    this.site = site;
    WhatwgUrl url = WhatwgUrl.parse(site.site().config().url());
    own = url == null ? null : url.hostAndPort();
  }

  /** The links of a site, by URL. */
  public static List<ExternalLink> of(LinkedSite site) {
    LinkCollector collector = new LinkCollector(site);
    collector.collect();
    List<ExternalLink> links = new ArrayList<>();
    collector.places.forEach(
        (url, found) -> {
          List<LinkPlace> sorted = new ArrayList<>(found.values());
          sorted.sort(
              Comparator.comparing(LinkPlace::file).thenComparing(place -> place.span().start()));
          links.add(new ExternalLink(url, String.valueOf(collector.hosts.get(url)), sorted));
        });
    return links;
  }

  private void collect() {
    for (Page page : site.site().pages()) {
      site.links(page).forEach(this::add);
      boolean draft = page.document() != null && page.document().draft();
      if (site.isRendered(page)) {
        site.loadedUrls(page).forEach(url -> add(url, page.permalink()));
      }
      if (!draft) {
        WrittenUrls.in(page.facts().frontMatter().root(), page.path())
            .forEach(url -> add(url, page.permalink()));
      }
    }
    site.scriptLinks().forEach(this::add);
    site.layoutLinks().forEach(this::add);
    for (ContentPlugin plugin : site.site().layout().plugins()) {
      if (plugin instanceof BlogPlugin blog) {
        blog.authorUrls().forEach(url -> add(url, null));
      }
    }
    for (ClientRedirects.Redirect redirect : site.redirects().all()) {
      Origin at = redirect.at();
      add(redirect.to(), at.file(), at.span(), redirect.from(), false, false);
    }
    for (String part : SHOWN) {
      JsValue.Property shown = site.site().config().themeConfig().properties().get(part);
      if (shown != null) {
        addTheme(part, shown);
      }
    }
  }

  private void add(LinkUse use) {
    WrittenLink link = use.link();
    boolean shown = link.kind() == LinkKind.AUTOLINK;
    add(link.url(), link.file(), link.urlSpan(), use.page(), link.replaceable(), shown);
  }

  private void add(LoadedUrl url, @Nullable String page) {
    add(url.url(), url.file(), url.span(), page, url.replaceable(), false);
  }

  /** A URL in YAML; one in quotes is replaced between them. */
  private void add(ThemeLink url, @Nullable String page) {
    Span span = url.span();
    boolean quoted = span.length() == url.url().length() + 2;
    Span inner = quoted ? new Span(span.start() + 1, span.end() - 1) : span;
    boolean plain = quoted || span.length() == url.url().length();
    add(url.url(), url.file(), inner, page, plain, false);
  }

  private void addTheme(String key, JsValue.Property property) {
    JsValue value = property.value();
    if (value instanceof JsValue.Obj object) {
      object.properties().forEach(this::addTheme);
    } else if (value instanceof JsValue.Arr array) {
      array.items().forEach(item -> addTheme(key, new JsValue.Property(item, property.key())));
    } else if (value instanceof JsValue.Str text && URLS.contains(key)) {
      addTheme(text.value(), property.origin(), text.value().length() + 2);
    } else if (value instanceof JsValue.Str text && HTML.contains(key)) {
      Matcher attribute = ATTRIBUTE.matcher(text.value());
      while (attribute.find()) {
        addTheme(attribute.group(1), property.origin(), -1);
      }
    }
  }

  /**
   * A URL of the configuration.
   *
   * @param quoted how long a literal is that holds the URL and nothing else
   */
  private void addTheme(String url, @Nullable Origin origin, int quoted) {
    String file = origin == null ? site.site().settings().configFile() : origin.file();
    Span span = origin == null ? Span.at(0) : origin.span();
    boolean plain = span.length() == quoted;
    Span inner = plain ? new Span(span.start() + 1, span.end() - 1) : span;
    add(url, file, inner, LinkUse.LAYOUT, plain, false);
  }

  private void add(
      String url,
      String file,
      Span span,
      @Nullable String page,
      boolean replaceable,
      boolean shown) {
    LinkAddress address = url.contains("//") ? LinkAddress.of(url) : null;
    if (address == null || address.host().equals(own)) {
      return;
    }
    hosts.put(address.url(), address.host());
    LinkPlace place = new LinkPlace(file, span, page, url, address.fragment(), replaceable, shown);
    places
        .computeIfAbsent(address.url(), u -> new LinkedHashMap<>())
        .putIfAbsent(new Key(file, span), place);
  }
}
