package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads links, images, references and footnote calls: what starts with a bracket
 * (micromark-core-commonmark 2.0, label-start-link, label-start-image, label-end;
 * micromark-extension-gfm-footnote 2.1).
 */
final class Brackets {
  private static final int LONGEST_LABEL = 999;

  /** A bracket that has been opened. */
  private static final class Opening {
    final Nodes.Text node;
    final boolean image;

    /** Where the label starts. */
    final int label;

    /** How many delimiter runs there were in front of it. */
    final int runs;

    /** Whether a link stands in the label: then this can be none. */
    boolean inactive;

    /** Whether it has turned out to be text. */
    boolean balanced;

    Opening(Nodes.Text node, boolean image, int label, int runs) {
      this.node = node;
      this.image = image;
      this.label = label;
      this.runs = runs;
    }
  }

  private final InlineScanner inline;
  private final List<Opening> openings = new ArrayList<>();
  private int unbalanced;

  // From there on no title closes, by the character that would close it.
  private int noDoubleQuote;
  private int noSingleQuote;
  private int noParenthesis;

  // What resource() found.
  private int urlFrom;
  private int urlTo;

  Brackets(InlineScanner inline) {
    this.inline = inline;
  }

  /** Starts a new text. */
  void start() {
    openings.clear();
    unbalanced = 0;
    noDoubleQuote = Integer.MAX_VALUE;
    noSingleQuote = Integer.MAX_VALUE;
    noParenthesis = Integer.MAX_VALUE;
  }

  boolean isOpen() {
    return unbalanced > 0;
  }

  int openLink(int p) {
    char[] chars = inline.chars;
    if (p + 1 < inline.end && chars[p + 1] == '^') {
      int labelEnd = Labels.footnoteLabelEnd(chars, p + 2, inline.end, LONGEST_LABEL);
      if (labelEnd >= 0 && isFootnote(p + 2, labelEnd)) {
        return footnote(p, p, labelEnd);
      }
    }
    return open(p, p + 1, false);
  }

  int openImage(int p) {
    return p + 1 < inline.end && inline.chars[p + 1] == '[' ? open(p, p + 2, true) : -1;
  }

  private int open(int from, int to, boolean image) {
    Nodes.Text node = new Nodes.Text(inline.in, from, to, null);
    openings.add(new Opening(node, image, to, inline.delimiters.count()));
    unbalanced++;
    return inline.add(from, to, node);
  }

  private boolean isFootnote(int from, int to) {
    return !inline.page.footnotes.isEmpty()
        && inline.page.footnotes.contains(Labels.normalize(inline.chars, from, to));
  }

  private int footnote(int from, int open, int labelEnd) {
    Stretch in = inline.in;
    String identifier = Labels.normalize(inline.chars, open + 2, labelEnd);
    return inline.add(
        from,
        labelEnd + 1,
        new Nodes.Reference(
            Node.Kind.FOOTNOTE_REFERENCE, in.source(open), in.source(labelEnd + 1), identifier));
  }

  /** Reads a closing bracket and what makes a link of it; gives the offset behind, or -1. */
  int close(int p) {
    while (!openings.isEmpty() && top().balanced) {
      openings.remove(openings.size() - 1);
    }
    if (openings.isEmpty()) {
      return -1;
    }
    Opening opening = top();
    int after = opening.inactive ? -1 : link(opening, p);
    if (after >= 0) {
      return after;
    }
    opening.balanced = true;
    unbalanced--;
    return opening.image ? footnoteBehindMark(opening, p) : -1;
  }

  private Opening top() {
    return openings.get(openings.size() - 1);
  }

  private int link(Opening opening, int p) {
    char[] chars = inline.chars;
    int after = p + 1;
    char next = after < inline.end ? chars[after] : '\0';
    if (next == '(') {
      int resourceEnd = resource(after);
      if (resourceEnd >= 0) {
        return finish(opening, p, resourceEnd, resourceNode(opening, resourceEnd));
      }
    } else if (next == '[') {
      int labelEnd = Labels.label(chars, after, inline.end);
      String full = labelEnd < 0 ? null : defined(after + 1, labelEnd - 1);
      if (full != null) {
        return finish(opening, p, labelEnd, reference(opening, labelEnd, full));
      }
      String own = defined(opening.label, p);
      boolean collapsed = after + 1 < inline.end && chars[after + 1] == ']';
      if (own != null && collapsed) {
        return finish(opening, p, after + 2, reference(opening, after + 2, own));
      }
      if (collapsed) {
        undefined(opening, after + 2, opening.label, p);
      } else if (labelEnd >= 0) {
        undefined(opening, labelEnd, after + 1, labelEnd - 1);
      }
      return -1;
    }
    String own = defined(opening.label, p);
    return own == null ? -1 : finish(opening, p, after, reference(opening, after, own));
  }

