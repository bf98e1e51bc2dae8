package io.github.docusauruslint.mdx;

import io.github.docusauruslint.js.Children;
import io.github.docusauruslint.js.Node.JSXElement;
import io.github.docusauruslint.js.Node.JSXFragment;
import io.github.docusauruslint.js.Node.JSXOpeningElement;
import io.github.docusauruslint.mdx.JsxElement.Origin;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Notes the elements of a page, those within JavaScript too, and the ids they make. */
final class ElementFacts {
  final List<JsxElement> jsx = new ArrayList<>();
  final List<Anchor> anchors = new ArrayList<>();

  private final Places places;
  private final NameUses names;
  private final CodeComments comments;
  private final JsxElement reserved =
      new JsxElement(null, Span.at(0), Span.at(0), List.of(), false, Origin.MARKUP, -1, List.of());

  ElementFacts(Places places, NameUses names, CodeComments comments) {
    this.places = places;
    this.names = names;
    this.comments = comments;
  }

  /** Notes an element that stands among the Markdown. */
  void add(Nodes.Element element) {
    Tag tag = element.tag;
    int index = jsx.size();
    element.index = index;
    jsx.add(reserved);
    List<JsxElement.Attribute> attributes = new ArrayList<>(tag.attributes.size());
    for (Tag.Attribute attribute : tag.attributes) {
      attributes.add(attribute(attribute, index));
    }
    Span nameSpan =
        tag.name == null
            ? Span.at(places.original(tag.start))
            : places.span(tag.nameStart, tag.nameEnd);
    jsx.set(
        index,
        new JsxElement(
            tag.name,
            places.span(tag.start, tag.end),
            nameSpan,
            attributes,
            element.flow,
            Origin.MARKUP,
            element.element,
            children(element)));
    addAnchors(tag.name, attributes);
    names.tag(tag);
  }

  private List<JsxElement.Child> children(Nodes.Element element) {
    List<JsxElement.Child> children = new ArrayList<>(0);
    for (Node child = element.first; child != null; child = child.following) {
      JsxElement.Content content = content(child);
      if (content != null) {
        Span span =
            child instanceof Nodes.Text text
                ? places.span(text.in.source(text.from), text.in.source(text.to))
                : child instanceof Nodes.Element inner
                    ? places.span(inner.tag.start, inner.tag.end)
                    : places.of(child);
        children.add(new JsxElement.Child(content, span));
      }
    }
    return children;
  }

  private static JsxElement.@Nullable Content content(Node node) {
    return switch (node.kind) {
      case ELEMENT -> JsxElement.Content.ELEMENT;
      case EXPRESSION ->
          ((Nodes.Braces) node).script.expression() == null ? null : JsxElement.Content.EXPRESSION;
      case TEXT -> JsxElement.Content.TEXT;
      case ESM, DEFINITION, FOOTNOTE_DEFINITION -> null;
      default -> JsxElement.Content.MARKDOWN;
    };
  }

  private JsxElement.Attribute attribute(Tag.Attribute attribute, int element) {
    Span span = places.span(attribute.start(), attribute.end());
    Script script = attribute.script();
    if (script != null) {
      names.script(script);
      comments.script(script);
      JsxElement.Kind kind =
          attribute.name() == null ? JsxElement.Kind.SPREAD : JsxElement.Kind.EXPRESSION;
      PropValue value = value(script, element, Origin.ATTRIBUTE);
      return new JsxElement.Attribute(attribute.name(), span, kind, value, script.source());
    }
    String string = attribute.string();
    if (string == null) {
      return new JsxElement.Attribute(attribute.name(), span, JsxElement.Kind.NONE, null, null);
    }
    PropValue value =
        new PropValue.Text(
            places.span(attribute.valueStart(), attribute.valueEnd()),
            string,
            places.span(attribute.valueStart() + 1, attribute.valueEnd() - 1));
    return new JsxElement.Attribute(attribute.name(), span, JsxElement.Kind.STRING, value, null);
  }

  /** Static ids, and the names of anchors, as a browser would find them. */
  private void addAnchors(@Nullable String name, List<JsxElement.Attribute> attributes) {
    for (JsxElement.Attribute attribute : attributes) {
      boolean id = "id".equals(attribute.name());
      boolean anchor = id || "name".equals(attribute.name()) && "a".equals(name);
      if (anchor && attribute.value() instanceof PropValue.Text text) {
        anchors.add(new Anchor(text.value(), name == null ? "" : name, text.content()));
      }
    }
  }

  /** The value of JavaScript in braces; notes the elements in it. Null where it is empty. */
  @Nullable PropValue value(Script script, int parent, Origin origin) {
    io.github.docusauruslint.js.Node expression = script.expression();
    if (expression == null) {
      return null;
    }
    Stretch in = script.in();
    IntUnaryOperator original = offset -> places.original(in.source(offset));
    return values(in.string(), expression, original, parent, origin).of(expression);
  }

  /** Notes the elements in a tree, and gives what reads its values. */
  PropValues values(
      String text,
      io.github.docusauruslint.js.Node tree,
      IntUnaryOperator original,
      int parent,
      Origin origin) {
    Map<io.github.docusauruslint.js.Node, Integer> indexes = new IdentityHashMap<>(0);
    PropValues values = new PropValues(text, original, node -> indexes.getOrDefault(node, -1));
    int from = jsx.size();
    List<io.github.docusauruslint.js.Node> found = new ArrayList<>(0);
    List<Integer> parents = new ArrayList<>(0);
    find(tree, parent, indexes, found, parents);
    for (int i = 0; i < found.size(); i++) {
      jsx.set(from + i, element(found.get(i), parents.get(i), original, values, origin));
    }
    return values;
  }

  private void find(
      io.github.docusauruslint.js.Node node,
      int parent,
      Map<io.github.docusauruslint.js.Node, Integer> indexes,
      List<io.github.docusauruslint.js.Node> found,
      List<Integer> parents) {
    int inner = parent;
    if (node instanceof JSXElement || node instanceof JSXFragment) {
      inner = jsx.size();
      jsx.add(reserved);
      indexes.put(node, inner);
      found.add(node);
      parents.add(parent);
    }
    int around = inner;
    Children.forEach(node, child -> find(child, around, indexes, found, parents));
  }

  private static JsxElement element(
      io.github.docusauruslint.js.Node node,
      int parent,
      IntUnaryOperator original,
      PropValues values,
      Origin origin) {
    if (node instanceof JSXElement element) {
      JSXOpeningElement opening = element.openingElement();
      io.github.docusauruslint.js.Node name = opening.name();
      return new JsxElement(
          PropValues.name(opening.name()),
          span(opening, original),
          span(name, original),
          values.attributes(opening),
          false,
          origin,
          parent,
          List.of());
    }
    Span span = span(((JSXFragment) node).openingFragment(), original);
    return new JsxElement(
        null, span, Span.at(span.start()), List.of(), false, origin, parent, List.of());
  }

  private static Span span(io.github.docusauruslint.js.Node node, IntUnaryOperator original) {
    int start = original.applyAsInt(node.start());
    return new Span(start, Math.max(start, original.applyAsInt(node.end() - 1) + 1));
  }
}
