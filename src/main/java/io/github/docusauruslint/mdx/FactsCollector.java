package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the finished tree of a page, in document order, and notes what it says. */
final class FactsCollector {
  final HeadingFacts headings;
  final List<Link> links = new ArrayList<>();
  final List<Image> images = new ArrayList<>();
  final List<Directive> directives = new ArrayList<>();
  final List<Span> textFences = new ArrayList<>(0);
  final List<Expression> expressions = new ArrayList<>();
  final List<CodeBlock> code = new ArrayList<>();
  final CodeComments comments;
  final ElementFacts elements;
  final EsmFacts esm;
  final FootnoteAnchors footnotes = new FootnoteAnchors();
  final UrlCheck urls = new UrlCheck();

  private final PageScan page;
  private final Places places;
  private final NameUses names;
  private final Node root;
  private final Map<String, Nodes.Definition> definitions = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private int lists;
  private boolean hasHtml;

  /** The first heading, when it is a title; in a blog post it gives no id. */
  private @Nullable Node title;

  private @Nullable String renderedTitle;

  FactsCollector(PageScan page, Node root, Places places) {
    this.page = page;
    this.root = root;
    this.places = places;
    this.headings = new HeadingFacts(page, places);
    this.names = new NameUses(places);
    this.comments = new CodeComments(places);
    this.elements = new ElementFacts(places, names, comments);
    this.esm = new EsmFacts(page.text, places, elements);
  }

  /** The title that the remark contentTitle plugin finds, or null. */
  @Nullable String renderedTitle() {
    return renderedTitle;
  }

  /** The names that the page's JavaScript uses. */
  List<Scope.Use> uses() {
    List<Span> unrendered = new ArrayList<>(0);
    for (Node note : footnotes.unrendered()) {
      unrendered.add(places.of(note));
    }
    if (title != null && page.options.blogPost()) {
      unrendered.add(places.of(title));
    }
    return names.inOrder(unrendered);
  }

  /** What the raw HTML of the page makes; null where there is none. */
  @Nullable HtmlFacts html() {
    if (!hasHtml) {
      return null;
    }
    Map<String, Node> notes = new HashMap<>();
    for (Node node = root.next(root); node != null; node = next(node)) {
      if (node.kind == Node.Kind.FOOTNOTE_DEFINITION) {
        notes.putIfAbsent(((Nodes.Reference) node).identifier, node);
      }
    }
    RenderedHtml rendered = new RenderedHtml(page, title);
    rendered.page(root, notes);
    HtmlFacts facts = HtmlFacts.of(rendered, places);
    if (title == null || page.options.blogPost()) {
      return facts;
    }
    RenderedHtml apart = new RenderedHtml(page, null);
    apart.within(title);
    return HtmlFacts.of(apart, places).and(facts);
  }

  void collect() {
    if (!page.definitions.isEmpty()) {
      collectDefinitions();
    }
    findTitle();
    for (Node node = root.next(root); node != null; node = next(node)) {
      Node parent = Objects.requireNonNull(node.parent);
      node.list = isList(parent) ? parent.number : parent.list;
      node.element = parent instanceof Nodes.Element element ? element.index : parent.element;
      visit(node);
    }
  }

  /** The next node; what an image holds is only its alternative text. */
  private @Nullable Node next(Node node) {
    boolean image = node.kind == Node.Kind.IMAGE || node.kind == Node.Kind.IMAGE_REFERENCE;
    return image ? node.nextOutside(root) : node.next(root);
  }

  private static boolean isList(Node node) {
    return node.kind == Node.Kind.ORDERED_LIST || node.kind == Node.Kind.UNORDERED_LIST;
  }

  private void collectDefinitions() {
    for (Node node = root.next(root); node != null; node = next(node)) {
      if (node instanceof Nodes.Definition definition) {
        definitions.putIfAbsent(definition.identifier, definition);
      } else if (node.kind == Node.Kind.LINK_REFERENCE || node.kind == Node.Kind.IMAGE_REFERENCE) {
        used.add(((Nodes.Reference) node).identifier);
      }
    }
  }

  /** The first heading, unless a thematic break comes first: the remark contentTitle plugin. */
  private void findTitle() {
    for (Node node = root.next(root); node != null; node = next(node)) {
      if (node instanceof Nodes.Heading heading) {
        if (heading.depth == 1) {
          title = heading;
          renderedTitle = NodeText.of(heading);
        }
        return;
      }
      if (node.kind == Node.Kind.THEMATIC_BREAK) {
        return;
      }
    }
  }

  private void visit(Node node) {
    switch (node.kind) {
      case ATX_HEADING, SETEXT_HEADING -> {
        boolean removed = node == title && page.options.blogPost();
        headings.add((Nodes.Heading) node, removed);
      }
      case PARAGRAPH -> textFences(node);
      case LINK -> link((Nodes.Resource) node);
      case IMAGE -> image((Nodes.Resource) node);
      case LINK_REFERENCE -> linkReference((Nodes.Reference) node);
      case IMAGE_REFERENCE -> imageReference((Nodes.Reference) node);
      case DEFINITION -> definition((Nodes.Definition) node);
      case ELEMENT -> elements.add((Nodes.Element) node);
      case EXPRESSION -> expression((Nodes.Braces) node);
      case ESM -> esm((Nodes.Esm) node);
      case CODE -> code((Nodes.Code) node);
      case HTML -> hasHtml = true;
      case CONTAINER_DIRECTIVE, LEAF_DIRECTIVE, TEXT_DIRECTIVE -> directive((Nodes.Directive) node);
      case FOOTNOTE_REFERENCE -> footnoteCall((Nodes.Reference) node);
      case FOOTNOTE_DEFINITION -> footnotes.define((Nodes.Reference) node);
      case ORDERED_LIST, UNORDERED_LIST -> node.number = ++lists;
      default -> {}
    }
  }

