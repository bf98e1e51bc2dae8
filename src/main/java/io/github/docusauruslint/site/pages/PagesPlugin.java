package io.github.docusauruslint.site.pages;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.ContentPlugin;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.PluginContent;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.frontmatter.CheckedFrontMatter;
import io.github.docusauruslint.site.frontmatter.FrontMatterSchema;
import io.github.docusauruslint.site.frontmatter.FrontMatterValues;
import io.github.docusauruslint.site.value.ContentFolders;
import io.github.docusauruslint.site.value.PluginOptions;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One instance of {@code docusaurus-plugin-content-pages}. */
public final class PagesPlugin implements ContentPlugin {
  private static final Pattern INDEX =
      Pattern.compile("(^|.*/)index\\.(?:mdx?|jsx?|tsx?)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXTENSION = Pattern.compile("\\.(?:mdx?|jsx?|tsx?)$");

  private final PagesOptions options;
  private final SiteSettings settings;
  private final ContentFolders folders;
  private final List<ContentFile> files;

  private PagesPlugin(
      PagesOptions options,
      SiteSettings settings,
      ContentFolders folders,
      List<ContentFile> files) {
    this.options = options;
    this.settings = settings;
    this.folders = folders;
    this.files = List.copyOf(files);
  }

  /** Finds the pages; a folder that is not there has none. */
  public static PagesPlugin scan(PagesOptions options, SiteSettings settings, FileTree tree) {
    PluginRef instance = new PluginRef(PluginRef.PAGES, options.id());
    ContentFolders folders = ContentFolders.of(options.path(), settings.translations(instance));
    return new PagesPlugin(
        options,
        settings,
        folders,
        folders.find(
            tree, options.include(), options.exclude(), instance, null, PagesPlugin::typeOf));
  }

  private static Document.Type typeOf(String file) {
    return file.endsWith(".md") || file.endsWith(".mdx")
        ? Document.Type.PAGE
        : Document.Type.PAGE_JSX;
  }

  @Override
  public PluginRef ref() {
    return new PluginRef(PluginRef.PAGES, options.id());
  }

  @Override
  public List<ContentFile> files() {
    return files;
  }

  @Override
  public List<List<String>> contentFolders() {
    return List.of(folders.all());
  }

  @Override
  public MdxOptions mdxOptions(MdxOptions site) {
    return PluginOptions.mdxOptions(site, options.admonitions(), options.math());
  }

  @Override
  public PluginContent load(Function<String, @Nullable ParsedFile> parsed, Spread spread) {
    List<Problem> problems = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    List<Route> routes = new ArrayList<>();
    for (ContentFile content : files) {
      Document document =
          document(content, content.isMarkdown() ? parsed.apply(content.source()) : null, problems);
      documents.add(document);
      if (!document.draft()) {
        routes.add(new Route(document.route(), document, content.source()));
      }
    }
    return new PluginContent(documents, List.of(), routes, List.of(), problems);
  }

  private Document document(
      ContentFile content, @Nullable ParsedFile file, List<Problem> problems) {
    FrontMatter frontMatter = file == null ? FrontMatter.NONE : file.facts().frontMatter();
    CheckedFrontMatter checked = FrontMatterSchema.PAGES.check(frontMatter);
    problems.addAll(checked.problems(content.source()));
    FrontMatterValues values = checked.values();
    String slug = values.text("slug");
    String title = values.text("title");
    String ownPermalink = permalink(fileSlug(content.relativePath()));
    String permalink = slug == null ? ownPermalink : permalink(slug);
    boolean draft = values.isTrue("draft");
    return new Document(
        content,
        file,
        null,
        permalink,
        settings.route(permalink),
        null,
        title == null && file != null ? file.facts().contentTitle() : title,
        null,
        null,
        slug == null ? null : ownPermalink,
        List.of(),
        draft,
        values.isTrue("unlisted") && !draft);
  }

  private String permalink(String slug) {
    return Urls.normalize(settings.baseUrl(), options.routeBasePath(), slug);
  }

  /** The path without its extension, percent-encoded; an index is its folder, with a slash. */
  static String fileSlug(String path) {
    Matcher index = INDEX.matcher(path);
    String plain =
        index.find() ? "/" + index.group(1) : "/" + EXTENSION.matcher(path).replaceFirst("");
    return Urls.encodePath(plain);
  }
}
