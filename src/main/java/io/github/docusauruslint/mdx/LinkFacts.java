package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes the links, images and definitions of a page, in document order. */
final class LinkFacts {
  final List<Link> list = new ArrayList<>();
  final List<Image> images = new ArrayList<>();

  private final PageScan page;
  private final Places places;
  private final UrlCheck urls = new UrlCheck();
  private final Map<String, Nodes.Definition> definitions = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private @Nullable Node unchecked;

  LinkFacts(PageScan page, Places places) {
    this.page = page;
    this.places = places;
  }

  /** What Docusaurus throws at a URL of the page; null where it can read all. */
  @Nullable MdxError error() {
    return urls.error(list, images);
  }

  /** Takes up the definitions of a page, wherever they stand, and their uses. */
  void define(Node root) {
    for (Node node = root.next(root); node != null; node = node.nextShown(root)) {
      if (node instanceof Nodes.Definition definition) {
        definitions.putIfAbsent(definition.identifier, definition);
      } else if (node.kind == Node.Kind.LINK_REFERENCE || node.kind == Node.Kind.IMAGE_REFERENCE) {
        used.add(((Nodes.Reference) node).identifier);
      }
    }
  }

  /** Lets the URLs in a node be, which the page has lost when Docusaurus looks at them. */
  void unchecked(@Nullable Node node) {
    unchecked = node == null ? unchecked : node;
  }

  private boolean isChecked(Node node) {
    return unchecked == null || node != unchecked && !node.isWithin(unchecked);
  }

  /** Notes a link with its own destination. */
  void link(Nodes.Resource link) {
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
    list.add(fact);
    if (isChecked(link)) {
      urls.link(link.url, fact.span());
    }
  }

  /** Notes an image with its own destination. */
  void image(Nodes.Resource image) {
    Image fact =
        new Image(
            places.of(image),
            image.url,
            places.span(image.urlStart, image.urlEnd),
            NodeText.of(image),
            false);
    images.add(fact);
    if (isChecked(image)) {
      urls.image(image.url, fact.span());
    }
  }

  /** Notes a link to a definition. */
  void linkReference(Nodes.Reference reference) {
    Nodes.Definition definition = definitions.get(reference.identifier);
    if (definition != null) {
      list.add(
          new Link(
              places.of(reference),
              Link.Kind.REFERENCE,
              definition.url,
              places.span(definition.urlStart, definition.urlEnd),
              NodeText.of(reference),
              reference.list));
    }
  }

  /** Notes an image by a definition. */
  void imageReference(Nodes.Reference reference) {
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

  /** Notes a definition that nothing uses, or that repeats another. */
  void definition(Nodes.Definition definition) {
    urls.definition(definition.url, places.of(definition));
    boolean duplicate = definitions.get(definition.identifier) != definition;
    if (duplicate || !used.contains(definition.identifier)) {
      list.add(
          new Link(
              places.of(definition),
              duplicate ? Link.Kind.DEFINITION_DUPLICATE : Link.Kind.DEFINITION_UNUSED,
              definition.url,
              places.span(definition.urlStart, definition.urlEnd),
              definition.label,
              definition.list));
    }
  }
}
