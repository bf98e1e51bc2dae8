package io.github.docusauruslint.site;

import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.site.frontmatter.FrontMatterSchema;
import io.github.docusauruslint.site.schema.FieldProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A whole site as Docusaurus would load it. */
public final class Site {
  private final SiteLayout layout;
  private final Map<String, ParsedFile> files;
  private final List<Document> documents;
  private final List<DocsVersion> versions;
  private final List<Route> routes;
  private final List<PluginContent.Listing> listings;
  private final List<Problem> problems;
  private final Map<String, Document> bySource = new HashMap<>();
  private final Map<String, List<Document>> byRoute = new HashMap<>();

  private Site(SiteLayout layout, Map<String, ParsedFile> files, List<PluginContent> contents) {
    this.layout = layout;
    this.files = Collections.unmodifiableMap(files);
    this.documents = all(contents, PluginContent::documents);
    this.versions = all(contents, PluginContent::versions);
    this.listings = all(contents, PluginContent::listings);
    this.routes = inOrder(contents, layout.generated());
    List<Problem> noted = new ArrayList<>(layout.problems());
    noted.addAll(all(contents, PluginContent::problems));
    for (Document document : documents) {
      bySource.put(document.source(), document);
      if (!document.draft()) {
        byRoute.computeIfAbsent(document.route(), route -> new ArrayList<>(1)).add(document);
      }
    }
    files.values().forEach(file -> noteFormat(file, noted));
    noted.addAll(BuildLimits.check(documents, routes));
    this.problems = List.copyOf(noted);
  }

  /**
   * The site of these parsed files.
   *
   * @param files content and the partials that it imports, in any order
   */
  public static Site of(SiteLayout layout, Iterable<ParsedFile> files) {
    Map<String, ParsedFile> byPath = new LinkedHashMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    List<PluginContent> contents = new ArrayList<>();
    for (ContentPlugin plugin : layout.plugins()) {
      contents.add(plugin.load(byPath::get));
    }
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

  private Site(Site before, ParsedFile changed) {
    this.layout = before.layout;
    Map<String, ParsedFile> all = new LinkedHashMap<>(before.files);
    all.put(changed.path(), changed);
    this.files = Collections.unmodifiableMap(all);
    this.documents = before.documents;
    this.versions = before.versions;
    this.listings = before.listings;
    this.routes = before.routes;
    this.problems = before.problems;
    this.bySource.putAll(before.bySource);
    this.byRoute.putAll(before.byRoute);
  }

  /**
   * The same site with another text of a page, of which the rest of the site sees nothing.
   * Documents still hold the page as it was before; what they were made of is the same.
   */
  public Site with(ParsedFile changed) {
    return new Site(this, changed);
  }

  public SiteLayout layout() {
    return layout;
  }

  public SiteConfig config() {
    return layout.config();
  }

  public SiteSettings settings() {
    return layout.settings();
  }

  /** Every document of every plugin, drafts included. */
  public List<Document> documents() {
    return documents;
  }

  /** The versions of all docs instances. */
  public List<DocsVersion> versions() {
    return versions;
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
    return listings;
  }

  /** What Docusaurus refuses or warns about while it loads the site. */
  public List<Problem> problems() {
    return problems;
  }

  /** The document made of a file, drafts included, or null. */
  public @Nullable Document document(String source) {
    return bySource.get(source);
  }

  /** The documents served at a path; more than one is a duplicate route. */
  public List<Document> documentsAt(String route) {
    return byRoute.getOrDefault(route, List.of());
  }

  /** A parsed file by its path, partials included, or null. */
  public @Nullable ParsedFile file(String path) {
    return files.get(path);
  }

  /** All parsed Markdown files, partials included. */
  public List<Page> pages() {
    return files.values().stream().map(file -> new Page(file, bySource.get(file.path()))).toList();
  }

  /** The version that a doc belongs to, or null. */
  public @Nullable DocsVersion version(Document document) {
    for (DocsVersion version : versions) {
      if (version.instance().equals(document.content().instance())
          && Objects.equals(version.name(), document.version())) {
        return version;
      }
    }
    return null;
  }
}
