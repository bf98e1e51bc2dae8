package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.NotKept;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
  private final Predicate<String> isRendered;
  private final LinkChecker checker;
  private final LinkTargets targets;
  private final PageLinks links;
  private final @Nullable List<LinkUse> layoutLinks;
  private final Suggestions suggestions;
  private final LinkRewriter rewriter;
  private final ImageReader images;
  private final LoadedUrlReader loaded;
  private final ClientRedirects redirects;
  private final DirectivePlugins directivePlugins;
  private final ComponentModules componentModules;
  private final Modules modules;
  private final ScriptModules scripts;
  private final ProvidedComponents provided;
  private final ComponentSchemas schemas;
  private final SiteParts parts;
  private @Nullable Predicate<String> isCompiled;
  private @Nullable BundledScripts bundled;

  /**
   * Links a site.
   *
   * @param scripts what is known of the site's modules since its pages were read
   */
  public static LinkedSite of(
      Site site, LinkSettings settings, ScriptModules scripts, Spread spread) {
    String baseUrl = site.settings().baseUrl();
    RemarkPlugins remark = new RemarkPlugins(site.tree(), scripts.modules(), scripts, baseUrl);
    PageNames names =
        new PageNames(
            ProvidedComponents.of(site.tree()), !site.config().markdown().customFrontMatter());
    RenderedSite rendered = RenderedSite.of(RenderedSite.Files.of(site), scripts, names, baseUrl);
    List<Supplier<@Nullable SiteParts>> work = new ArrayList<>();
    work.add(() -> SiteParts.of(site, settings, remark));
    // Rendering a script that is a page takes long, and needs nothing of the parts.
    for (Document document : site.documents()) {
      if (document.type() == Document.Type.PAGE_JSX) {
        work.add(
            () -> {
              rendered.ofScript(document.source());
              return null;
            });
      }
    }
    SiteParts parts = Objects.requireNonNull(spread.map(work, Supplier::get).get(0));
    return new LinkedSite(site, parts, scripts, rendered, spread, null, null);
  }

  /** What another run needs to judge single pages again; null where that cannot be kept. */
  public @Nullable LinkMemory memory() {
    boolean own = markdownLinks.rewrites() || site.config().markdown().customFrontMatter();
    return own ? null : Recall.memory(this, parts, links, directivePlugins);
  }

  /**
   * A site as an earlier run left it. What takes a look at the whole of it ends in a {@link
   * NotKept}.
   *
   * @param styles how it wrote its links then
   * @param settings their {@code themeConfig} does not matter: what came of it is kept
   */
  public static LinkedSite recalled(
      Site site, LinkMemory memory, LinkStyles styles, LinkSettings settings) {
    FileTree files = site.tree();
    Modules modules = new Modules(files, settings.staticFolders(), memory.ownPluginsOnly());
    ScriptModules scripts = new ScriptModules(files, modules);
    Recall recall = new Recall(site, memory, styles);
    SiteParts parts = recall.parts(settings);
    PageNames names = new PageNames(memory.provided(), true);
    RenderedSite rendered =
        RenderedSite.of(RenderedSite.Files.of(site), scripts, names, parts.baseUrl());
    return new LinkedSite(site, parts, scripts, rendered, Spread.IN_TURN, memory, recall);
  }

  private LinkedSite(
      Site site,
      SiteParts parts,
      ScriptModules scripts,
      RenderedSite rendered,
      Spread spread,
      @Nullable LinkMemory memory,
      @Nullable Recall recall) {
    this.site = site;
    this.parts = parts;
    this.scripts = scripts;
    modules = scripts.modules();
    this.rendered = rendered;
    provided = rendered.provided();
    schemas = new ComponentSchemas(parts.schemas(), modules);
    routes = new RouteTable(parts.routes(), parts.extraRoutes(), parts.baseUrl());
    markdownLinks = new MarkdownLinks(parts.instances());
    assets = new Assets(parts.files(), parts.staticFolders(), parts.baseUrl());
    component = new LinkComponent(parts.baseUrl(), parts.trailingSlash());
    pages = new ShownPages(parts, routes, scripts, rendered, schemas, spread);
    checker = new LinkChecker(routes, pages::anchors);
    suggestions = new Suggestions(routes);
    rewriter = new LinkRewriter(parts.baseUrl(), markdownLinks);
    images = new ImageReader(assets, parts.baseUrl(), schemas);
    loaded = new LoadedUrlReader(schemas);
    componentModules = new ComponentModules(site.tree(), scripts);
    targets = new LinkTargets(checker, assets);
    PageLinks.Reading reading =
        new PageLinks.Reading(
            new MarkdownLinkReader(markdownLinks, assets, component),
            new ElementLinkReader(component, schemas),
            rendered,
            targets);
    if (memory == null || recall == null) {
      redirects = ClientRedirects.of(site, routes.routes());
      directivePlugins = DirectivePlugins.of(site);
      links =
          new PageLinks(pages.all(), reading, parts.themeLinks(), path -> site.file(path) != null);
      isRendered = isAmong(site, pages.files());
      List<LayoutLinks.Placed> layout = new ArrayList<>(parts.layout());
      layout.addAll(OwnLayout.links(parts, rendered, reading.elements()));
      layoutLinks = new LayoutUses(routes, pages, targets).of(layout);
    } else {
      redirects = ClientRedirects.recalled(memory.redirects(), site.settings(), routes.routes());
      directivePlugins = new DirectivePlugins(memory.directivesEverywhere(), memory.directives());
      links = recall.links(reading, component);
      isRendered = path -> !memory.unrendered().contains(path);
      isCompiled = path -> !memory.uncompiled().contains(path);
      layoutLinks = null;
    }
  }

  private LinkedSite(LinkedSite before, Site site, RenderedSite rendered, PageLinks links) {
    this.site = site;
    this.rendered = rendered;
    this.links = links;
    routes = before.routes;
    markdownLinks = before.markdownLinks;
    assets = before.assets;
    component = before.component;
    pages = before.pages;
    isRendered = before.isRendered;
    checker = before.checker;
    targets = before.targets;
    layoutLinks = before.layoutLinks;
    suggestions = before.suggestions;
    rewriter = before.rewriter;
    images = before.images;
    loaded = before.loaded;
    redirects = before.redirects;
    directivePlugins = before.directivePlugins;
    componentModules = before.componentModules;
    modules = before.modules;
    scripts = before.scripts;
    provided = before.provided;
    schemas = before.schemas;
    isCompiled = before.isCompiled;
    parts = before.parts;
  }

  /**
   * The same site with another text of a page, of which the rest of the site sees nothing: neither
   * what it is made of has changed, nor its ids, imports and elements.
   *
   * @return null where it takes a look at the whole site all the same
   */
  public @Nullable LinkedSite with(ParsedFile changed) {
    ParsedFile before = site.file(changed.path());
    if (before == null) {
      return null;
    }
    RenderedSite other = rendered.with(changed);
    PageLinks after = links.with(before, changed, other);
    return after == null ? null : new LinkedSite(this, site.with(changed), other, after);
  }

  /** Whether one of these files is shown in part somewhere. */
  public boolean areShownInPart(Set<String> files) {
    return files.stream().anyMatch(links::isShownInPart);
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
    return links.of(page.file());
  }

  /**
   * The same, and the links of a file that is imported, so that it is compiled, and shown nowhere.
   */
  public List<LinkUse> compiledLinks(Page page) {
    List<LinkUse> shown = links(page);
    return shown.isEmpty() && page.document() == null && isCompiled(page)
        ? links.unshown(page.file())
        : shown;
  }

  /** What the rest of the site counts of these links. */
  public PageTally tally(Page page) {
    return links.tally(page.file());
  }

  /**
   * Whether the build renders what a page's file holds: a document at its route, a partial on a
   * page that shows it.
   */
  public boolean isRendered(Page page) {
    return isRendered.test(page.path());
  }

  /**
   * Whether a production build compiles a page's file: a document that is no draft, or what one
   * imports, directly or not.
   */
  public boolean isCompiled(Page page) {
    return isCompiled().test(page.path());
  }

  /** Whether a page is among these files; kept are those that are not, which are few. */
  private static Predicate<String> isAmong(Site site, Set<String> files) {
    Set<String> others = new HashSet<>();
    for (Page page : site.pages()) {
      if (!files.contains(page.path())) {
        others.add(page.path());
      }
    }
    return path -> !others.contains(path);
  }

  private synchronized Predicate<String> isCompiled() {
    Predicate<String> known = isCompiled;
    if (known == null) {
      known = isAmong(site, CompiledFiles.of(site, modules));
      isCompiled = known;
    }
    return known;
  }

  /** The local images of a page's file, in Markdown, elements and props. */
  public List<ImageUse> images(Page page) {
    return images.images(page.file());
  }

  /** The local files and modules that props of a page's file name as icons. */
  public List<ImageUse> icons(Page page) {
    return images.icons(page.file());
  }

  /** What a page's file loads from other sites. */
  public List<LoadedUrl> loadedUrls(Page page) {
    return loaded.read(page.file());
  }

  /**
   * Links that are written in scripts and data files of the site, or in partials and depend on
   * their props, once for every page that shows them.
   */
  public List<LinkUse> scriptLinks() {
    return links.inScripts();
  }

  /** Links that the site's configuration puts on every page. */
  public List<LinkUse> layoutLinks() {
    if (layoutLinks == null) {
      throw new NotKept("links of the layout");
    }
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

  /** How the site writes its links from page to page. */
  public LinkStyles linkStyles() {
    return links.styles();
  }

  /** Paths to Markdown files. */
  public MarkdownLinks markdownLinks() {
    return markdownLinks;
  }

  /** Imports. */
  public Modules modules() {
    return modules;
  }

  /** What the scripts of the site import and export. */
  public ScriptModules scripts() {
    return scripts;
  }

  /** The scripts and data files that the bundler reads. */
  public synchronized BundledScripts bundledScripts() {
    BundledScripts known = bundled;
    if (known == null) {
      known = BundledScripts.of(site, scripts, isCompiled());
      bundled = known;
    }
    return known;
  }

  /** Where components could be imported from. */
  public ComponentModules componentModules() {
    return componentModules;
  }

  /** Components that every page has without importing them. */
  public ProvidedComponents providedComponents() {
    return provided;
  }

  /** What all texts of the site seem to name; they are read anew, so ask once. */
  public Mentions mentions() {
    return Mentions.of(site);
  }

  /** What scripts, data and links of the site name, for questions about paths only. */
  public Mentions pathMentions() {
    return Mentions.ofPaths(site);
  }

  /** What is known of components. */
  public ComponentSchemas schemas() {
    return schemas;
  }

  /** Paths to images and downloads. */
  public Assets assets() {
    return assets;
  }
}
