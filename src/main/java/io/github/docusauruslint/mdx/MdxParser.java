package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.JsStrings;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page as Docusaurus 3.10.2 does: its own preprocessing, MDX 3 or CommonMark (micromark
 * 4.0.3 with the extensions that Docusaurus turns on), and the plugins that make ids, titles and
 * directives.
 */
public final class MdxParser {
  private MdxParser() {}

  /**
   * The facts of a page. Depends on nothing but its arguments, and throws nothing else: what does
   * not compile is among the {@linkplain PageFacts#errors errors}.
   *
   * @param path the file's path or name; only its extension matters, where the format is detected
   * @throws CrowdedPageException when the page has too many parts
   */
  public static PageFacts parse(SourceText text, String path, MdxOptions options) {
    return parse(text, path, options, true);
  }

  /** Whether equal texts say the same at both paths, with the same options. */
  public static boolean isReadAlike(String path, String other) {
    return PageFormat.byExtension(path) == PageFormat.byExtension(other);
  }

  private static PageFacts parse(
      SourceText text, String path, MdxOptions options, boolean repairing) {
    Head head = Head.read(text, path, options);
    try {
      return parse(text, path, options, repairing, head);
    } catch (CrowdedPageException e) {
      throw e.with(PageFacts.head(head.format.format(), head.frontMatter(), head.title.title()));
    }
  }

  /** What decides how the rest of a page is read. */
  private record Head(FrontMatterReader.Result matter, PageFormat format, ContentTitle title) {
    static Head read(SourceText text, String path, MdxOptions options) {
      FrontMatterReader.Result matter = FrontMatterReader.read(text);
      String content = JsStrings.trim(text.text(), matter.contentStart());
      return new Head(
          matter,
          PageFormat.of(matter.frontMatter(), path, options),
          ContentTitle.parse(content, options.blogPost()));
    }

    FrontMatter frontMatter() {
      return matter.frontMatter();
    }

    @Nullable MdxError error() {
      return matter.error() == null ? format.error() : matter.error();
    }
  }

  private static PageFacts parse(
      SourceText text, String path, MdxOptions options, boolean repairing, Head head) {
    PageText written = new PageText(text.text());
    Preprocessed preprocessed = Preprocessor.apply(written, options);
    Places places = new Places(preprocessed.map());
    boolean same = preprocessed.map().isIdentity();
    PageText read = same ? written : new PageText(preprocessed.text());
    PageScan page = new PageScan(read.withoutZeros(), options, head.format.format());
    Node root = page.scan();
    Fault unpaired = TagPairing.pair(page, root);
    for (Node candidate : page.literalCandidates) {
      TextLinks.add(candidate);
    }
    Unraveling.unravel(root);
    FactsCollector facts = new FactsCollector(page, root, places);
    facts.collect();
    List<MdxError> errors = errors(head.error(), page, unpaired, facts, places);
    if (repairing && !errors.isEmpty()) {
      MdxError first = errors.get(0);
      Fault fault = page.faults.isEmpty() ? unpaired : page.faults.get(0);
      for (Repair repair : repairs(text, page, first, fault, places)) {
        if (mends(repair, text, first, path, options)) {
          errors.set(0, first.with(repair));
          break;
        }
      }
    }
    HtmlFacts html = facts.html();
    return new PageFacts(
        head.format.format(),
        head.frontMatter(),
        head.title.title(),
        facts.renderedTitle(),
        Excerpt.of(head.title.content()),
        errors,
        facts.headings.list,
        facts.links.list,
        facts.links.images,
        references(page, places),
        facts.esm.imports,
        facts.esm.exports,
        facts.elements.jsx,
        facts.directives.list,
        facts.directives.textFences,
        html == null ? facts.elements.anchors : html.anchors,
        facts.footnotes.ids(),
        facts.expressions,
        facts.code,
        html == null ? List.of() : html.elements,
        comments(page, places),
        facts.comments.and(head.matter.comments()),
        facts.scope());
  }

