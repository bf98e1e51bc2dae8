package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.NumberPrefix;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.PluginContent.Listing;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.SidebarItem.Attributes;
import io.github.docusauruslint.site.SidebarItem.CategoryLink;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.ThemeLink;
import io.github.docusauruslint.site.frontmatter.FrontMatterValues;
import io.github.docusauruslint.site.sidebar.SidebarDoc;
import io.github.docusauruslint.site.sidebar.SidebarSetting;
import io.github.docusauruslint.site.sidebar.Sidebars;
import io.github.docusauruslint.site.tags.PageTag;
import io.github.docusauruslint.text.LocaleOrder;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One version's parsed files to its documents and sidebars ({@code loadVersion.js}). */
public final class DocsBuilder {
  private final DocsOptions options;
  private final SiteSettings settings;
  private final Function<String, @Nullable ParsedFile> files;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A builder for one version of an instance.
   *
   * @param files the parsed file of a source, or null
   */
  public DocsBuilder(
      DocsOptions options, SiteSettings settings, Function<String, @Nullable ParsedFile> files) {
    this.options = options;
    this.settings = settings;
    this.files = files;
  }

  /**
   * A version with its documents and sidebars, and all that it serves.
   *
   * @param problems what Docusaurus refuses or warns about
   */
  public record BuiltVersion(
      DocsVersion version, List<Route> routes, List<Listing> listings, List<Problem> problems) {}

  public BuiltVersion build(VersionLayout layout) {
    NumberPrefix.Parser prefixes = options.numberPrefixParser();
    DocReader reader = new DocReader(layout, options, problems);
    List<DocMeta> docs = new ArrayList<>(layout.files().size());
    for (ContentFile content : layout.files()) {
      docs.add(reader.read(content, files.apply(content.source())));
    }
    noteDuplicateIds(docs);
    noteOnlyDrafts(docs, layout);
    List<SidebarDoc> sidebarDocs = docs.stream().map(DocsBuilder::sidebarDoc).toList();
    String sidebarFile = layout.sidebarFile();
    SidebarSetting setting =
        new SidebarSetting(
            sidebarFile == null ? settings.configFile() : sidebarFile,
            layout.name(),
            layout.path(),
            layout.contentPath(),
            options.sidebarCollapsible(),
            options.sidebarCollapsed(),
            layout.contentPathLocalized() != null,
            layout.translations(),
            options.sidebarItemsGenerator());
    Sidebars sidebars =
        Sidebars.build(
            setting, layout.sidebars(), sidebarDocs, layout.categories(), prefixes, problems);
    notePagination(docs);
    List<Document> documents = new ArrayList<>(docs.size());
    for (int i = 0; i < docs.size(); i++) {
      documents.add(document(docs.get(i), sidebarDocs.get(i), sidebars));
    }
    String localized = layout.contentPathLocalized();
    return new BuiltVersion(
        new DocsVersion(
            layout.instance(),
            layout.name(),
            layout.label(),
            layout.isLast(),
            layout.path(),
            layout.contentPath(),
            localized == null ? layout.contentPath() : localized,
            sidebars.items(),
            !sidebars.incomplete(),
            documents,
            layout.categories().files(),
            prefixes),
        routes(docs, documents, sidebars, layout),
        listings(docs, layout),
        problems);
  }

  /** The pages of tags; each links to the page of all, be it there or not. */
  private List<Listing> listings(List<DocMeta> docs, VersionLayout layout) {
    List<DocMeta> published = docs.stream().filter(doc -> !doc.draft()).toList();
    Map<String, List<DocMeta>> tagged = PageTag.group(published, DocMeta::tags);
    List<Listing> listings = new ArrayList<>();
    Stream<PageTag> listed =
        published.stream()
            .filter(doc -> !doc.fields().isTrue("unlisted"))
            .flatMap(doc -> doc.tags().stream());
    String all = layout.tagsPath();
    listings.add(Listing.of(settings.route(all), PageTag.letters(listed), List.of()));
    Map<String, Span> places = new HashMap<>();
    for (DocMeta doc : published) {
      doc.tags().forEach(tag -> places.putIfAbsent(tag.permalink(), tag.span()));
    }
    tagged.forEach(
        (permalink, pages) -> {
          DocMeta first = pages.get(0);
          Span tag = Objects.requireNonNull(places.get(permalink));
          ThemeLink toAll = new ThemeLink(first.content().source(), tag, all);
          listings.add(Listing.of(settings.route(permalink), Set.of(), List.of(toAll)));
        });
    return listings;
  }

