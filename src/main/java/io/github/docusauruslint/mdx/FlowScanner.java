package io.github.docusauruslint.mdx;

import io.github.docusauruslint.mdx.DocumentScanner.Progress;
import java.util.Objects;

/**
 * Reads the blocks of one flow: the lines that reach one place in the containers. Constructs are
 * tried in the order in which micromark tries them with Docusaurus's extensions.
 *
 * <p>Lines are pulled from the {@link DocumentScanner} when a block needs to see them, and not
 * earlier, since what a line is depends on what the flow is in the middle of.
 */
final class FlowScanner {
  /** What stands right in front of a line. */
  private enum Tail {
    TABLE,
    OTHER
  }

  final DocumentScanner document;
  final PageScan page;
  final LineTable lines = new LineTable();

  /** Whether the flow was closed by a line that goes elsewhere, rather than by the end. */
  boolean closedByLine;

  private final char[] chars;
  private final FlowJavaScript javaScript;
  private final CommonMarkFlow commonMark;
  private final CommentFlow comments;
  private final DirectiveScanner directives;
  private final FencedBlocks fenced;
  private boolean closed;
  private Tail tail = Tail.OTHER;

  /** Where the block that has been read ends within its last line: behind a comment; else -1. */
  private int resumeAt;

  // Of the current line, behind its indent.
  private int pos;
  private int indent;

  // Whether the next paragraph is the first thing in a list item.
  private boolean itemStart;

  FlowScanner(DocumentScanner document) {
    this.document = document;
    this.page = document.page;
    this.chars = page.chars;
    this.javaScript = new FlowJavaScript(this);
    this.commonMark = new CommonMarkFlow(this);
    this.comments = new CommentFlow(this);
    this.directives = new DirectiveScanner(page);
    this.fenced = new FencedBlocks(this, directives);
  }

  /**
   * Reads blocks from the rest of the current line on, until the document has no more for this
   * flow.
   *
   * @param atItem whether the line starts a list item here
   * @return whether a line waits that goes elsewhere
   */
  boolean scan(int start, int owed, int end, int next, boolean atItem) {
    lines.truncate(0);
    lines.add(start, owed, end, next, 0, false);
    closed = false;
    closedByLine = false;
    tail = Tail.OTHER;
    itemStart = atItem;
    boolean blankSeen = false;
    int line = 0;
    boolean fresh = true;
    int from = start;
    int columns = owed;
    while (true) {
      if (fresh && lines.lazy[line] && line == lines.count - 1) {
        document.leaveLazily();
      }
      place(line, from, columns);
      int lineEnd = lines.end[line];
      resumeAt = -1;
      if (pos == lineEnd) {
        tail = Tail.OTHER;
        itemStart &= !blankSeen && indent == 0;
        blankSeen = true;
      } else {
        itemStart &= indent == 0;
        line = isCode(indent) ? code(line, from) : block(line);
        itemStart = false;
      }
      if (resumeAt >= 0 && resumeAt < lines.end[line]) {
        // micromark takes the one character behind a comment for the line ending.
        fresh = false;
        from = resumeAt + 1;
        columns = 0;
        continue;
      }
      if (!hasLine(line + 1, Progress.NONE)) {
        return closedByLine;
      }
      line++;
      if (line == lines.count - 1) {
        lines.drop(line);
        line = 0;
      }
      fresh = true;
      from = lines.start[line];
      columns = lines.owed[line];
    }
  }

  /** Takes a line from the document. */
  void add(int start, int owed, int end, int next, int mark, boolean lazy) {
    lines.add(start, owed, end, next, mark, lazy);
  }

  /** Whether there is a line of that index; asks the document for it. */
  boolean hasLine(int index, Progress progress) {
    while (lines.count <= index) {
      if (closed || !document.feed(progress)) {
        closed = true;
        return false;
      }
    }
    return true;
  }

  /** As {@link #hasLine}, for a line of a concrete block that all containers hold. */
  boolean hasLineWithin(int index) {
    if (lines.count > index) {
      return !lines.lazy[index];
    }
    return !closed && document.feedWithin();
  }

  /** Whether the line of that index would be lazy. */
  boolean isLazy(int index) {
    return lines.count > index ? lines.lazy[index] : !closed && document.nextIsLazy();
  }

  /** Whether the whole document has ended while this flow was in a quote. */
  boolean endsOutsideOfQuote() {
    return closed && !closedByLine && document.isInQuote();
  }

