package io.github.docusauruslint.site;

import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.site.frontmatter.FrontMatterSchema;
import io.github.docusauruslint.site.schema.FieldProblem;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A whole site as Docusaurus would load it. */
public final class Site {
  private final SiteFrame frame;
  private final FileTree tree;
  private final Map<String, ParsedFile> files;
  private final List<Document> documents;
  private final List<Route> routes;
  private final @Nullable Whole whole;
  private final Map<String, Document> bySource = new HashMap<>();
  private @Nullable DocumentIndex index;

  /** What takes a look at the whole site to know. */
  private record Whole(
      SiteLayout layout,
      List<DocsVersion> versions,
      List<PluginContent.Listing> listings,
      List<Problem> problems) {}

  private Site(SiteLayout layout, Map<String, ParsedFile> files, List<PluginContent> contents) {
    this.tree = layout.tree();
    this.files = Collections.unmodifiableMap(files);
    this.documents = all(contents, PluginContent::documents);
    this.routes = inOrder(contents, layout.generated());
    for (Document document : documents) {
      bySource.put(document.source(), document);
    }
    List<Problem> noted = new ArrayList<>(layout.problems());
    noted.addAll(all(contents, PluginContent::problems));
    files.values().forEach(file -> noteFormat(file, noted));
    noted.addAll(BuildLimits.check(documents, routes));
    List<DocsVersion> versions = all(contents, PluginContent::versions);
    noted.addAll(NavbarTargets.check(layout, versions));
    this.frame = SiteFrame.of(layout, versions);
    this.whole =
        new Whole(layout, versions, all(contents, PluginContent::listings), List.copyOf(noted));
  }

  private Site(
      SiteFrame frame,
      FileTree tree,
      Map<String, ParsedFile> files,
      List<Document> documents,
      List<Route> routes,
      @Nullable Whole whole) {
    this.frame = frame;
    this.tree = tree;
    this.files = Collections.unmodifiableMap(files);
    this.documents = documents;
    this.routes = routes;
    this.whole = whole;
    for (Document document : documents) {
      bySource.put(document.source(), document);
    }
  }

  /**
   * A site as an earlier run left it. What takes a look at the whole of it ends in a {@link
   * NotKept}.
   *
   * @param files in their order, as those of {@code documents}
   */
  public static Site recalled(
      SiteFrame frame,
      FileTree tree,
      Map<String, ParsedFile> files,
      List<Document> documents,
      List<Route> routes) {
    return new Site(frame, tree, files, List.copyOf(documents), List.copyOf(routes), null);
  }

  /**
   * The site of these parsed files.
   *
   * @param files content and the partials that it imports, in any order
   */
  public static Site of(SiteLayout layout, Iterable<ParsedFile> files, Spread spread) {
    Map<String, ParsedFile> byPath = new LinkedHashMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    boolean inTurn = layout.plugins().stream().anyMatch(ContentPlugin::callsSite);
    Spread allowed = inTurn ? Spread.IN_TURN : spread;
    List<PluginContent> contents =
        allowed.map(layout.plugins(), plugin -> plugin.load(byPath::get, allowed));
    return new Site(layout, byPath, contents);
  }

  /** What is compiled must name a format there is; drafts are not compiled. */
  private void noteFormat(ParsedFile file, List<Problem> noted) {
    Document document = bySource.get(file.path());
    if (document == null || !document.draft()) {
      for (FieldProblem problem : FrontMatterSchema.checkMdx(file.facts().frontMatter())) {
        noted.add(
            new Problem(
                Problem.Kind.FRONT_MATTER_FIELD, file.path(), problem.span(), problem.message()));
      }
    }
  }

  /** Docs are nested below a route of their own, and such routes are looked at last. */
  private static List<Route> inOrder(List<PluginContent> contents, List<Route> generated) {
    List<Route> routes = new ArrayList<>();
    List<Route> docs = new ArrayList<>();
    for (PluginContent content : contents) {
      (content.versions().isEmpty() ? routes : docs).addAll(content.routes());
    }
    routes.addAll(generated);
    routes.addAll(docs);
    return List.copyOf(routes);
  }

  private static <T> List<T> all(
      List<PluginContent> contents, Function<PluginContent, List<T>> part) {
    return contents.stream().flatMap(content -> part.apply(content).stream()).toList();
  }

  /**
   * The same site with another text of a page, of which the rest of the site sees nothing.
   * Documents still hold the page as it was before; what they were made of is the same.
   */
  public Site with(ParsedFile changed) {
    Map<String, ParsedFile> all = new LinkedHashMap<>(files);
    all.put(changed.path(), changed);
    return new Site(frame, tree, all, documents, routes, whole);
  }

  private Whole whole() {
    if (whole == null) {
      throw new NotKept("the whole site");
    }
    return whole;
  }

  /** What of the configuration pages are judged by. */
  public SiteFrame frame() {
    return frame;
  }

  /** The site's files. */
  public FileTree tree() {
    return tree;
  }

  public SiteLayout layout() {
    return whole().layout();
  }

  public SiteConfig config() {
    return layout().config();
  }

  public SiteSettings settings() {
    return frame.settings();
  }

  /** Every document of every plugin, drafts included. */
  public List<Document> documents() {
    return documents;
  }

  /** The documents by what links ask for; made when it is first asked for. */
  public synchronized DocumentIndex index() {
    DocumentIndex known = index;
    if (known == null) {
      known = new DocumentIndex(documents);
      index = known;
    }
    return known;
  }

  /** The versions of all docs instances. */
  public List<DocsVersion> versions() {
    return whole().versions();
  }

  /**
   * Every path that is served, generated pages included, in the order in which they match; equal
   * paths stand as often as they are made.
   */
  public List<Route> routes() {
    return routes;
  }

  /** Generated pages that show documents. */
  public List<PluginContent.Listing> listings() {
    return whole().listings();
  }

  /** What Docusaurus refuses or warns about while it loads the site. */
  public List<Problem> problems() {
    return whole().problems();
  }

  /** The document made of a file, drafts included, or null. */
  public @Nullable Document document(String source) {
    return bySource.get(source);
  }

  /** A parsed file by its path, partials included, or null. */
  public @Nullable ParsedFile file(String path) {
    return files.get(path);
  }

  /** All parsed Markdown files, partials included. */
  public List<Page> pages() {
    List<Page> pages = new ArrayList<>(files.size());
    for (ParsedFile file : files.values()) {
      pages.add(new Page(file, bySource.get(file.path())));
    }
    return pages;
  }

  /** The version that a doc belongs to, or null. */
  public @Nullable DocsVersion version(Document document) {
    for (DocsVersion version : versions()) {
      if (version.name().equals(document.version())
          && version.instance().equals(document.content().instance())) {
        return version;
      }
    }
    return null;
  }
}
