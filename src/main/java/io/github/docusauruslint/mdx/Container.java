package io.github.docusauruslint.mdx;

/** An open block quote, list or footnote definition. */
final class Container {
  /** The sorts of container. */
  enum Sort {
    QUOTE,
    LIST,
    FOOTNOTE
  }

  final Sort sort;

  /** The node that holds what is in the container: for a list the list itself. */
  final Node node;

  /** Of a list: the character behind or instead of its numbers. */
  final char marker;

  /** Of a list: whether its items are numbered. */
  final boolean ordered;

  /** Of a list: the columns that the lines of the current item are indented by. */
  int size;

  /** Of a list: whether nothing stands behind the marker of the current item. */
  boolean initialBlankLine;

  /** Of a list: whether another blank line came behind such a marker. */
  boolean furtherBlankLines;

  Container(Sort sort, Node node, char marker, boolean ordered) {
    this.sort = sort;
    this.node = node;
    this.marker = marker;
    this.ordered = ordered;
  }

  /** The node that the next block goes to. */
  Node target() {
    return sort == Sort.LIST && node.last != null ? node.last : node;
  }
}
