package io.github.docusauruslint.mdx;

import io.github.docusauruslint.mdx.DocumentScanner.Progress;

/** Comments that start a line of a flow, and may run over several. */
final class CommentFlow {
  private final FlowScanner flow;

  // What was found last.
  private int lastLine;
  private int end;

  CommentFlow(FlowScanner flow) {
    this.flow = flow;
  }

  /** The line that the comment ends on. */
  int line() {
    return lastLine;
  }

  /** Behind the comment. */
  int end() {
    return end;
  }

  /** Whether a comment starts at {@code start} that also ends. */
  boolean endsFrom(int first, int start) {
    int from =
        flow.page.options.comments()
            ? Comments.open(flow.page.chars, start, flow.lines.end[first])
            : -1;
    if (from < 0) {
      return false;
    }
    int closing = flow.page.commentEnd(from);
    int count = flow.lines.count;
    int line = first;
    while (closing < 0 || flow.lines.end[line] < closing) {
      if (closing < 0 || !goesOn(line + 1)) {
        giveUp(count);
        return false;
      }
      line++;
    }
    lastLine = line;
    end = closing;
    return true;
  }

  /** Whether a comment goes on in a line: all containers hold it, or it is lazy. */
  private boolean goesOn(int line) {
    return flow.hasLineWithin(line) || flow.isLazy(line) && flow.hasLine(line, Progress.CONCRETE);
  }

  /**
   * Leaves a comment that does not end. Where it is no error, micromark has read all that it could
   * hold before it says so: till then a lazy line is of what stands before it.
   */
  private void giveUp(int count) {
    if (!flow.page.commonMark) {
      flow.rewind(count);
      return;
    }
    int line = flow.lines.count - 1;
    while (flow.hasLine(line + 1, Progress.CONCRETE)) {
      line++;
    }
  }
}
