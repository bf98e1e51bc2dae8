package io.github.docusauruslint.mdx;

/** Reads the definitions that content starts with: {@code [label]: destination "title"}. */
final class DefinitionScanner {
  private final PageScan page;
  private final Stretch in;
  private final char[] chars;
  private final int end;

  DefinitionScanner(PageScan page, Stretch in) {
    this.page = page;
    this.in = in;
    this.chars = in.chars;
    this.end = in.end;
  }

  /** Reads all definitions from {@code from} on; gives where the paragraph starts, or -1. */
  int scan(int from, Node target) {
    int p = from;
    while (p < end && chars[p] == '[') {
      int after = definition(p, target);
      if (after < 0) {
        return p;
      }
      if (after == end) {
        return -1;
      }
      after += chars[after] == '\r' && after + 1 < end && chars[after + 1] == '\n' ? 2 : 1;
      p = FlowMarkers.skipSpaces(chars, after, end);
    }
    return p;
  }

  /** The definition at {@code open}; gives the offset of the line ending behind it, or -1. */
  private int definition(int open, Node target) {
    int labelEnd = Labels.label(chars, open, end);
    if (labelEnd < 0 || labelEnd == end || chars[labelEnd] != ':') {
      return -1;
    }
    int from = Labels.whitespace(chars, labelEnd + 1, end);
    int to = Labels.destination(chars, from, end, Labels.DEFINITION_PARENTHESES);
    if (to < 0) {
      return -1;
    }
    int after = titleEnd(to);
    if (after < 0) {
      after = lineEnd(to);
    }
    if (after < 0) {
      return -1;
    }
    String identifier = Labels.normalize(chars, open + 1, labelEnd - 1);
    page.define(identifier);
    page.count(CrowdedPageException.HEAVY);
    boolean enclosed = chars[from] == '<';
    int urlFrom = enclosed ? from + 1 : from;
    int urlTo = enclosed ? to - 1 : to;
    target.append(
        new Nodes.Definition(
            in.source(open),
            in.source(after),
            identifier,
            References.decode(chars, open + 1, labelEnd - 1),
            References.decode(chars, urlFrom, urlTo),
            in.source(urlFrom),
            in.source(urlTo)));
    return after;
  }

  /** The end of the line that a title ends on, if one comes behind the destination; else -1. */
  private int titleEnd(int from) {
    int p = Labels.whitespace(chars, from, end);
    if (p == from || p == end) {
      return -1;
    }
    int titleEnd = Labels.title(chars, p, end);
    return titleEnd < 0 ? -1 : lineEnd(titleEnd);
  }

  /** The end of the line, where only white space is left of it; else -1. */
  private int lineEnd(int from) {
    int p = FlowMarkers.skipSpaces(chars, from, end);
    return p == end || Characters.isLineEnding(chars[p]) ? p : -1;
  }
}
