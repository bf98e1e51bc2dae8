package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.NumberPrefix;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.frontmatter.CheckedFrontMatter;
import io.github.docusauruslint.site.frontmatter.FrontMatterSchema;
import io.github.docusauruslint.site.frontmatter.FrontMatterValues;
import io.github.docusauruslint.site.tags.PageTag;
import io.github.docusauruslint.site.value.Reporting;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A doc's id, slug, permalink and title from its file ({@code docs.js}). */
final class DocReader {
  private final VersionLayout version;
  private final NumberPrefix.Parser prefixes;
  private final Reporting onInlineTags;
  private final List<Problem> problems;

  DocReader(VersionLayout version, DocsOptions options, List<Problem> problems) {
    this.version = version;
    this.prefixes = options.numberPrefixParser();
    this.onInlineTags = options.onInlineTags();
    this.problems = problems;
  }

  /**
   * Reads one doc.
   *
   * @param file null when it could not be read; the doc is then what its path makes it
   */
  DocMeta read(ContentFile content, @Nullable ParsedFile file) {
    FrontMatter matter = file == null ? FrontMatter.NONE : file.facts().frontMatter();
    CheckedFrontMatter checked = FrontMatterSchema.DOCS.check(matter);
    FrontMatterValues fields = checked.values();
    problems.addAll(checked.problems(content.source()));
    boolean strips = !Boolean.FALSE.equals(fields.flag("parse_number_prefixes"));
    NumberPrefix.Parser parser = strips ? prefixes : NumberPrefix.DISABLED;
    String path = content.relativePath();
    String name = Paths.name(path);
    NumberPrefix prefix =
        parser.parse(name.substring(0, name.length() - Paths.extension(name).length()));
    String ownId = fields.text("id");
    String baseId = ownId == null ? prefix.name() : ownId;
    if (baseId.contains("/")) {
      add(
          Problem.Kind.DOC_ID,
          content,
          fields,
          "id",
          "document id \"" + baseId + "\" cannot include a slash");
    }
    String folder = Paths.folder(path);
    String stripped = folder.isEmpty() ? "" : NumberPrefix.strip(folder, parser);
    String id = stripped.isEmpty() ? baseId : stripped + "/" + baseId;
    String ownSlug = fields.text("slug");
    String slug = DocSlug.of(path, baseId, ownSlug, parser);
    if (!Urls.isValidPathname(slug)) {
      add(Problem.Kind.SLUG, content, fields, "slug", "no valid slug can be made: " + slug);
    }
    String title = fields.text("title");
    if (title == null && file != null) {
      title = file.facts().contentTitle();
    }
    Double position = fields.number("sidebar_position");
    List<PageTag> tags = PageTag.of(fields, version.tags(), version.tagsPath());
    problems.addAll(PageTag.undefined(tags, version.tags(), content.source(), onInlineTags));
    return new DocMeta(
        content,
        file,
        fields,
        id,
        folder.isEmpty() ? "." : folder,
        slug,
        Urls.normalize(version.path(), slug),
        ownSlug == null
            ? null
            : Urls.normalize(version.path(), DocSlug.of(path, baseId, null, parser)),
        title == null ? baseId : title,
        position == null ? prefix.number() : position,
        tags);
  }

  private void add(
      Problem.Kind kind,
      ContentFile content,
      FrontMatterValues fields,
      String field,
      String message) {
    Span span = fields.span(field);
    problems.add(new Problem(kind, content.source(), span == null ? Span.at(0) : span, message));
  }
}
