package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.ContentPlugin;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.PluginContent;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.ThemeLink;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.tags.TagsFile;
import io.github.docusauruslint.site.value.ContentFolders;
import io.github.docusauruslint.site.value.PluginOptions;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One instance of {@code docusaurus-plugin-content-blog}. */
public final class BlogPlugin implements ContentPlugin {
  private final BlogOptions options;
  private final SiteSettings settings;
  private final ContentFolders folders;
  private final List<ContentFile> files;
  private final @Nullable TagsFile tags;
  private final @Nullable AuthorsMap authors;

  private BlogPlugin(
      BlogOptions options,
      SiteSettings settings,
      ContentFolders folders,
      List<ContentFile> files,
      @Nullable TagsFile tags,
      @Nullable AuthorsMap authors) {
    this.options = options;
    this.settings = settings;
    this.folders = folders;
    this.files = List.copyOf(files);
    this.tags = tags;
    this.authors = authors;
  }

  /**
   * Finds a blog's files, and reads its tags and authors. A folder that is not there is an empty
   * blog.
   *
   * @param problems takes what Docusaurus refuses
   */
  public static BlogPlugin scan(
      BlogOptions options, SiteSettings settings, FileTree tree, List<Problem> problems) {
    PluginRef instance = new PluginRef(PluginRef.BLOG, options.id());
    ContentFolders folders = ContentFolders.of(options.path(), settings.translations(instance));
    List<ContentFile> files =
        folders.find(
            tree, options.include(), options.exclude(), instance, null, name -> Document.Type.BLOG);
    String authorsPath =
        Urls.normalize(settings.baseUrl(), options.routeBasePath(), options.authorsBasePath());
    return new BlogPlugin(
        options,
        settings,
        folders,
        files,
        TagsFile.read(tree, folders.all(), options.tags(), problems),
        AuthorsMap.read(tree, folders.all(), options.authorsMapPath(), authorsPath, problems));
  }

  @Override
  public PluginRef ref() {
    return new PluginRef(PluginRef.BLOG, options.id());
  }

  /** The URLs of other sites that the file of authors names. */
  public List<ThemeLink> authorUrls() {
    return authors == null ? List.of() : authors.urls();
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
    return PluginOptions.mdxOptions(site, options.admonitions(), options.math()).asBlogPost();
  }

  @Override
  public PluginContent load(Function<String, @Nullable ParsedFile> parsed, Spread spread) {
    List<Problem> problems = new ArrayList<>();
    PostReader reader = new PostReader(options, settings, tags, authors, problems);
    List<BlogPost> posts = new ArrayList<>();
    List<Document> drafts = new ArrayList<>();
    for (ContentFile file : files) {
      BlogPost post = reader.read(file, parsed.apply(file.source()));
      if (post.document().draft()) {
        drafts.add(post.document());
      } else {
        posts.add(post);
      }
    }
    posts.sort(Comparator.comparing(BlogPost::date).reversed());
    if (options.ascending()) {
      Collections.reverse(posts);
    }
    BlogRoutes routes = BlogRoutes.of(options, settings, posts, authors);
    List<Document> documents = new ArrayList<>(posts.stream().map(BlogPost::document).toList());
    documents.addAll(drafts);
    return new PluginContent(documents, List.of(), routes.routes(), routes.listings(), problems);
  }
}
