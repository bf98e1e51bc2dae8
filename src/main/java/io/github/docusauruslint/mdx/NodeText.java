package io.github.docusauruslint.mdx;

import org.jspecify.annotations.Nullable;

/**
 * The plain text of nodes: mdast-util-to-string 4. Images speak by their alternative text, which is
 * the text of their label; expressions by their source.
 */
final class NodeText {
  private NodeText() {}

  /** The text of a node and all that it holds. */
  static String of(Node node) {
    String own = value(node);
    if (own != null) {
      return own;
    }
    Node only = node.first;
    if (only == null) {
      return "";
    }
    String alone = only.following == null ? value(only) : null;
    if (alone != null) {
      return alone;
    }
    StringBuilder text = new StringBuilder();
    for (Node each = only; each != null; each = each.next(node)) {
      String value = value(each);
      if (value != null) {
        text.append(value);
      }
    }
    return text.toString();
  }

  private static @Nullable String value(Node node) {
    if (node instanceof Nodes.Text text) {
      return text.value();
    }
    if (node instanceof Nodes.Verbatim verbatim) {
      return verbatim.value;
    }
    if (node instanceof Nodes.Html html) {
      return html.value();
    }
    return node instanceof Nodes.Braces braces ? braces.script.source() : null;
  }
}