  /** Eats the indent of a line from {@code from} on. */
  private void place(int line, int from, int owed) {
    int end = lines.end[line];
    int p = from;
    int columns = owed;
    int column = -1;
    while (p < end) {
      char c = chars[p];
      if (c == ' ') {
        columns++;
        column = column < 0 ? column : column + 1;
      } else if (c == '\t') {
        column = column < 0 ? Columns.column(chars, p) : column;
        int width = Columns.tabWidth(column);
        column += width;
        columns += width;
      } else {
        break;
      }
      p++;
    }
    pos = p;
    indent = columns;
  }

  /** The columns that a line is indented by. */
  int indentOf(int line) {
    int savedPos = pos;
    int savedIndent = indent;
    place(line, lines.start[line], lines.owed[line]);
    int found = indent;
    pos = savedPos;
    indent = savedIndent;
    return found;
  }

  boolean isBlank(int line) {
    return FlowMarkers.skipSpaces(chars, lines.start[line], lines.end[line]) == lines.end[line];
  }

  /** Whether a line that is indented by so much is code. */
  boolean isCode(int columns) {
    return page.commonMark && columns >= DocumentScanner.CODE_INDENT;
  }

  private int code(int line, int start) {
    tail = Tail.OTHER;
    return commonMark.code(line, start, document.target());
  }

  /** Reads the block at the current position; gives the index of its last line. */
  private int block(int line) {
    Node target = document.target();
    int end = lines.end[line];
    int read =
        switch (chars[pos]) {
          case '#' -> heading(line, end, target);
          case '-', '=', '*', '_' -> rule(line, end, target);
          case '`', '~' -> fenced.code(line, pos, end, target);
          case '$' -> isMath(pos, end) ? fenced.math(line, pos, end, target) : -1;
          case ':' -> fenced.directive(line, pos, indent, end, target);
          case '<' -> markup(line, target);
          case '{' -> page.commonMark ? -1 : javaScript.read(line, pos, target);
          case 'e', 'i' -> page.commonMark ? -1 : EsmScanner.read(this, line, pos, target);
          default -> -1;
        };
    if (read >= 0) {
      tail = Tail.OTHER;
      return read;
    }
    if (tail == Tail.TABLE && !lines.lazy[line]) {
      TableScanner.row(page, document.level, Objects.requireNonNull(target.last), pos, end);
      return line;
    }
    if (tail != Tail.TABLE && isTable(line, pos)) {
      Node table = TableScanner.head(page, document.level, pos, end);
      target.append(table);
      tail = Tail.TABLE;
      return line + 1;
    }
    return content(line, target);
  }

  /** Definitions and a paragraph, or the heading that an underline makes of it. */
  private int content(int first, Node target) {
    int start = pos;
    boolean canHoldCheck = itemStart;
    int last = first;
    while (hasLine(last + 1, Progress.CONTENT) && continuesContent(last + 1)) {
      last++;
    }
    tail = Tail.OTHER;
    Stretch in = lines.stretch(page, first, last, start);
    int from = in.isCopy() ? 0 : start;
    int text = new DefinitionScanner(page, in).scan(from, target);
    if (text < 0) {
      return last;
    }
    int depth = last + 1 < lines.count ? underlineDepth(last + 1) : 0;
    if (depth > 0) {
      page.count(CrowdedPageException.HEAVY);
    }
    Node node =
        depth > 0
            ? new Nodes.Heading(
                Node.Kind.SETEXT_HEADING,
                start,
                lines.end[last + 1],
                depth,
                in.source(text),
                FlowMarkers.trimEnd(chars, lines.start[last], lines.end[last]))
            : new Node(Node.Kind.PARAGRAPH, in.source(text), lines.end[last]);
    target.append(node);
    page.later(
        new PageScan.TextJob(
            node,
            in,
            text,
            in.end,
            in.source(text),
            canHoldCheck && depth == 0,
            false,
            document.level),
        document.level);
    return depth > 0 ? last + 1 : last;
  }

  private int underlineDepth(int line) {
    place(line, lines.start[line], lines.owed[line]);
    int end = lines.end[line];
    if (pos == end || lines.lazy[line] || chars[pos] != '=' && chars[pos] != '-') {
      return 0;
    }
    return !FlowMarkers.isSetextUnderline(chars, pos, end) ? 0 : chars[pos] == '=' ? 1 : 2;
  }

