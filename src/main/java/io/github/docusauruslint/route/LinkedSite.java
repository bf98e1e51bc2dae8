package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Link;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.WhatwgUrl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The site with its routes and the verdict on every link: all that a rule may look at. */
public final class LinkedSite {
  private final Site site;
  private final RouteTable routes;
  private final MarkdownLinks markdownLinks;
  private final Assets assets;
  private final LinkComponent component;
  private final RenderedSite rendered;
  private final ShownPages pages;
  private final Set<String> shownFiles;
  private final LinkChecker checker;
  private final Map<String, List<LinkUse>> linksByFile;
  private final List<LinkUse> layoutLinks;
  private final Suggestions suggestions;
  private final LinkRewriter rewriter;
  private final ImageReader images;
  private final ClientRedirects redirects;
  private final DirectivePlugins directivePlugins;
  private final LinkStyle usualStyle;
  private final Modules modules;
  private final ProvidedComponents provided;
  private final Map<String, ComponentSchema> schemas;

  /** Links a site. */
  public static LinkedSite of(Site site, LinkSettings settings) {
    FileTree files = site.layout().tree();
    String baseUrl = site.settings().baseUrl();
    Modules modules = new Modules(files, settings.staticFolders(), settings.ownPluginsOnly());
    ScriptModules scripts = new ScriptModules(files, modules);
    SiteParts parts =
        SiteParts.of(site, settings, new RemarkPlugins(files, modules, scripts, baseUrl));
    ProvidedComponents provided = ProvidedComponents.of(files);
    RenderedSite rendered =
        new RenderedSite(new PageRenderer(files, modules, scripts, provided, baseUrl));
    rendered.renderAll(site);
    return new LinkedSite(site, parts, modules, scripts, provided, rendered);
  }

  LinkedSite(
      Site site,
      SiteParts parts,
      Modules modules,
      ScriptModules scripts,
      ProvidedComponents provided,
      RenderedSite rendered) {
    this.site = site;
    this.modules = modules;
    this.provided = provided;
    this.rendered = rendered;
    schemas = parts.schemas();
    routes = new RouteTable(parts.routes(), parts.extraRoutes(), parts.baseUrl());
    markdownLinks = new MarkdownLinks(parts.instances());
    assets = new Assets(parts.files(), parts.staticFolders(), parts.baseUrl());
    component = new LinkComponent(parts.baseUrl(), parts.trailingSlash());
    pages = new ShownPages(parts, routes, scripts, rendered);
    shownFiles = pages.files();
    checker = new LinkChecker(routes, pages::anchors);
    suggestions = new Suggestions(routes);
    rewriter = new LinkRewriter(parts.baseUrl(), markdownLinks);
    images = new ImageReader(assets, parts.baseUrl(), parts.schemas());
    redirects = ClientRedirects.of(site, routes.routes());
    directivePlugins = new DirectivePlugins(site);
    linksByFile = collect(parts);
    usualStyle = findUsualStyle(linksByFile.values());
    layoutLinks = layout(parts.layout());
  }

  private Map<String, List<LinkUse>> collect(SiteParts parts) {
    MarkdownLinkReader markdown = new MarkdownLinkReader(markdownLinks, assets, component);
    ElementLinkReader elements = new ElementLinkReader(component, parts.schemas());
    Map<String, List<ElementLinkReader.Placed>> written = new HashMap<>();
    Map<String, List<LinkUse>> uses = new HashMap<>();
    for (ShownPages.ShownPage page : pages.all()) {
      WhatwgUrl base = PageUrl.base(page.path());
      for (PageContents.Fragment fragment : page.fragments()) {
        boolean shown = page.rendered() && fragment.certain();
        for (ElementLinkReader.Placed placed :
            written.computeIfAbsent(
                fragment.file().path(), path -> read(fragment.file(), markdown, elements))) {
          if (isShown(placed, fragment)) {
            add(use(placed.link(), page.path(), base, shown), uses);
          }
        }
      }
      if (page.script() != null && page.document() != null) {
        for (ElementLinkReader.Placed placed :
            elements.read(page.document().source(), page.script())) {
          add(use(placed.link(), page.path(), base, page.rendered()), uses);
        }
      }
    }
    return uses;
  }

  private List<ElementLinkReader.Placed> read(
      ParsedFile file, MarkdownLinkReader markdown, ElementLinkReader elements) {
    List<ElementLinkReader.Placed> links = new ArrayList<>();
    for (Link link : file.facts().links()) {
      links.add(new ElementLinkReader.Placed(markdown.read(file, link), link.span().start()));
    }
    links.addAll(elements.read(file, rendered.of(file)));
    links.sort(Comparator.comparing(ElementLinkReader.Placed::at));
    return links;
  }

  private static void add(LinkUse use, Map<String, List<LinkUse>> uses) {
    uses.computeIfAbsent(use.link().file(), file -> new ArrayList<>()).add(use);
  }

  /** A definition behind the end of an excerpt is unknown there: its references are plain text. */
  private static boolean isShown(ElementLinkReader.Placed placed, PageContents.Fragment fragment) {
    WrittenLink link = placed.link();
    boolean reference = link.kind() == LinkKind.REFERENCE;
    return placed.at() < fragment.end() && (!reference || link.urlSpan().start() < fragment.end());
  }

  private LinkUse use(WrittenLink link, String page, WhatwgUrl base, boolean rendered) {
    Destination destination = destination(link, base);
    boolean seen = rendered && link.kind().isSeenByBuild();
    return new LinkUse(
        page, link, destination.verdict(), destination.resolved(), destination.target(), seen);
  }

