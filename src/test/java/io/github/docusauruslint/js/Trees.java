package io.github.docusauruslint.js;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Trees as text. */
final class Trees {
  private static final Comparator<Node> IN_TEXT =
      Comparator.comparingInt(Node::start)
          .thenComparing(Comparator.comparingInt(Node::end).reversed())
          .thenComparing(Node::type);

  private Trees() {}

  /** {@code (Type start end(Child …))}, children in the order of the text. */
  static String withPositions(Node node) {
    StringBuilder out = new StringBuilder();
    appendWithPositions(node, out);
    return out.toString();
  }

  private static void appendWithPositions(Node node, StringBuilder out) {
    out.append('(').append(node.type());
    out.append(' ').append(node.start()).append(' ').append(node.end());
    children(node).forEach(child -> appendWithPositions(child, out));
    out.append(')');
  }

  /** {@code (Type name(Child …))} without positions, and without what was erased. */
  static String shape(Node node) {
    StringBuilder out = new StringBuilder();
    appendShape(node, out);
    return out.toString();
  }

  private static void appendShape(Node node, StringBuilder out) {
    if (node instanceof Node.EmptyStatement) {
      return;
    }
    out.append('(').append(node.type());
    if (node instanceof Node.Identifier id) {
      out.append(' ').append(id.name());
    } else if (node instanceof Node.Literal literal) {
      out.append(' ').append(literal.raw());
    }
    children(node).forEach(child -> appendShape(child, out));
    out.append(')');
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    Children.forEach(node, children::add);
    children.sort(IN_TEXT);
    return children;
  }
}
