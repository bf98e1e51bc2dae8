package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.ThemeLink;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.frontmatter.CheckedFrontMatter;
import io.github.docusauruslint.site.frontmatter.FrontMatterSchema;
import io.github.docusauruslint.site.frontmatter.FrontMatterValues;
import io.github.docusauruslint.site.tags.PageTag;
import io.github.docusauruslint.site.tags.TagsFile;
import io.github.docusauruslint.site.value.Reporting;
import io.github.docusauruslint.text.JsDates;
import io.github.docusauruslint.text.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file to a post ({@code processBlogSourceFile} of {@code blogUtils.js}). */
final class PostReader {
  /**
   * The date of posts that have none in front matter or path. A build asks the version control
   * system; this is the moment that Docusaurus itself takes where it does not ask.
   */
  private static final Instant UNDATED = Instant.ofEpochMilli(1_490_997_600_000L);

  private final BlogOptions options;
  private final SiteSettings settings;
  private final @Nullable TagsFile tagsFile;
  private final @Nullable AuthorsMap authors;
  private final List<Problem> problems;

  PostReader(
      BlogOptions options,
      SiteSettings settings,
      @Nullable TagsFile tagsFile,
      @Nullable AuthorsMap authors,
      List<Problem> problems) {
    this.options = options;
    this.settings = settings;
    this.tagsFile = tagsFile;
    this.authors = authors;
    this.problems = problems;
  }

  /**
   * Reads a post, which may be a draft.
   *
   * @param file null when it could not be read; the post then is what its path makes it
   */
  BlogPost read(ContentFile content, @Nullable ParsedFile file) {
    FrontMatter frontMatter = file == null ? FrontMatter.NONE : file.facts().frontMatter();
    CheckedFrontMatter checked = FrontMatterSchema.BLOG.check(frontMatter);
    problems.addAll(checked.problems(content.source()));
    FrontMatterValues values = checked.values();
    BlogFileName name = BlogFileName.parse(content.relativePath());
    String slug = values.text("slug");
    String id = slug == null ? name.slug() : slug;
    String permalink = Urls.normalize(settings.baseUrl(), options.routeBasePath(), id);
    boolean draft = values.isTrue("draft");
    Post post = new Post(content, file, values, name, id, permalink);
    if (draft) {
      return new BlogPost(document(post, List.of()), UNDATED, List.of(), Set.of());
    }
    noteDeprecatedId(values, content);
    List<PageTag> tags = PageTag.of(values, tagsFile, tagsPath());
    problems.addAll(PageTag.undefined(tags, tagsFile, content.source(), options.onInlineTags()));
    if (options.onUntruncated() != Reporting.IGNORE && file != null) {
      noteUntruncated(file);
    }
    PostAuthors.Credits credits =
        PostAuthors.of(
            values, frontMatter, content.source(), authors, options.onInlineAuthors(), problems);
    Document document = document(post, credits.links());
    return new BlogPost(document, date(values, name, content), tags, credits.keys());
  }

  /** What the document of a post is made of. */
  private record Post(
      ContentFile content,
      @Nullable ParsedFile file,
      FrontMatterValues values,
      BlogFileName name,
      String id,
      String permalink) {}

  private Document document(Post post, List<ThemeLink> links) {
    String title = post.values.text("title");
    String contentTitle = post.file == null ? null : post.file.facts().contentTitle();
    boolean draft = post.values.isTrue("draft");
    return new Document(
        post.content,
        post.file,
        post.id,
        post.permalink,
        settings.route(post.permalink),
        post.values.text("slug"),
        title != null ? title : contentTitle != null ? contentTitle : post.name.text(),
        null,
        null,
        post.values.text("slug") == null
            ? null
            : Urls.normalize(settings.baseUrl(), options.routeBasePath(), post.name.slug()),
        links,
        draft,
        post.values.isTrue("unlisted") && !draft);
  }

  private void noteDeprecatedId(FrontMatterValues values, ContentFile content) {
    Span span = values.text("id") == null ? null : values.span("id");
    if (span != null) {
      problems.add(
          new Problem(
              Problem.Kind.FRONT_MATTER_DEPRECATED,
              content.source(),
              span,
              "\"id\" is deprecated in blog posts; \"slug\" takes its place"));
    }
  }

  private String tagsPath() {
    return Urls.normalize(settings.baseUrl(), options.routeBasePath(), options.tagsBasePath());
  }

  private Instant date(FrontMatterValues values, BlogFileName name, ContentFile content) {
    Object given = values.get("date");
    if (given instanceof Instant date) {
      return date;
    }
    Instant date = null;
    if (given instanceof String text) {
      date = JsDates.parse(text + "Z", ZoneOffset.UTC);
      if (date == null) {
        noteDate(values, content, "\"date\" is no date once Docusaurus adds a Z to it");
      }
    } else if (given instanceof Number number && number.doubleValue() != 0) {
      noteDate(values, content, "\"date\" is a number, which stops the build");
    } else {
      date = name.date();
    }
    return date == null ? UNDATED : date;
  }

  private void noteDate(FrontMatterValues values, ContentFile content, String message) {
    Span span = values.span("date");
    problems.add(
        new Problem(
            Problem.Kind.FRONT_MATTER_FIELD,
            content.source(),
            span == null ? Span.at(0) : span,
            message));
  }

  private void noteUntruncated(ParsedFile file) {
    Span matter = file.facts().frontMatter().span();
    String text = file.text().text();
    if (!options.truncateMarker().find(text, matter == null ? 0 : matter.end())) {
      Problem problem =
          new Problem(
              Problem.Kind.BLOG_UNTRUNCATED,
              file.path(),
              Span.at(0),
              "the blog post has no truncate marker");
      problems.add(options.onUntruncated() == Reporting.THROW ? problem : problem.asWarning());
    }
  }
}
