package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The elements in the raw HTML of a page in {@code format: md}. An element that is not closed goes
 * on in the blocks behind it, and its id with it: each of these is an anchor.
 */
final class HtmlFacts {
  final List<HtmlElement> elements = new ArrayList<>();
  final List<Anchor> anchors = new ArrayList<>();

  private final List<RenderedHtml.Piece> pieces;
  private final Places places;
  private final StringBuilder html;
  private final Set<Integer> seen = new HashSet<>();

  private HtmlFacts(RenderedHtml rendered, Places places) {
    this.pieces = rendered.pieces;
    this.html = rendered.text;
    this.places = places;
  }

  /** Reads rendered HTML; jsoup is loaded when there is any. */
  static HtmlFacts of(RenderedHtml rendered, Places places) {
    HtmlFacts facts = new HtmlFacts(rendered, places);
    facts.read();
    return facts;
  }

  /** The facts of two parts of a page, in the order of the file. */
  HtmlFacts and(HtmlFacts other) {
    elements.addAll(other.elements);
    anchors.addAll(other.anchors);
    elements.sort(Comparator.comparing(HtmlElement::span));
    anchors.sort(Comparator.comparing(Anchor::span));
    return this;
  }

  private void read() {
    // As hast-util-raw 9 does, which reads a fragment within a template.
    Parser.htmlParser()
        .setTrackPosition(true)
        .parseFragmentInput(html.toString(), new Element("template"), "")
        .stream()
        .filter(Element.class::isInstance)
        .flatMap(node -> ((Element) node).getAllElements().stream())
        .filter(this::isWritten)
        .sorted(Comparator.comparingInt(element -> element.sourceRange().startPos()))
        .forEach(this::add);
  }

  /** Whether an element stands in the source, and was not put in by the parser or by Markdown. */
  private boolean isWritten(Element element) {
    Range range = element.sourceRange();
    RenderedHtml.Piece piece = piece(range.startPos());
    if (piece == null || range.endPos() > piece.at() + piece.length() || isAdopted(element)) {
      return false;
    }
    String name = element.normalName();
    return range.isTracked()
        && !range.isImplicit()
        && html.charAt(range.startPos()) == '<'
        && html.length() > range.startPos() + name.length()
        && html.substring(range.startPos() + 1, range.startPos() + 1 + name.length())
            .equalsIgnoreCase(name);
  }

  /**
   * Whether an element was made to go on within a block when a link or its own end tag closed it
   * there: such a one has no place of its own for Docusaurus, as one has that goes on behind the
   * end of a block.
   */
  private static boolean isAdopted(Element element) {
    Element block = element.parent();
    return block != null
        && element.previousSibling() == null
        && block.previousSibling() instanceof Element before
        && before.normalName().equals(element.normalName())
        && before.sourceRange().startPos() == element.sourceRange().startPos();
  }

  private void add(Element element) {
    List<HtmlElement.Attribute> attributes = new ArrayList<>();
    String anchor = null;
    Span anchorSpan = null;
    for (Attribute each : element.attributes()) {
      Range.AttributeRange range = each.sourceRange();
      Span span = span(range.valueRange());
      attributes.add(new HtmlElement.Attribute(each.getKey(), each.getValue(), span));
      boolean id = each.getKey().equals("id");
      if (id
          || each.getKey().equals("name") && anchor == null && element.normalName().equals("a")) {
        anchor = each.getValue();
        anchorSpan = span;
      }
    }
    if (seen.add(element.sourceRange().startPos())) {
      elements.add(new HtmlElement(element.normalName(), span(element.sourceRange()), attributes));
    }
    if (anchor != null && anchorSpan != null) {
      anchors.add(new Anchor(anchor, element.normalName(), anchorSpan));
    }
  }

  private Span span(Range range) {
    int start = original(range.startPos());
    int end = range.endPos() > range.startPos() ? original(range.endPos() - 1) + 1 : start;
    return new Span(start, Math.max(start, end));
  }

  /** The offset in the file of an offset in a piece of raw HTML. */
  private int original(int offset) {
    RenderedHtml.Piece piece = Objects.requireNonNull(piece(offset));
    Nodes.Html node = piece.html();
    return places.original(node.in.source(node.from + offset - piece.at()));
  }

  /** The piece of raw HTML that holds an offset, or null. */
  private RenderedHtml.@Nullable Piece piece(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).at() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    RenderedHtml.Piece piece = low == 0 ? null : pieces.get(low - 1);
    return piece != null && offset < piece.at() + piece.length() ? piece : null;
  }
}
