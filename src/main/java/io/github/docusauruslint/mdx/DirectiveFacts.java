package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes the directives of a page, in document order, and what only looks like one. */
final class DirectiveFacts {
  final List<Directive> list = new ArrayList<>();
  final List<Span> textFences = new ArrayList<>(0);

  private final Places places;

  DirectiveFacts(Places places) {
    this.places = places;
  }

  /** Notes a directive of any kind. */
  void directive(Nodes.Directive directive) {
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
    list.add(
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

  /** Notes lines of a paragraph that start as the fence of a directive does. */
  void textFences(Node paragraph) {
    for (Node child = paragraph.first; child != null; child = child.following) {
      if (child instanceof Nodes.Text text
          && text.decoded == null
          && text.to - text.from > 2
          && text.in.chars[text.from] == ':'
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
}
