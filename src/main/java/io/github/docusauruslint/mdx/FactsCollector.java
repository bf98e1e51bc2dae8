package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through the finished tree of a page, in document order, and notes what it says. */
final class FactsCollector {
  final HeadingFacts headings;
  final LinkFacts links;
  final DirectiveFacts directives;
  final List<Expression> expressions = new ArrayList<>();
  final List<CodeBlock> code = new ArrayList<>();
  final CodeComments comments;
  final ElementFacts elements;
  final EsmFacts esm;
  final FootnoteAnchors footnotes = new FootnoteAnchors();

  private final PageScan page;
  private final Places places;
  private final NameUses names;
  private final Node root;
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
    this.links = new LinkFacts(page, places);
    this.directives = new DirectiveFacts(places);
    this.names = new NameUses(places);
    this.comments = new CodeComments(places);
    this.elements = new ElementFacts(places, names, comments);
    this.esm = new EsmFacts(page.text, places, elements);
  }

  /** The title that the remark contentTitle plugin finds, or null. */
  @Nullable String renderedTitle() {
    return renderedTitle;
  }

  /** The names of the page's JavaScript. */
  Scope scope() {
    List<Span> unrendered = new ArrayList<>(0);
    for (Node note : footnotes.unrendered()) {
      unrendered.add(places.of(note));
    }
    if (title != null && page.options.blogPost()) {
      unrendered.add(places.of(title));
    }
    unrendered.sort(null);
    return new Scope(esm.declared, names.inOrder(unrendered), unrendered);
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
      links.define(root);
    }
    findTitle();
    for (Node node = root.next(root); node != null; node = next(node)) {
      Node parent = Objects.requireNonNull(node.parent);
      node.list = isList(parent) ? parent.number : parent.list;
      node.element = parent instanceof Nodes.Element element ? element.index : parent.element;
      visit(node);
    }
  }

  private @Nullable Node next(Node node) {
    return node.nextShown(root);
  }

  private static boolean isList(Node node) {
    return node.kind == Node.Kind.ORDERED_LIST || node.kind == Node.Kind.UNORDERED_LIST;
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
        Node lost = headings.add((Nodes.Heading) node, removed);
        links.unchecked(lost);
      }
      case PARAGRAPH -> directives.textFences(node);
      case LINK -> links.link((Nodes.Resource) node);
      case IMAGE -> links.image((Nodes.Resource) node);
      case LINK_REFERENCE -> links.linkReference((Nodes.Reference) node);
      case IMAGE_REFERENCE -> links.imageReference((Nodes.Reference) node);
      case DEFINITION -> links.definition((Nodes.Definition) node);
      case ELEMENT -> elements.add((Nodes.Element) node);
      case EXPRESSION -> expression((Nodes.Braces) node);
      case ESM -> esm((Nodes.Esm) node);
      case CODE -> code((Nodes.Code) node);
      case HTML -> hasHtml = true;
      case CONTAINER_DIRECTIVE, LEAF_DIRECTIVE, TEXT_DIRECTIVE ->
          directives.directive((Nodes.Directive) node);
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
}