  /** In the order in which they match: of two with one path the first is served. */
  private List<Route> routes(
      List<DocMeta> docs, List<Document> documents, Sidebars sidebars, VersionLayout layout) {
    List<Route> routes = new ArrayList<>();
    List<DocMeta> published = docs.stream().filter(doc -> !doc.draft()).toList();
    Map<String, List<DocMeta>> tagged = PageTag.group(published, DocMeta::tags);
    if (tagged.values().stream().anyMatch(DocsBuilder::isListed)) {
      routes.add(new Route(settings.route(layout.tagsPath()), null, null));
    }
    tagged
        .keySet()
        .forEach(permalink -> routes.add(new Route(settings.route(permalink), null, null)));
    documents.stream()
        .filter(document -> !document.draft())
        .sorted(
            Comparator.comparing(document -> String.valueOf(document.id()), LocaleOrder.ENGLISH))
        .forEach(doc -> routes.add(new Route(doc.route(), doc, doc.source())));
    for (CategoryLink.GeneratedIndex index : sidebars.generatedIndexes()) {
      routes.add(new Route(settings.route(index.permalink()), null, layout.sidebarFile()));
    }
    return routes;
  }

  private Document document(DocMeta doc, SidebarDoc sidebarDoc, Sidebars sidebars) {
    return new Document(
        doc.content(),
        doc.file(),
        doc.id(),
        doc.permalink(),
        settings.route(doc.permalink()),
        doc.slug(),
        doc.title(),
        doc.draft() ? null : sidebars.sidebarOf(sidebarDoc, problems),
        doc.position(),
        doc.defaultPermalink(),
        links(doc),
        doc.draft(),
        !doc.draft() && doc.fields().isTrue("unlisted"));
  }

  private static List<ThemeLink> links(DocMeta doc) {
    String edit = doc.fields().text("custom_edit_url");
    return edit == null || edit.isEmpty()
        ? List.of()
        : List.of(new ThemeLink(doc.content().source(), doc.spanOf("custom_edit_url"), edit));
  }

  private static boolean isListed(List<DocMeta> tagged) {
    return tagged.stream().anyMatch(doc -> !doc.fields().isTrue("unlisted"));
  }

  private static SidebarDoc sidebarDoc(DocMeta doc) {
    FrontMatterValues fields = doc.fields();
    return new SidebarDoc(
        doc.id(),
        doc.title(),
        doc.content().source(),
        doc.folder(),
        Paths.name(doc.content().relativePath()),
        doc.position(),
        fields.text("sidebar_label"),
        new Attributes(
            fields.text("sidebar_key"),
            fields.text("sidebar_class_name"),
            fields.get("sidebar_custom_props")),
        doc.draft(),
        fields.isTrue("unlisted"),
        fields.has("displayed_sidebar"),
        fields.text("displayed_sidebar"),
        doc.spanOf("displayed_sidebar"),
        fields.all());
  }

  private void noteDuplicateIds(List<DocMeta> docs) {
    Map<String, List<DocMeta>> byId = new LinkedHashMap<>();
    docs.forEach(doc -> byId.computeIfAbsent(doc.id(), id -> new ArrayList<>(1)).add(doc));
    byId.forEach(
        (id, same) -> {
          for (int i = 1; i < same.size(); i++) {
            DocMeta first = same.get(0);
            DocMeta doc = same.get(i);
            problems.add(
                new Problem(
                    Problem.Kind.DUPLICATE_ID,
                    doc.content().source(),
                    doc.spanOf("id"),
                    "the id \"" + id + "\" is that of " + first.content().source() + ", too",
                    List.of(
                        new Problem.Place(
                            first.content().source(), first.spanOf("id"), "the first doc"))));
          }
        });
  }

  /** Every version has a main doc, be it the first one; without any, the plugin fails. */
  private void noteOnlyDrafts(List<DocMeta> docs, VersionLayout layout) {
    if (!docs.isEmpty() && docs.stream().allMatch(DocMeta::draft)) {
      DocMeta first = docs.get(0);
      problems.add(
          new Problem(
              Problem.Kind.CONTENT_MISSING,
              first.content().source(),
              first.spanOf("draft"),
              "every doc of version \"" + layout.name() + "\" is a draft, which stops the build"));
    }
  }

  private void notePagination(List<DocMeta> docs) {
    Map<String, DocMeta> byId = new TreeMap<>();
    docs.stream().filter(doc -> !doc.draft()).forEach(doc -> byId.put(doc.id(), doc));
    for (DocMeta doc : byId.values()) {
      noteNavigation(doc, "pagination_next", byId);
      noteNavigation(doc, "pagination_prev", byId);
    }
  }

  private void noteNavigation(DocMeta doc, String field, Map<String, DocMeta> byId) {
    String id = doc.fields().text(field);
    if (id != null && !byId.containsKey(id)) {
      problems.add(
          new Problem(
                  Problem.Kind.FRONT_MATTER_REFERENCE,
                  doc.content().source(),
                  doc.spanOf(field),
                  field + ": no doc has the id \"" + id + "\"")
              .nearestOf(id, byId.keySet()));
    }
  }
}
