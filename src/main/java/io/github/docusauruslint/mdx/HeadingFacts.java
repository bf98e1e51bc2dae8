package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes the headings of a page, in document order, and gives them their ids. */
final class HeadingFacts {
  final List<Heading> list = new ArrayList<>();

  private final PageScan page;
  private final Places places;
  private final HeadingIds ids;

  HeadingFacts(PageScan page, Places places) {
    this.page = page;
    this.places = places;
    this.ids = new HeadingIds(page.options.maintainCase());
  }

  /**
   * Notes a heading.
   *
   * @param removed whether it is the title that a blog post loses before ids are given
   * @return what the page loses of it: all of it, or with an explicit id in the text of its last
   *     child that child, where it is not the only one; or null
   */
  @Nullable Node add(Nodes.Heading heading, boolean removed) {
    List<HeadingIds.Part> parts = parts(heading);
    Span span = places.of(heading);
    Span content = places.span(heading.contentStart, heading.contentEnd);
    if (removed) {
      String text = HeadingIds.slugText(parts);
      list.add(new Heading(span, content, heading.depth, text, text, null, null, null, true));
      return heading;
    }
    String comment = lastComment(heading);
    HeadingIds.Assigned assigned = ids.next(parts, comment);
    list.add(
        new Heading(
            span,
            content,
            heading.depth,
            assigned.text(),
            assigned.slugText(),
            assigned.id(),
            assigned.explicit() ? explicitSpan(heading, comment) : null,
            assigned.explicit() ? null : strayId(heading),
            false));
    boolean inText = assigned.explicit() && !isId(comment);
    boolean loses =
        inText
            && parts.size() > 1
            && parts.get(parts.size() - 1).kind() == HeadingIds.Part.Kind.PARENT;
    return loses ? heading.last : null;
  }

  private static boolean isId(@Nullable String comment) {
    return comment != null && HeadingIds.commentId(comment) != null;
  }

  /**
   * From an opening brace and hash in the text of a heading up to the brace that closes, or to the
   * end of the heading; null where its text has none. Code and expressions are no text.
   */
  private @Nullable Span strayId(Nodes.Heading heading) {
    for (Node child = heading.first; child != null; child = child.following) {
      int open = child instanceof Nodes.Text text ? opening(text) : -1;
      if (open >= 0) {
        int close = page.text.indexOf('}', open);
        boolean within = close >= 0 && close < heading.contentEnd;
        return places.span(open, within ? close + 1 : heading.contentEnd);
      }
    }
    return null;
  }

  /** Where <code>{#</code> stands in a text, or in it and the text behind it; or -1. */
  private static int opening(Nodes.Text text) {
    if (text.decoded != null) {
      return -1;
    }
    String value = text.value();
    int open = value.indexOf("{#");
    boolean parted =
        open < 0
            && value.endsWith("{")
            && text.following instanceof Nodes.Text next
            && next.value().startsWith("#");
    int at = parted ? value.length() - 1 : open;
    return at < 0 ? -1 : text.in.source(text.from + at);
  }

  private @Nullable Span explicitSpan(Nodes.Heading heading, @Nullable String comment) {
    if (heading.last != null && isId(comment)) {
      return places.of(heading.last);
    }
    Span found = HeadingIds.classicSpan(page.text, new Span(heading.start, heading.end));
    return found == null ? null : places.span(found.start(), found.end());
  }

  /** What the comment says that a heading ends with, one comment and nothing else; or null. */
  private static @Nullable String lastComment(Node heading) {
    if (heading.last instanceof Nodes.Html html) {
      String value = html.value();
      boolean comment = value.startsWith("<!--") && value.endsWith("-->") && value.length() >= 7;
      return comment ? value.substring(4, value.length() - 3) : null;
    }
    if (heading.last instanceof Nodes.Braces braces
        && braces.script.expression() == null
        && braces.script.comments().size() == 1) {
      return braces.script.comments().get(0).value();
    }
    return null;
  }

  /** The children as mdast has them: text next to text is one. */
  private static List<HeadingIds.Part> parts(Node heading) {
    List<HeadingIds.Part> parts = new ArrayList<>();
    StringBuilder text = null;
    for (Node child = heading.first; child != null; child = child.following) {
      if (child instanceof Nodes.Text plain) {
        if (child.following instanceof Nodes.Text || text != null) {
          text = text == null ? new StringBuilder() : text;
          text.append(plain.value());
          if (!(child.following instanceof Nodes.Text)) {
            parts.add(HeadingIds.Part.literal(text.toString()));
            text = null;
          }
        } else {
          parts.add(HeadingIds.Part.literal(plain.value()));
        }
      } else if (child instanceof Nodes.Verbatim || child instanceof Nodes.Braces) {
        parts.add(HeadingIds.Part.literal(NodeText.of(child)));
      } else if (child instanceof Nodes.Html html) {
        parts.add(new HeadingIds.Part(html.value(), HeadingIds.Part.Kind.HTML));
      } else {
        parts.add(HeadingIds.Part.parent(NodeText.of(child)));
      }
    }
    return parts;
  }
}