  /** What could mend it, the likeliest first. */
  private static List<Repair> repairs(
      SourceText text, PageScan page, MdxError error, @Nullable Fault fault, Places places) {
    return switch (error.kind()) {
      case FRONT_MATTER, DUPLICATE_DEFAULT_EXPORT -> List.of();
      case URL -> Repairs.url(error, text.text());
      default -> fault == null ? List.of() : Repairs.of(page, fault, places);
    };
  }

  /** Whether the page then compiles, or fails at another place. */
  private static boolean mends(
      Repair repair, SourceText text, MdxError error, String path, MdxOptions options) {
    String changed = repair.apply(text.text());
    List<MdxError> left = parse(SourceText.of(changed), path, options, false).errors();
    if (left.isEmpty()) {
      return true;
    }
    Span before = error.span();
    Span after = left.get(0).span();
    if (before == null || after == null) {
      return false;
    }
    int from = Math.min(repair.edits().get(0).span().start(), before.start());
    int grown = changed.length() - text.length();
    return after.start() < from || after.start() > before.start() + Math.max(0, grown);
  }

  private static List<MdxError> errors(
      @Nullable MdxError frontMatter,
      PageScan page,
      @Nullable Fault unpaired,
      FactsCollector facts,
      Places places) {
    List<MdxError> errors = new ArrayList<>(0);
    if (frontMatter != null) {
      errors.add(frontMatter);
    }
    for (Fault fault : page.faults) {
      errors.add(error(fault, places, false));
    }
    if (unpaired != null && page.faults.isEmpty()) {
      boolean inferred =
          !unpaired.message().contains(" before the end of ")
              && unpaired.message().startsWith("Expected a closing tag");
      errors.add(error(unpaired, places, inferred));
    }
    MdxError url = facts.links.error();
    if (url != null) {
      errors.add(url);
    }
    MdxError layout = secondLayout(page, facts.esm, places);
    if (layout != null) {
      errors.add(layout);
    }
    return errors;
  }

  private static MdxError error(Fault fault, Places places, boolean inferred) {
    return new MdxError(
        fault.kind(),
        places.span(fault.start(), fault.end()),
        fault.message(),
        fault.ruleId(),
        fault.source(),
        fault.explanation(),
        inferred);
  }

  /** The page's layout is its {@code export default}: there can be one. */
  private static @Nullable MdxError secondLayout(PageScan page, EsmFacts esm, Places places) {
    io.github.docusauruslint.js.Node first = esm.layout();
    io.github.docusauruslint.js.Node second = esm.secondLayout();
    if (first == null || second == null) {
      return null;
    }
    return new MdxError(
        MdxError.Kind.DUPLICATE_DEFAULT_EXPORT,
        places.span(second.start(), second.end()),
        "Unexpected duplicate layout, expected a single layout (previous: "
            + page.range(first.start(), first.end())
            + ")",
        "duplicate-layout",
        "recma-document",
        null,
        false);
  }

  private static List<Comment> comments(PageScan page, Places places) {
    List<Comment> comments = new ArrayList<>(page.comments.size());
    for (Comment comment : page.comments) {
      Span span = comment.span();
      comments.add(new Comment(places.span(span.start(), span.end()), comment.text()));
    }
    comments.sort((one, other) -> one.span().compareTo(other.span()));
    return comments;
  }

  private static List<UndefinedReference> references(PageScan page, Places places) {
    List<UndefinedReference> references = new ArrayList<>(page.undefinedReferences.size());
    for (UndefinedReference each : page.undefinedReferences) {
      Span span = each.span();
      Span label = each.labelSpan();
      references.add(
          new UndefinedReference(
              places.span(span.start(), span.end()),
              each.label(),
              places.span(label.start(), label.end())));
    }
    references.sort((one, other) -> one.span().compareTo(other.span()));
    return references;
  }
}
