package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.ContentPlugin;
import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.PluginContent;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.SidebarItem.Origin;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.value.PluginOptions;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One instance of {@code docusaurus-plugin-content-docs}. */
public final class DocsPlugin implements ContentPlugin {
  private final DocsOptions options;
  private final SiteSettings settings;
  private final List<VersionLayout> versions;

  private DocsPlugin(DocsOptions options, SiteSettings settings, List<VersionLayout> versions) {
    this.options = options;
    this.settings = settings;
    this.versions = versions;
  }

  /**
   * Finds an instance's versions and files.
   *
   * @param problems takes what Docusaurus refuses
   */
  public static DocsPlugin scan(
      DocsOptions options,
      SiteSettings settings,
      FileTree tree,
      VersionScanner.SidebarFiles sidebarFiles,
      List<Problem> problems,
      Spread spread) {
    Origin config = new Origin(settings.configFile(), Span.at(0));
    return new DocsPlugin(
        options,
        settings,
        new VersionScanner(tree, settings, sidebarFiles, config).scan(options, problems, spread));
  }

  @Override
  public PluginRef ref() {
    return new PluginRef(PluginRef.DOCS, options.id());
  }

  @Override
  public List<ContentFile> files() {
    return versions.stream().flatMap(version -> version.files().stream()).toList();
  }

  @Override
  public List<List<String>> contentFolders() {
    List<List<String>> folders = new ArrayList<>();
    for (VersionLayout version : versions) {
      String localized = version.contentPathLocalized();
      folders.add(
          localized == null
              ? List.of(version.contentPath())
              : List.of(localized, version.contentPath()));
    }
    return folders;
  }

  @Override
  public MdxOptions mdxOptions(MdxOptions site) {
    return PluginOptions.mdxOptions(site, options.admonitions(), options.math());
  }

  @Override
  public boolean callsSite() {
    return options.sidebarItemsGenerator() != null || options.hasOwnPrefixParser();
  }

  @Override
  public PluginContent load(Function<String, @Nullable ParsedFile> files, Spread spread) {
    List<Problem> problems = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    List<DocsVersion> built = new ArrayList<>();
    List<Route> routes = new ArrayList<>();
    List<PluginContent.Listing> listings = new ArrayList<>();
    // The version without a part of its own in the path is looked at last.
    List<Route> last = new ArrayList<>();
    List<DocsBuilder.BuiltVersion> all =
        spread.map(versions, layout -> new DocsBuilder(options, settings, files).build(layout));
    for (int i = 0; i < all.size(); i++) {
      DocsBuilder.BuiltVersion version = all.get(i);
      problems.addAll(version.problems());
      built.add(version.version());
      documents.addAll(version.version().documents());
      listings.addAll(version.listings());
      (versions.get(i).isRoot() ? last : routes).addAll(version.routes());
    }
    routes.addAll(last);
    return new PluginContent(documents, built, routes, listings, problems);
  }
}
