package io.github.docusauruslint.mdx;

import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of a page, after mdast. Mutable while the page is read. Offsets are in the
 * preprocessed text.
 */
class Node {
  /** What a node is. */
  enum Kind {
    ROOT(""),
    PARAGRAPH("paragraph"),
    ATX_HEADING("atxHeading"),
    SETEXT_HEADING("setextHeading"),
    THEMATIC_BREAK("thematicBreak"),
    BLOCK_QUOTE("blockQuote"),
    ORDERED_LIST("listOrdered"),
    UNORDERED_LIST("listUnordered"),
    LIST_ITEM("listItem"),
    CODE("codeFenced"),
    MATH("mathFlow"),
    HTML("html"),
    DEFINITION("definition"),
    FOOTNOTE_DEFINITION("gfmFootnoteDefinition"),
    TABLE("table"),
    TABLE_ROW("tableRow"),
    TABLE_HEADER("tableHeader"),
    TABLE_DATA("tableData"),
    ESM("mdxjsEsm"),
    CONTAINER_DIRECTIVE("directiveContainer"),
    DIRECTIVE_LABEL("directiveContainerLabel"),
    LEAF_DIRECTIVE("directiveLeaf"),
    TEXT_DIRECTIVE("directiveText"),
    TAG(""),
    ELEMENT(""),
    EXPRESSION("mdxTextExpression"),
    TEXT("data"),
    INLINE_CODE("codeText"),
    INLINE_MATH("mathText"),
    EMPHASIS("emphasis"),
    STRONG("strong"),
    DELETE("strikethrough"),
    LINK("link"),
    LINK_REFERENCE("link"),
    IMAGE("image"),
    IMAGE_REFERENCE("image"),
    FOOTNOTE_REFERENCE("gfmFootnoteCall"),
    BREAK("hardBreak");

    /** What micromark calls the token, in messages. */
    final String token;

    Kind(String token) {
      this.token = token;
    }
  }

  final Kind kind;
  int start;
  int end;

  /** Of the facts: the number of the innermost list around this node, from 1; 0 for none. */
  int list;

  /** Of the facts: the number of this list among the lists of the page. */
  int number;

  /** Of the facts: the index of the innermost element around this node, or -1. */
  int element = -1;

  @Nullable Node parent;
  @Nullable Node previous;
  @Nullable Node following;
  @Nullable Node first;
  @Nullable Node last;

  Node(Kind kind, int start, int end) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  final void append(Node child) {
    child.parent = this;
    child.previous = last;
    child.following = null;
    if (last == null) {
      first = child;
    } else {
      last.following = child;
    }
    last = child;
  }

  /** Puts {@code node} right behind this node. */
  final void insertAfter(Node node) {
    Node owner = java.util.Objects.requireNonNull(parent);
    node.parent = owner;
    node.previous = this;
    node.following = following;
    if (following == null) {
      owner.last = node;
    } else {
      following.previous = node;
    }
    following = node;
  }

  final void remove() {
    Node owner = java.util.Objects.requireNonNull(parent);
    if (previous == null) {
      owner.first = following;
    } else {
      previous.following = following;
    }
    if (following == null) {
      owner.last = previous;
    } else {
      following.previous = previous;
    }
    parent = null;
    previous = null;
    following = null;
  }

  /** Moves the siblings from {@code from} to {@code to} into this node, which has no child yet. */
  final void adopt(Node from, Node to) {
    Node owner = java.util.Objects.requireNonNull(from.parent);
    Node before = from.previous;
    Node after = to.following;
    if (before == null) {
      owner.first = after;
    } else {
      before.following = after;
    }
    if (after == null) {
      owner.last = before;
    } else {
      after.previous = before;
    }
    from.previous = null;
    to.following = null;
    first = from;
    last = to;
    for (Node child = from; child != null; child = child.following) {
      child.parent = this;
    }
  }

  /** The next node in document order within {@code root}, children first; null at the end. */
  final @Nullable Node next(Node root) {
    return first != null ? first : nextOutside(root);
  }

  /** As {@link #next}; what an image holds is only its alternative text, and passed over. */
  final @Nullable Node nextShown(Node root) {
    boolean image = kind == Kind.IMAGE || kind == Kind.IMAGE_REFERENCE;
    return image ? nextOutside(root) : next(root);
  }

  /** As {@link #next}, but behind all that this node holds. */
  final @Nullable Node nextOutside(Node root) {
    Node node = this;
    while (node != root) {
      if (node.following != null) {
        return node.following;
      }
      node = java.util.Objects.requireNonNull(node.parent);
    }
    return null;
  }

  /** Whether this node stands somewhere in {@code other}. */
  final boolean isWithin(Node other) {
    Node node = parent;
    while (node != null && node != other) {
      node = node.parent;
    }
    return node != null;
  }

  final boolean isHeading() {
    return kind == Kind.ATX_HEADING || kind == Kind.SETEXT_HEADING;
  }
}