  /** Whether a line goes on a paragraph: it is not blank, and starts no block that interrupts. */
  private boolean continuesContent(int line) {
    place(line, lines.start[line], lines.owed[line]);
    return pos < lines.end[line] && (isCode(indent) || !interrupts(line, lines.end[line]));
  }

  private boolean isMath(int start, int end) {
    return page.options.math() != MdxOptions.MathSyntax.OFF
        && FlowMarkers.mathFenceSize(chars, start, end) > 0;
  }

  private boolean markupInterrupts(int line, int start) {
    return page.commonMark ? commonMark.interrupts(line, start) : javaScript.matches(line, start);
  }

  private boolean interrupts(int line, int end) {
    int start = pos;
    char c = chars[start];
    boolean interrupts =
        switch (c) {
          case '#' -> FlowMarkers.atxDepth(chars, start, end) > 0;
          case '-' ->
              !lines.lazy[line] && FlowMarkers.isSetextUnderline(chars, start, end)
                  || FlowMarkers.isThematicBreak(chars, start, end);
          case '=' -> !lines.lazy[line] && FlowMarkers.isSetextUnderline(chars, start, end);
          case '*', '_' -> FlowMarkers.isThematicBreak(chars, start, end);
          case '`', '~' -> FlowMarkers.fenceSize(chars, start, end) > 0;
          case '$' -> isMath(start, end);
          case ':' -> directives.isContainer(start, end) || directives.isLeaf(start, end);
          case '<' -> comments.endsFrom(line, start) || markupInterrupts(line, start);
          case '{' -> !page.commonMark && javaScript.matches(line, start);
          default -> false;
        };
    return interrupts || isTable(line, start);
  }

  /** Whether a line is the head of a table: as many cells as the delimiter row that follows. */
  private boolean isTable(int line, int start) {
    if (!hasLine(line + 1, Progress.CONTENT) || lines.lazy[line + 1]) {
      return false;
    }
    int cells = TableScanner.delimiterCells(chars, lines.start[line + 1], lines.end[line + 1]);
    return cells > 0
        && !isCode(indentOf(line + 1))
        && TableScanner.isHead(chars, start, lines.end[line], cells);
  }

  private int heading(int line, int end, Node target) {
    int depth = FlowMarkers.atxDepth(chars, pos, end);
    if (depth == 0) {
      return -1;
    }
    int from = FlowMarkers.skipSpaces(chars, pos + depth, end);
    int to = FlowMarkers.trimEnd(chars, from, end);
    int closing = to;
    while (closing > from && chars[closing - 1] == '#') {
      closing--;
    }
    if (closing < to && (closing == from || Characters.isSpace(chars[closing - 1]))) {
      to = FlowMarkers.trimEnd(chars, from, closing);
    }
    page.count(CrowdedPageException.HEAVY);
    Node heading = new Nodes.Heading(Node.Kind.ATX_HEADING, pos, end, depth, from, to);
    target.append(heading);
    inline(heading, from, to);
    return line;
  }

  /** Front matter or a thematic break; an underline has been read with its heading. */
  private int rule(int line, int end, Node target) {
    char c = chars[pos];
    if (c == '-' && pos == 0) {
      int last = fenced.frontMatter(line);
      if (last >= 0) {
        return last;
      }
    }
    if (c != '=' && FlowMarkers.isThematicBreak(chars, pos, end)) {
      target.append(new Node(Node.Kind.THEMATIC_BREAK, pos, end));
      return line;
    }
    return -1;
  }

  /** A comment, or tags and expressions. */
  private int markup(int line, Node target) {
    int start = pos;
    if (comments.endsFrom(line, start)) {
      Comments.add(page, start, comments.end());
      resumeAt = comments.end();
      return comments.line();
    }
    return page.commonMark
        ? commonMark.html(line, start, target)
        : javaScript.read(line, start, target);
  }

  /** Gives lines behind the first {@code count} back to the document. */
  void rewind(int count) {
    if (lines.count > count) {
      document.lines.reset(lines.mark[count]);
      lines.truncate(count);
    }
  }

  private void inline(Node node, int from, int to) {
    if (from < to) {
      page.later(
          new PageScan.TextJob(node, page.whole, from, to, from, false, false, document.level),
          document.level);
    }
  }
}
