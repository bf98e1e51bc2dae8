package io.github.docusauruslint.mdx;

/**
 * The lines of a flow from one place on, as tags and expressions see them: further lines come into
 * reach when they are asked for. What stands in no container is read where it stands; else a copy
 * is made.
 */
final class FlowStretch extends Stretch {
  private final FlowScanner flow;
  private final boolean unwrapped;

  /** How many lines the flow had before; those are not given back. */
  private final int floor;

  /** Index of the last line in reach. */
  private int line;

  private boolean lazyLine;

  /** Text of the flow from {@code from} on, which stands in the line of that index. */
  FlowStretch(FlowScanner flow, int line, int from) {
    super(flow.page, flow.lines.end[line]);
    this.flow = flow;
    this.line = line;
    this.floor = flow.lines.count;
    this.unwrapped = flow.document.unwrapped();
    if (!unwrapped) {
      startCopy(flow.lines.next[line] - from);
      append(0, from, flow.lines.end[line]);
    }
  }

  @Override
  boolean more() {
    LineTable lines = flow.lines;
    if (!flow.hasLineWithin(line + 1)) {
      lazyLine = flow.isLazy(line + 1);
      return false;
    }
    if (unwrapped) {
      end = lines.end[line + 1];
    } else {
      append(0, lines.end[line], lines.next[line]);
      append(lines.owed[line + 1], lines.start[line + 1], lines.end[line + 1]);
    }
    line++;
    return true;
  }

  @Override
  int lazyStart() {
    if (!lazyLine) {
      return -1;
    }
    boolean known = flow.lines.count > line + 1;
    return known ? flow.lines.start[line + 1] : flow.document.lazyStart();
  }

  @Override
  int limit() {
    return unwrapped ? Math.max(end, flow.document.lines.limit()) : end;
  }

  @Override
  int endOfInput() {
    return flow.lines.next[line];
  }

  /** The index of the line that {@code offset} is in; lines behind it go back to the document. */
  int settle(int offset) {
    LineTable lines = flow.lines;
    reach(offset);
    while (!unwrapped && lastStart() > offset) {
      int eol = lines.next[line - 1] - lines.end[line - 1];
      cutLines(lastStart() - eol);
      line--;
    }
    flow.rewind(Math.max(floor, line + 1));
    return line;
  }

  /** Gives all lines back. */
  void giveUp() {
    flow.rewind(floor);
  }
}
