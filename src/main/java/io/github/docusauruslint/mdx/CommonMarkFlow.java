package io.github.docusauruslint.mdx;

import io.github.docusauruslint.mdx.DocumentScanner.Progress;

/** The blocks that MDX does without, of pages in {@code format: md}: indented code and raw HTML. */
final class CommonMarkFlow {
  private final FlowScanner flow;
  private final char[] chars;

  CommonMarkFlow(FlowScanner flow) {
    this.flow = flow;
    this.chars = flow.page.chars;
  }

  /** Reads indented code that starts at {@code start}; gives the index of its last line. */
  int code(int first, int start, Node target) {
    int last = first;
    int line = first;
    // micromark thinks that it interrupts a paragraph here: "2." behind code starts no list. Nor
    // does code go on behind a line that only closed containers brought here.
    while (!flow.lines.lazy[line] && flow.hasLine(line + 1, Progress.CONTENT)) {
      line++;
      boolean indented = flow.indentOf(line) >= DocumentScanner.CODE_INDENT;
      if (flow.lines.lazy[line] || !indented && !flow.isBlank(line)) {
        break;
      }
      last = indented ? line : last;
    }
    target.append(new Nodes.Code(start, flow.lines.end[last], null, null, false));
    return last;
  }

  /** Whether raw HTML starts at {@code start} that may interrupt a paragraph. */
  boolean interrupts(int line, int start) {
    HtmlFlow kind = HtmlFlow.of(chars, start, flow.lines.end[line]);
    if (kind != HtmlFlow.COMPLETE) {
      return kind != HtmlFlow.NONE;
    }
    if (!flow.lines.lazy[line]) {
      return false;
    }
    // micromark reads to the end of the HTML before it says so. The line behind is looked at while
    // this one is still of the paragraph, so that it may be lazy, too.
    int last = line;
    while (flow.hasLine(last + 1, Progress.CONCRETE)
        && !flow.lines.lazy[last + 1]
        && !flow.isBlank(last + 1)) {
      last++;
    }
    return true;
  }

  /** Reads raw HTML; gives the index of its last line, or -1. */
  int html(int first, int start, Node target) {
    HtmlFlow kind = HtmlFlow.of(chars, start, flow.lines.end[first]);
    if (kind == HtmlFlow.NONE) {
      return -1;
    }
    int line = first;
    int from = kind.contentStart(start);
    while (!kind.endsIn(chars, from, flow.lines.end[line])
        && flow.hasLine(line + 1, Progress.CONCRETE)
        && !flow.lines.lazy[line + 1]
        && !(kind.endsAtBlankLine() && flow.isBlank(line + 1))) {
      line++;
      from = flow.lines.start[line];
    }
    Stretch in = flow.lines.stretch(flow.page, first, line, start);
    int offset = in.isCopy() ? 0 : start;
    target.append(new Nodes.Html(start, flow.lines.end[line], in, offset, in.end, false));
    return line;
  }
}
