package io.github.docusauruslint.mdx;

import io.github.docusauruslint.mdx.DocumentScanner.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blocks of a flow that go from one fence to another: front matter, code, math,
 * directives.
 */
final class FencedBlocks {
  private final FlowScanner flow;
  private final PageScan page;
  private final LineTable lines;
  private final char[] chars;
  private final DirectiveScanner directives;

  FencedBlocks(FlowScanner flow, DirectiveScanner directives) {
    this.flow = flow;
    this.page = flow.page;
    this.lines = flow.lines;
    this.chars = page.chars;
    this.directives = directives;
  }

  /** The last line of the front matter that starts the page; -1 when it is none. */
  int frontMatter(int first) {
    if (!isFrontMatterFence(first)) {
      return -1;
    }
    int line = first + 1;
    while (flow.hasLine(line, Progress.CONCRETE)) {
      if (isFrontMatterFence(line)) {
        return line;
      }
      line++;
    }
    return -1;
  }

  private boolean isFrontMatterFence(int line) {
    int start = lines.start[line];
    int end = lines.end[line];
    return page.text.startsWith("---", start)
        && FlowMarkers.skipSpaces(chars, start + 3, end) == end
        && end - start >= 3;
  }

  /** Fenced code from {@code start} on; gives its last line, or -1 where there is none. */
  int code(int first, int start, int end, Node target) {
    int size = FlowMarkers.fenceSize(chars, start, end);
    if (size == 0) {
      return -1;
    }
    int line = closingLine(first, chars[start], size);
    int infoStart = FlowMarkers.skipSpaces(chars, start + size, end);
    int infoEnd = infoStart;
    while (infoEnd < end && !Characters.isSpace(chars[infoEnd])) {
      infoEnd++;
    }
    int metaStart = FlowMarkers.skipSpaces(chars, infoEnd, end);
    target.append(
        new Nodes.Code(
            start, closingEnd, decoded(infoStart, infoEnd), decoded(metaStart, end), true));
    return line;
  }

  /** Math whose fence is at {@code start}; gives its last line. */
  int math(int first, int start, int end, Node target) {
    int size = FlowMarkers.mathFenceSize(chars, start, end);
    int line = closingLine(first, '$', size);
    target.append(new Node(Node.Kind.MATH, start, closingEnd));
    return line;
  }

  // Where the block whose closing line was looked for last ends.
  private int closingEnd;

  /** The line that closes a fence, or the last one that is left where none does. */
  private int closingLine(int first, char marker, int size) {
    int line = first;
    while (true) {
      if (!flow.hasLine(line + 1, Progress.CONCRETE)) {
        closingEnd = lines.next[line];
        return line;
      }
      if (lines.lazy[line + 1]) {
        closingEnd = lines.end[line];
        return line;
      }
      line++;
      if (isClosingFence(line, marker, size)) {
        closingEnd = lines.end[line];
        return line;
      }
    }
  }

  private boolean isClosingFence(int line, char marker, int size) {
    return FlowMarkers.isClosingFence(chars, lines.start[line], lines.end[line], marker, size)
        && !flow.isCode(flow.indentOf(line));
  }

  private @Nullable String decoded(int from, int to) {
    return from < to ? References.decode(chars, from, to) : null;
  }

  /**
   * A directive of either kind from {@code start} on; gives its last line, or -1.
   *
   * @param indent the columns that it is indented by, which its content need not have
   */
  int directive(int line, int start, int indent, int end, Node target) {
    Nodes.Directive container = directives.container(start, end, flow.document.level);
    if (container != null) {
      page.count(CrowdedPageException.HEAVY);
      target.append(container);
      return directiveContent(line, indent, container);
    }
    Nodes.Directive leaf = directives.leaf(start, end, flow.document.level);
    if (leaf == null) {
      return -1;
    }
    target.append(leaf);
    return line;
  }

  private int directiveContent(int first, int strip, Nodes.Directive directive) {
    int size = directives.fenceSize(directive.start);
    LineTable inner = new LineTable();
    int line = first;
    directive.closed = false;
    while (flow.hasLine(line + 1, Progress.CONCRETE) && !lines.lazy[line + 1]) {
      line++;
      if (isClosingFence(line, ':', size)) {
        directive.closed = true;
        break;
      }
      addStripped(inner, line, strip);
    }
    directive.end = lines.end[line];
    boolean outside = flow.isLazy(line + 1) || flow.endsOutsideOfQuote();
    if (!directive.closed && inner.count > 0 && outside) {
      // The line ending in front of what is outside of the container is none of the content.
      inner.next[inner.count - 1] = inner.end[inner.count - 1];
    }
    boolean tooDeep =
        flow.document.level >= DirectiveScanner.DEEPEST_LEVEL
            || page.isReadTooOften(directive.end - directive.start);
    if (inner.count > 0 && tooDeep) {
      page.report(DirectiveScanner.tooDeep(directive));
    } else if (inner.count > 0) {
      page.later(
          new PageScan.DocumentJob(directive, inner, inner.start[0], flow.document.level),
          flow.document.level);
    }
    return line;
  }

  private void addStripped(LineTable inner, int line, int columns) {
    int p = lines.start[line];
    int end = lines.end[line];
    int left = columns;
    int owed = lines.owed[line];
    int eaten = Math.min(owed, left);
    owed -= eaten;
    left -= eaten;
    while (left > 0 && p < end && Characters.isSpace(chars[p])) {
      int width = chars[p] == '\t' ? Columns.tabWidth(Columns.column(chars, p)) : 1;
      p++;
      eaten = Math.min(width, left);
      owed = width - eaten;
      left -= eaten;
    }
    inner.add(p, owed, end, lines.next[line], 0, false);
  }
}
