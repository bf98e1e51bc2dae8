package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what opens a directive: colons, name, {@code [label]}, {@code {attributes}}
 * (micromark-extension-directive 3.0.1).
 */
final class DirectiveScanner {
  /** The level of the text of a document that is in too many container directives. */
  static final int DEEPEST_LEVEL = 200;

  private static final int LEAST_COLONS = 3;
  private static final int DEEPEST_BRACKETS = 32;
  private static final int MOST_ESCAPES = 999;

  private final PageScan page;

  DirectiveScanner(PageScan page) {
    this.page = page;
  }

  /** An attribute, its value decoded; {@code id} and {@code class} for the short forms. */
  record Attribute(String name, String value) {}

  /** What stands behind the name. */
  private record Opening(int nameEnd, int labelEnd, int end, List<Attribute> attributes) {}

  /** Whether a line from {@code start} to {@code end} opens a container directive. */
  boolean isContainer(int start, int end) {
    int size = fenceSize(start);
    return size >= LEAST_COLONS && line(start + size, end) != null;
  }

  /** Whether a line is a leaf directive. */
  boolean isLeaf(int start, int end) {
    return isLeafMarker(start, end) && line(start + 2, end) != null;
  }

  /** The container directive that a line opens, its label left for later; or null. */
  Nodes.@Nullable Directive container(int start, int end, int level) {
    int size = fenceSize(start);
    Opening opening = size >= LEAST_COLONS ? line(start + size, end) : null;
    if (opening == null) {
      return null;
    }
    Nodes.Directive directive =
        node(Node.Kind.CONTAINER_DIRECTIVE, start, start + size, end, opening);
    if (opening.labelEnd() > opening.nameEnd()) {
      Node label = new Node(Node.Kind.DIRECTIVE_LABEL, opening.nameEnd(), opening.labelEnd());
      directive.append(label);
      label(page.whole, opening, label, level);
    }
    return directive;
  }

  /** The leaf directive that a line is, its label left for later; or null. */
  Nodes.@Nullable Directive leaf(int start, int end, int level) {
    Opening opening = isLeafMarker(start, end) ? line(start + 2, end) : null;
    if (opening == null) {
      return null;
    }
    Nodes.Directive directive = node(Node.Kind.LEAF_DIRECTIVE, start, start + 2, end, opening);
    label(page.whole, opening, directive, level);
    return directive;
  }

  /**
   * The text directive that starts at the colon {@code start} of {@code in}, its label left for
   * later; or null.
   */
  Nodes.@Nullable Directive text(Stretch in, int start, int end, int level) {
    char[] chars = in.chars;
    int nameEnd = nameEnd(chars, start + 1, end);
    if (nameEnd < 0 || nameEnd < end && chars[nameEnd] == ':') {
      return null;
    }
    Opening opening = opening(chars, nameEnd, end, false);
    page.count(opening.attributes().size());
    Nodes.Directive directive =
        new Nodes.Directive(
            Node.Kind.TEXT_DIRECTIVE,
            in.source(start),
            in.source(opening.end()),
            in.slice(start + 1, nameEnd),
            in.source(start + 1),
            opening.attributes());
    textEnd = opening.end();
    label(in, opening, directive, level);
    return directive;
  }

  /** Where, in its stretch, the text directive ended that was read last. */
  int textEnd() {
    return textEnd;
  }

  private int textEnd;

  /** How many colons stand at {@code start}. */
  int fenceSize(int start) {
    int p = start;
    while (p < page.chars.length && page.chars[p] == ':') {
      p++;
    }
    return p - start;
  }

  /** A limit of ours: each container directive is read on its own, so that depth costs time. */
  static Fault tooDeep(Node directive) {
    return new Fault(
        MdxError.Kind.LIMIT,
        directive.start,
        directive.end,
        "So many directives in each other are not read",
        "directive-depth",
        "docusaurus-lint",
        null);
  }

  private boolean isLeafMarker(int start, int end) {
    return start + 2 < end && page.chars[start + 1] == ':' && page.chars[start + 2] != ':';
  }

  private @Nullable Opening line(int nameStart, int end) {
    int nameEnd = nameEnd(page.chars, nameStart, end);
    if (nameEnd < 0) {
      return null;
    }
    Opening opening = opening(page.chars, nameEnd, end, true);
    return FlowMarkers.skipSpaces(page.chars, opening.end(), end) == end ? opening : null;
  }

  private Nodes.Directive node(Node.Kind kind, int start, int nameStart, int end, Opening opening) {
    page.count(opening.attributes().size());
    String name = page.text.substring(nameStart, opening.nameEnd());
    Nodes.Directive directive =
        new Nodes.Directive(kind, start, opening.end(), name, nameStart, opening.attributes());
    directive.end = end;
    return directive;
  }

  private void label(Stretch in, Opening opening, Node parent, int level) {
    int from = opening.nameEnd() + 1;
    int to = opening.labelEnd() - 1;
    if (from < to) {
      boolean text = parent.kind == Node.Kind.TEXT_DIRECTIVE;
      int labelLevel = text ? level + 1 : level;
      page.later(
          new PageScan.TextJob(parent, in, from, to, in.source(from), false, false, labelLevel),
          labelLevel);
    }
  }

  /** Behind the name that starts at {@code from}, or -1. */
  private static int nameEnd(char[] chars, int from, int end) {
    if (from >= end || !Characters.isAsciiAlpha(chars[from])) {
      return -1;
    }
    int p = from;
    while (p < end
        && (Characters.isAsciiAlphanumeric(chars[p]) || chars[p] == '-' || chars[p] == '_')) {
      p++;
    }
    return chars[p - 1] == '-' || chars[p - 1] == '_' ? -1 : p;
  }

  private static Opening opening(char[] chars, int nameEnd, int end, boolean oneLine) {
    int labelEnd = nameEnd;
    if (nameEnd < end && chars[nameEnd] == '[') {
      labelEnd = Math.max(nameEnd, labelEnd(chars, nameEnd, end, oneLine));
    }
    if (labelEnd < end && chars[labelEnd] == '{') {
      DirectiveAttributes attributes = new DirectiveAttributes(chars, end, oneLine);
      int attributesEnd = attributes.read(labelEnd);
      if (attributesEnd >= 0) {
        return new Opening(nameEnd, labelEnd, attributesEnd, attributes.list());
      }
    }
    return new Opening(nameEnd, labelEnd, labelEnd, new ArrayList<>());
  }

  /** Behind the label whose bracket opens at {@code open}, or -1. */
  private static int labelEnd(char[] chars, int open, int end, boolean oneLine) {
    int balance = 0;
    int escapes = 0;
    int p = open + 1;
    while (p < end) {
      char c = chars[p];
      if (escapes > MOST_ESCAPES || oneLine && Characters.isLineEnding(c)) {
        return -1;
      }
      if (c == '[' && ++balance > DEEPEST_BRACKETS) {
        return -1;
      }
      if (c == ']' && balance-- == 0) {
        return p + 1;
      }
      p++;
      if (c == '\\' && p < end && (chars[p] == '[' || chars[p] == '\\' || chars[p] == ']')) {
        p++;
        escapes++;
      }
    }
    return -1;
  }
}
