package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Paragraphs of nothing but tags, expressions and white space give way to their children, which
 * become blocks (remark-mark-and-unravel of @mdx-js/mdx 3.1).
 */
final class Unraveling {
  private Unraveling() {}

  static void unravel(Node root) {
    Node node = root.next(root);
    while (node != null) {
      boolean paragraph =
          node.kind == Node.Kind.PARAGRAPH || node.kind == Node.Kind.DIRECTIVE_LABEL;
      if (!paragraph || !isOnlyMarkup(node)) {
        node = node.next(root);
        continue;
      }
      Node from = Objects.requireNonNull(node.first);
      Node next = node.nextOutside(root);
      List<Node> moved = new ArrayList<>();
      for (Node child = from; child != null; child = child.following) {
        if (child.kind != Node.Kind.TEXT) {
          moved.add(child);
        }
      }
      Node last = node;
      for (Node child : moved) {
        child.remove();
        last.insertAfter(child);
        last = child;
        makeFlow(child);
      }
      node.remove();
      node = moved.isEmpty() ? next : moved.get(0);
    }
  }

  private static void makeFlow(Node node) {
    if (node instanceof Nodes.Element element) {
      element.flow = true;
    } else if (node instanceof Nodes.Braces braces) {
      braces.flow = true;
    }
  }

  private static boolean isOnlyMarkup(Node paragraph) {
    boolean found = false;
    for (Node child = paragraph.first; child != null; child = child.following) {
      if (child.kind == Node.Kind.ELEMENT || child.kind == Node.Kind.EXPRESSION) {
        found = true;
      } else if (!(child instanceof Nodes.Text text) || !text.isBlank()) {
        return false;
      }
    }
    return found;
  }
}
