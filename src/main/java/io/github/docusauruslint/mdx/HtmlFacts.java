package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * The elements in the raw HTML of a page in {@code format: md}. The pieces of HTML are read as one,
 * since an element may open in one and close in another; what Markdown stands between them makes no
 * difference to which elements there are.
 */
final class HtmlFacts {
  final List<HtmlElement> elements = new ArrayList<>();
  final List<Anchor> anchors = new ArrayList<>();

  private final List<Nodes.Html> pieces;
  private final Places places;
  private final int[] starts;
  private final StringBuilder html = new StringBuilder();

  private HtmlFacts(List<Nodes.Html> pieces, Places places) {
    this.pieces = pieces;
    this.places = places;
    this.starts = new int[pieces.size()];
  }

  /** Reads pieces of HTML, in document order; jsoup is loaded when there are any. */
  static HtmlFacts of(List<Nodes.Html> pieces, Places places) {
    HtmlFacts facts = new HtmlFacts(pieces, places);
    facts.read();
    return facts;
  }

  private void read() {
    for (int i = 0; i < starts.length; i++) {
      starts[i] = html.length();
      html.append(whole(pieces.get(i).value()));
    }
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html.toString(), "");
    document.getAllElements().stream()
        .filter(this::isWritten)
        .sorted(Comparator.comparingInt(element -> element.sourceRange().startPos()))
        .forEach(this::add);
  }

  /** The HTML without a tag at its end that is not finished: no other piece finishes it. */
  private static String whole(String value) {
    int open = value.lastIndexOf('<');
    return open > value.lastIndexOf('>') ? value.substring(0, open) : value;
  }

  /** Whether an element stands in the source, and was not put in by the parser. */
  private boolean isWritten(Element element) {
    Range range = element.sourceRange();
    String name = element.normalName();
    return range.isTracked()
        && !range.isImplicit()
        && html.charAt(range.startPos()) == '<'
        && html.length() > range.startPos() + name.length()
        && html.substring(range.startPos() + 1, range.startPos() + 1 + name.length())
            .equalsIgnoreCase(name);
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
    elements.add(new HtmlElement(element.normalName(), span(element.sourceRange()), attributes));
    if (anchor != null && anchorSpan != null) {
      anchors.add(new Anchor(anchor, element.normalName(), anchorSpan));
    }
  }

  private Span span(Range range) {
    int start = original(range.startPos());
    int end = range.endPos() > range.startPos() ? original(range.endPos() - 1) + 1 : start;
    return new Span(start, Math.max(start, end));
  }

  /** The offset in the file of an offset in the joined HTML. */
  private int original(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int piece = found >= 0 ? found : -found - 2;
    Nodes.Html node = pieces.get(piece);
    return places.original(node.in.source(node.from + offset - starts[piece]));
  }
}