  private @Nullable String defined(int from, int to) {
    PageScan page = inline.page;
    if (page.definitions.isEmpty()) {
      return null;
    }
    String label = Labels.normalizeUpTo(inline.chars, from, to, page.longestDefinition);
    return label != null && page.definitions.contains(label) ? label : null;
  }

  private Node reference(Opening opening, int end, String identifier) {
    Node.Kind kind = opening.image ? Node.Kind.IMAGE_REFERENCE : Node.Kind.LINK_REFERENCE;
    return new Nodes.Reference(kind, start(opening), inline.in.source(end), identifier);
  }

  private Node resourceNode(Opening opening, int end) {
    Stretch in = inline.in;
    return new Nodes.Resource(
        opening.image ? Node.Kind.IMAGE : Node.Kind.LINK,
        start(opening),
        in.source(end),
        References.decode(inline.chars, urlFrom, urlTo),
        in.source(urlFrom),
        in.source(urlTo),
        false);
  }

  private int start(Opening opening) {
    return inline.in.source(opening.node.from);
  }

  private void undefined(Opening opening, int end, int labelFrom, int labelTo) {
    Stretch in = inline.in;
    String label = inline.in.slice(labelFrom, labelTo);
    if (!label.isBlank()) {
      inline.page.undefinedReferences.add(
          new UndefinedReference(
              new Span(start(opening), in.source(end)),
              label,
              new Span(in.source(labelFrom), in.source(labelTo))));
    }
  }

  /** Makes what is between the brackets the children of {@code node}. */
  private int finish(Opening opening, int p, int end, Node node) {
    inline.flush(p);
    inline.delimiters.closeLabel(opening.runs);
    Node parent = Objects.requireNonNull(opening.node.parent);
    if (opening.node.following != null) {
      node.adopt(opening.node.following, Objects.requireNonNull(parent.last));
    }
    opening.node.remove();
    parent.append(node);
    openings.remove(openings.size() - 1);
    unbalanced--;
    if (!opening.image) {
      for (int i = openings.size() - 1; i >= 0 && !openings.get(i).inactive; i--) {
        openings.get(i).inactive |= !openings.get(i).image;
      }
    }
    inline.tokenEnd = end;
    return end;
  }

  /** <code>![^label]</code>: an exclamation mark and a footnote call. */
  private int footnoteBehindMark(Opening opening, int p) {
    int from = opening.label + 1;
    if (from >= p
        || inline.chars[opening.label] != '^'
        || Characters.isLineEndingOrSpace(inline.chars[from])
        || !isFootnote(from, p)) {
      return -1;
    }
    inline.delimiters.forget(opening.runs);
    Node parent = Objects.requireNonNull(opening.node.parent);
    while (parent.last != null && parent.last != opening.node) {
      parent.last.remove();
    }
    opening.node.to--;
    inline.tokenEnd = p;
    return footnote(p, opening.label - 1, p);
  }

  /** Behind {@code (destination "title")}, or -1. */
  private int resource(int open) {
    char[] chars = inline.chars;
    int end = inline.end;
    int from = Labels.whitespace(chars, open + 1, end);
    if (from < end && chars[from] == ')') {
      urlFrom = from;
      urlTo = from;
      return from + 1;
    }
    int to = Labels.destination(chars, from, end, Labels.LINK_PARENTHESES);
    if (to < 0) {
      return -1;
    }
    boolean enclosed = chars[from] == '<';
    urlFrom = enclosed ? from + 1 : from;
    urlTo = enclosed ? to - 1 : to;
    int p = Labels.whitespace(chars, to, end);
    if (p > to && p < end && Labels.titleEnd(chars[p]) != '\0') {
      p = title(p);
      if (p < 0) {
        return -1;
      }
      p = Labels.whitespace(chars, p, end);
    }
    return p < end && chars[p] == ')' ? p + 1 : -1;
  }

  /** Behind a title; what searches in vain have found out is not searched again. */
  private int title(int p) {
    char closing = Labels.titleEnd(inline.chars[p]);
    int known = closing == ')' ? noParenthesis : closing == '"' ? noDoubleQuote : noSingleQuote;
    if (p >= known) {
      return -1;
    }
    int after = Labels.title(inline.chars, p, inline.end);
    if (after < 0) {
      if (closing == ')') {
        noParenthesis = p;
      } else if (closing == '"') {
        noDoubleQuote = p;
      } else {
        noSingleQuote = p;
      }
    }
    return after;
  }
}