  private Destination destination(WrittenLink link, WhatwgUrl base) {
    String collected = link.collected();
    if (collected == null) {
      return new Destination(link.unchecked(), null, null);
    }
    UrlPath resolved = PageUrl.resolve(collected, base);
    if (resolved == null) {
      return new Destination(Verdict.BROKEN, null, null);
    }
    Destination found = checker.check(resolved);
    boolean file =
        link.kind() == LinkKind.RAW && !found.exists() && assets.isServed(resolved.pathname());
    return file ? new Destination(Verdict.ASSET, resolved, null) : found;
  }

  private static LinkStyle findUsualStyle(Collection<List<LinkUse>> links) {
    int[] counts = new int[LinkStyle.values().length];
    for (List<LinkUse> file : links) {
      for (LinkUse use : file) {
        LinkStyle style = use.link().kind().isMarkdown() ? LinkStyle.of(use.link().url()) : null;
        if (style != null && use.targetDocument() != null) {
          counts[style.ordinal()]++;
        }
      }
    }
    LinkStyle usual = LinkStyle.ABSOLUTE;
    for (LinkStyle style : LinkStyle.values()) {
      usual = counts[style.ordinal()] > counts[usual.ordinal()] ? style : usual;
    }
    return usual;
  }

  /**
   * A link that every page shows. One that is relative leads elsewhere from every page; it stands
   * for each page on which it is broken in another way.
   */
  private List<LinkUse> layout(List<WrittenLink> links) {
    List<LinkUse> uses = new ArrayList<>();
    for (WrittenLink link : links) {
      String collected = link.collected();
      if (collected == null || collected.startsWith("/")) {
        uses.add(use(link, LinkUse.LAYOUT, PageUrl.base("/"), true));
        continue;
      }
      Map<String, LinkUse> distinct = new LinkedHashMap<>();
      for (Route route : routes.routes()) {
        LinkUse use = use(link, LinkUse.LAYOUT, PageUrl.base(route.path()), true);
        if (use.verdict() != Verdict.OK) {
          distinct.putIfAbsent(use.resolvedUrl(), use);
        }
      }
      uses.addAll(distinct.values());
    }
    return List.copyOf(uses);
  }

  /** The site as Docusaurus loads it. */
  public Site site() {
    return site;
  }

  /** Paths that the site serves. */
  public RouteTable routes() {
    return routes;
  }

  /**
   * The links that a page's file holds, once for every page that shows them: a partial belongs to
   * all pages that import it, a blog post to its own page and to the lists that show it.
   */
  public List<LinkUse> links(Page page) {
    return linksByFile.getOrDefault(page.path(), List.of());
  }

  /**
   * Whether the build renders what a page's file holds: a document at its route, a partial on a
   * page that shows it.
   */
  public boolean isRendered(Page page) {
    return shownFiles.contains(page.path());
  }

  /** The local images of a page's file, in Markdown, elements and props. */
  public List<ImageUse> images(Page page) {
    return images.images(page.file());
  }

  /** The local files and modules that props of a page's file name as icons. */
  public List<ImageUse> icons(Page page) {
    return images.icons(page.file());
  }

  /** Links that are written in scripts of the site, once for every page that shows them. */
  public List<LinkUse> scriptLinks() {
    return linksByFile.entrySet().stream()
        .filter(entry -> ScriptModules.isScript(entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** Links that the site's configuration puts on every page. */
  public List<LinkUse> layoutLinks() {
    return layoutLinks;
  }

  /** Paths that only lead a browser elsewhere. */
  public ClientRedirects redirects() {
    return redirects;
  }

  /** Whether a plugin of the site's choice may make something of the directives of a page. */
  public boolean mayUseDirectives(Page page) {
    return directivePlugins.mayHandle(page.path());
  }

  /** The ids of the page at a route. */
  public PageAnchors anchors(Route route) {
    return pages.anchors(route);
  }

  /** The page whose ids count for a URL that leads to this pathname, or null. */
  public @Nullable Route anchorPage(UrlPath resolved) {
    return routes.anchorPage(resolved.pathname());
  }

  /**
   * Where a URL would lead if a link on a page had it.
   *
   * @param page the path of the page as it is routed
   */
  public Destination resolve(String page, String url) {
    String collected = component.collected(LinkComponent.Props.of(MarkdownUri.normalize(url)));
    return collected == null
        ? new Destination(MarkdownLinkReader.unchecked(url), null, null)
        : checker.check(collected, page);
  }

  /** The path of a page that a path to nowhere most likely means, or null. */
  public @Nullable String nearest(UrlPath broken) {
    return suggestions.nearest(broken.pathname());
  }

  /** A path of the site as an absolute link to it is written. */
  public String absolute(String path) {
    return rewriter.absolute(path);
  }

  /** A path with what would end a URL in Markdown or JSX percent-encoded. */
  public String escape(String path) {
    return LinkRewriter.escape(path);
  }

  /**
   * What a link would be written as to lead to a route, query and hash kept; null where the style
   * has no way to say it.
   */
  public @Nullable String rewrite(LinkUse use, Route target, LinkStyle style) {
    return rewriter.rewrite(use, target, style);
  }

  /** The style of most links between pages of the site; absolute where there are none. */
  public LinkStyle usualStyle() {
    return usualStyle;
  }

  /** Paths to Markdown files. */
  public MarkdownLinks markdownLinks() {
    return markdownLinks;
  }

  /** Imports. */
  public Modules modules() {
    return modules;
  }

  /** Components that every page has without importing them. */
  public ProvidedComponents providedComponents() {
    return provided;
  }

  /** What all texts of the site seem to name; they are read anew, so ask once. */
  public Mentions mentions() {
    return Mentions.of(site);
  }

  /** What is known of components, by name. */
  public Map<String, ComponentSchema> schemas() {
    return schemas;
  }

  /** Paths to images and downloads. */
  public Assets assets() {
    return assets;
  }
}
