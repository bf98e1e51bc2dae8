package io.github.docusauruslint.rule.site;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.mdx.Comment;
import io.github.docusauruslint.mdx.Directive;
import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Description;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.PluginContent;
import io.github.docusauruslint.text.BoundedPattern;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.SpanSet;
import io.github.docusauruslint.text.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Syntax of MDX 1 that Docusaurus 3 still reads and version 4 does not by default. */
final class Future implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    MdxOptions options = site.site().frame().mdxOptions(page.path());
    Description description = new Description(page);
    boolean mdx = page.facts().format() == PageFacts.Format.MDX;
    if (mdx && options.comments()) {
      SpanSet headings = SpanSet.of(page.facts().headings().stream().map(Heading::span).toList());
      BoundedPattern truncate = truncateMarker(page, site);
      for (Comment comment : page.facts().comments()) {
        if (page.text().slice(comment.span()).startsWith("<")) {
          findings
              .add(page, comment.span(), "comment")
              .fix(commentFix(page, comment, headings, truncate, description));
        }
      }
    }
    if (mdx && options.headingIds()) {
      for (Heading heading : page.facts().headings()) {
        Span id = heading.explicitId();
        String text = page.text().text();
        // An id that is escaped by hand stays what it is.
        if (id != null && text.startsWith("{#", id.start()) && !isEscaped(text, id)) {
          findings
              .add(page, id, "heading-id", String.valueOf(heading.id()))
              .fix(idFix(page, heading, id, description));
        }
      }
    }
    if (options.admonitions()) {
      page.facts().directives().forEach(directive -> admonition(page, directive, findings));
    }
  }

  private static boolean isEscaped(String text, Span id) {
    return id.start() > 0 && text.charAt(id.start() - 1) == '\\';
  }

  private static void admonition(Page page, Directive directive, Findings findings) {
    if (directive.kind() != Directive.Kind.CONTAINER) {
      return;
    }
    SourceText source = page.text();
    int name = directive.nameSpan().end();
    Span line = source.lineSpan(source.position(name).line());
    String title = source.slice(new Span(name, line.end()));
    if (title.startsWith(" ") && !title.isBlank()) {
      Span space = new Span(name, line.end() - title.stripLeading().length());
      findings
          .add(page, new Span(space.end(), line.end()), "title", directive.name(), title.strip())
          .fix(
              new Change(
                  "write",
                  "[" + title.strip() + "]",
                  true,
                  List.of(
                      new FileEdit(page.path(), new TextEdit(space, "[")),
                      new FileEdit(page.path(), TextEdit.insert(line.end(), "]")))));
    }
  }

  /** In a heading a comment in braces would be a part of the id; what stands behind one, text. */
  private static @Nullable Change commentFix(
      Page page,
      Comment comment,
      SpanSet headings,
      @Nullable BoundedPattern truncate,
      Description description) {
    SourceText source = page.text();
    Span span = comment.span();
    boolean inHeading = headings.contains(span.start());
    String written = "{/*" + comment.text() + "*/}";
    if (inHeading
        || comment.text().contains("*/")
        || !endsLine(source.text(), span.end())
        || !marksTheSame(truncate, source.slice(span), written)) {
      return null;
    }
    TextEdit edit = new TextEdit(span, written);
    boolean safe = description.survives(edit);
    String title = "{/* … */}";
    return safe
        ? Change.safe("write", title, page.path(), edit)
        : Change.unsafe("write", title, page.path(), edit);
  }

  /** Without a copy of what stands behind: a line may have 100,000 comments. */
  private static boolean endsLine(String text, int at) {
    int end = at;
    while (end < text.length()
        && text.charAt(end) != '\n'
        && text.charAt(end) != '\r'
        && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
  }

  /** Whether both or neither of two comments end the preview of a blog post. */
  private static boolean marksTheSame(
      @Nullable BoundedPattern truncate, String old, String written) {
    return truncate == null || truncate.find(old, 0) == truncate.find(written, 0);
  }

  /** What ends the preview of a page, where it has one. */
  private static @Nullable BoundedPattern truncateMarker(Page page, LinkedSite site) {
    Document document = page.document();
    if (document == null || document.type() != Document.Type.BLOG) {
      return null;
    }
    for (PluginContent.Listing listing : site.site().listings()) {
      List<Document> shown = listing.documents(); // All of one blog, which has one marker.
      if (!shown.isEmpty()
          && shown.get(0).content().instance().equals(document.content().instance())) {
        return listing.truncateMarker();
      }
    }
    return null;
  }

  /** A title is read by a regular expression that knows no comment. */
  private static @Nullable Change idFix(
      Page page, Heading heading, Span id, Description description) {
    String value = String.valueOf(heading.id());
    if (heading.depth() == 1 || value.contains("*/") || value.contains(" ")) {
      return null;
    }
    TextEdit edit = new TextEdit(id, "{/* #" + value + " */}");
    boolean safe = description.survives(edit);
    return safe
        ? Change.safe("write", edit.text(), page.path(), edit)
        : Change.unsafe("write", edit.text(), page.path(), edit);
  }
}