  private void footnoteCall(Nodes.Reference call) {
    boolean removed = title != null && page.options.blogPost() && call.isWithin(title);
    if (!removed) {
      footnotes.call(call.identifier, footnoteAround(call));
    }
  }

  private static @Nullable Node footnoteAround(Node node) {
    Node around = node.parent;
    while (around != null && around.kind != Node.Kind.FOOTNOTE_DEFINITION) {
      around = around.parent;
    }
    return around;
  }

  private void link(Nodes.Resource link) {
    boolean enclosed = !link.literal && page.chars[link.start] == '<';
    Link.Kind kind =
        link.literal
            ? Link.Kind.AUTOLINK_LITERAL
            : enclosed ? Link.Kind.AUTOLINK : Link.Kind.INLINE;
    Link fact =
        new Link(
            places.of(link),
            kind,
            link.url,
            places.span(link.urlStart, link.urlEnd),
            NodeText.of(link),
            link.list);
    links.add(fact);
    urls.link(link.url, fact.span());
  }

  private void image(Nodes.Resource image) {
    Image fact =
        new Image(
            places.of(image),
            image.url,
            places.span(image.urlStart, image.urlEnd),
            NodeText.of(image),
            false);
    images.add(fact);
    urls.image(image.url, fact.span());
  }

  private void linkReference(Nodes.Reference reference) {
    Nodes.Definition definition = definitions.get(reference.identifier);
    if (definition != null) {
      links.add(
          new Link(
              places.of(reference),
              Link.Kind.REFERENCE,
              definition.url,
              places.span(definition.urlStart, definition.urlEnd),
              NodeText.of(reference),
              reference.list));
    }
  }

  private void imageReference(Nodes.Reference reference) {
    Nodes.Definition definition = definitions.get(reference.identifier);
    if (definition != null) {
      images.add(
          new Image(
              places.of(reference),
              definition.url,
              places.span(definition.urlStart, definition.urlEnd),
              NodeText.of(reference),
              true));
    }
  }

  private void definition(Nodes.Definition definition) {
    urls.definition(definition.url, places.of(definition));
    boolean duplicate = definitions.get(definition.identifier) != definition;
    if (duplicate || !used.contains(definition.identifier)) {
      links.add(
          new Link(
              places.of(definition),
              duplicate ? Link.Kind.DEFINITION_DUPLICATE : Link.Kind.DEFINITION_UNUSED,
              definition.url,
              places.span(definition.urlStart, definition.urlEnd),
              definition.label,
              definition.list));
    }
  }

  private void expression(Nodes.Braces braces) {
    Script script = braces.script;
    PropValue value = elements.value(script, braces.element, JsxElement.Origin.EXPRESSION);
    expressions.add(new Expression(places.of(braces), script.source(), braces.flow, value));
    names.script(script);
    comments.script(script);
    if (script.expression() == null) {
      for (io.github.docusauruslint.js.Comment comment : script.comments()) {
        page.comments.add(new Comment(new Span(braces.start, braces.end), comment.value()));
      }
    }
  }

  private void esm(Nodes.Esm block) {
    esm.add(block);
    names.esm(block);
    comments.esm(block);
  }

  private void code(Nodes.Code block) {
    code.add(new CodeBlock(places.of(block), block.lang, block.meta, block.fenced));
  }

  /** Lines of a paragraph that start as the fence of a directive does. */
  private void textFences(Node paragraph) {
    for (Node child = paragraph.first; child != null; child = child.following) {
      if (child instanceof Nodes.Text text
          && text.decoded == null
          && startsLine(text)
          && text.value().startsWith(":::")) {
        int end = text.from;
        while (end < text.in.end && !Characters.isLineEnding(text.in.chars[end])) {
          end++;
        }
        textFences.add(places.span(text.in.source(text.from), text.in.source(end - 1) + 1));
      }
    }
  }

  private static boolean startsLine(Nodes.Text text) {
    Node before = text.previous;
    return before == null
        || before.kind == Node.Kind.BREAK
        || before instanceof Nodes.Text line
            && line.decoded == null
            && Characters.isLineEnding(line.in.chars[line.from]);
  }

  private void directive(Nodes.Directive directive) {
    Directive.Kind kind =
        switch (directive.kind) {
          case CONTAINER_DIRECTIVE -> Directive.Kind.CONTAINER;
          case LEAF_DIRECTIVE -> Directive.Kind.LEAF;
          default -> Directive.Kind.TEXT;
        };
    List<Directive.Attribute> attributes = new ArrayList<>(directive.attributes.size());
    for (DirectiveScanner.Attribute attribute : directive.attributes) {
      attributes.add(new Directive.Attribute(attribute.name(), attribute.value()));
    }
    int nameEnd = directive.nameStart + directive.name.length();
    directives.add(
        new Directive(
            places.span(directive.start, directive.openingEnd),
            places.of(directive),
            kind,
            directive.name,
            places.span(directive.nameStart, nameEnd),
            label(directive, kind),
            attributes,
            directive.closed));
  }

  private static @Nullable String label(Nodes.Directive directive, Directive.Kind kind) {
    Node first = directive.first;
    if (kind == Directive.Kind.CONTAINER) {
      return first != null && first.kind == Node.Kind.DIRECTIVE_LABEL ? NodeText.of(first) : null;
    }
    return first == null ? null : NodeText.of(directive);
  }
}
