package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one Markdown file says, before anything is known of the site around it.
 *
 * <p>Facts depend on the text and {@link MdxOptions} alone. Every list is in document order, and
 * every span is in the original file, front matter included, whatever preprocessing did to the text
 * before it was parsed. When the page does not compile, {@code errors} says where and the lists
 * hold what could be read all the same.
 *
 * @param format what the file was read as
 * @param frontMatter the block at the top, and what it holds
 * @param contentTitle the title found by regular expressions, for metadata ({@code
 *     parseMarkdownContentTitle} of {@code @docusaurus/utils} 3.10.2)
 * @param renderedTitle the title found in the syntax tree by the remark contentTitle plugin
 * @param excerpt the first meaningful line ({@code createExcerpt}), the default description
 * @param errors why the page does not compile; the first is where the compiler stops
 * @param references labels used without a definition: plain text to the build
 * @param textFences lines of text that start with three colons or more, and open or close nothing
 * @param footnoteAnchors ids that footnotes generate, such as {@code user-content-fn-1}
 * @param comments comments of either kind, for directives to the linter and truncate markers
 * @param codeComments comments, as far as they may be for the linter, that are no nodes of the
 *     page: in the front matter, in imports and exports, in expressions and attributes
 * @param scope names bound and used, for imports and components
 */
public record PageFacts(
    Format format,
    FrontMatter frontMatter,
    @Nullable String contentTitle,
    @Nullable String renderedTitle,
    @Nullable String excerpt,
    List<MdxError> errors,
    List<Heading> headings,
    List<Link> links,
    List<Image> images,
    List<UndefinedReference> references,
    List<Import> imports,
    List<Export> exports,
    List<JsxElement> jsx,
    List<Directive> directives,
    List<Span> textFences,
    List<Anchor> anchors,
    List<String> footnoteAnchors,
    List<Expression> expressions,
    List<CodeBlock> code,
    List<HtmlElement> html,
    List<Comment> comments,
    List<Comment> codeComments,
    Scope scope) {

  /** Lists up to this length are kept without room for more; most are empty, on 100,000 pages. */
  private static final int SHORT = 8;

  public PageFacts {
    errors = trimmed(errors);
    headings = trimmed(headings);
    links = trimmed(links);
    images = trimmed(images);
    references = trimmed(references);
    imports = trimmed(imports);
    exports = trimmed(exports);
    jsx = trimmed(jsx);
    directives = trimmed(directives);
    textFences = trimmed(textFences);
    anchors = trimmed(anchors);
    footnoteAnchors = trimmed(footnoteAnchors);
    expressions = trimmed(expressions);
    code = trimmed(code);
    html = trimmed(html);
    comments = trimmed(comments);
    codeComments = trimmed(codeComments);
  }

  private static <T> List<T> trimmed(List<T> list) {
    return list.size() <= SHORT ? List.copyOf(list) : list;
  }

  /** What is known of a page of which nothing is known. */
  public static final PageFacts NONE =
      new PageFacts(
          Format.MDX,
          FrontMatter.NONE,
          null,
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Scope.EMPTY);

  /** What is known of a page that could not be read. */
  public static final PageFacts UNREAD = head(Format.MDX, FrontMatter.NONE, null);

  /** What is known of a page of which no more than the head was read. */
  static PageFacts head(Format format, FrontMatter frontMatter, @Nullable String contentTitle) {
    MdxError error =
        new MdxError(MdxError.Kind.UNREAD, null, "not read", null, "docusaurus-lint", null, false);
    return new PageFacts(
        format,
        frontMatter,
        contentTitle,
        NONE.renderedTitle,
        NONE.excerpt,
        List.of(error),
        NONE.headings,
        NONE.links,
        NONE.images,
        NONE.references,
        NONE.imports,
        NONE.exports,
        NONE.jsx,
        NONE.directives,
        NONE.textFences,
        NONE.anchors,
        NONE.footnoteAnchors,
        NONE.expressions,
        NONE.code,
        NONE.html,
        NONE.comments,
        NONE.codeComments,
        NONE.scope);
  }

  /** How a file is read: by MDX 3, or as CommonMark with HTML. */
  public enum Format {
    MDX,
    MD
  }

  /** Whether the whole page was read; what is missing from one that was not is not known. */
  public boolean isRead() {
    return errors.isEmpty() || errors.get(0).kind() != MdxError.Kind.UNREAD;
  }

  /** Whether Docusaurus would compile the page. */
  public boolean compiles() {
    return errors.isEmpty();
  }
}
