package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the containers of a document line by line, as micromark's document initializer does (4.0.3,
 * with indented code turned off: a marker may be indented by any width).
 *
 * <p>What is in the containers is read by a {@link FlowScanner}. It asks for each next line with
 * {@link #feed}; whether the line belongs to it depends on what it is in the middle of.
 */
final class DocumentScanner {
  /** What a flow is in the middle of. */
  enum Progress {
    /** Nothing. */
    NONE,
    /** A paragraph, or what may yet be one: containers may interrupt it. */
    CONTENT,
    /** A block that no container breaks into. */
    CONCRETE
  }

  /** Deepest nesting of containers; a further marker is text. */
  private static final int MAX_DEPTH = 500;

  private static final int LONGEST_LABEL = 999;
  private static final int FOOTNOTE_INDENT = 4;

  /** Where there is indented code, a marker has to be indented by less. */
  static final int CODE_INDENT = 4;

  final PageScan page;
  final Lines lines;

  /** The level that text of this document is read at. */
  final int level;

  private final char[] chars;
  private final Node root;
  private final int mostIndent;
  private final List<Container> containers = new ArrayList<>();
  private final FlowScanner flow;

  // Where the containers of the current line have been read to.
  private int pos;
  private int owed;

  // What the last marker said.
  private boolean interrupt;
  private int lazyDepth;
  private boolean blankBehindMarker;

  /** Whether the last container that goes on is a footnote. */
  private boolean behindFootnote;

  /** The end of the last line before the current one that is not blank. */
  private int contentEnd;

  /** The end of the current line, or where it is blank as {@link #contentEnd}. */
  private int lineContentEnd;

  DocumentScanner(PageScan page, Lines lines, Node root, int level) {
    this.page = page;
    this.lines = lines;
    this.root = root;
    this.level = level;
    this.chars = page.chars;
    this.mostIndent = page.commonMark ? CODE_INDENT - 1 : Integer.MAX_VALUE;
    this.flow = new FlowScanner(this);
  }

  void scan() {
    if (!lines.advance()) {
      return;
    }
    placeAtLine();
    passLine();
    interrupt = false;
    boolean pending = true;
    while (pending) {
      boolean atItem = openContainers();
      pending = flow.scan(pos, owed, lines.end, lines.next, atItem);
    }
    leave(0);
  }

  /** Where blocks go now. */
  Node target() {
    return containers.isEmpty() ? root : containers.get(containers.size() - 1).target();
  }

  /** Whether lines reach the flow as they stand in the page. */
  boolean unwrapped() {
    return containers.isEmpty() && lines.contiguous();
  }

  /**
   * Reads the containers of the next line and gives the line to the flow, or closes the flow.
   *
   * @return false when the flow is over: at the end of the document, or since a container starts or
   *     ends; then the flow must return
   */
  boolean feed(Progress progress) {
    int mark = lines.mark();
    if (!lines.advance()) {
      contentEnd = lineContentEnd;
      flow.closedByLine = false;
      return false;
    }
    placeAtLine();
    passLine();
    int continued = 0;
    int depth = containers.size();
    while (continued < depth) {
      Container container = containers.get(continued);
      if (!continues(container)) {
        if (container.sort == Container.Sort.LIST && nextItem(container)) {
          close(continued + 1, false);
          return false;
        }
        break;
      }
      continued++;
    }
    boolean lazy = continued < depth;
    if (isNothingLeft()) {
      flow.closedByLine = false;
      return false;
    }
    if (lazy || progress != Progress.CONCRETE) {
      boolean interrupting = !lazy && progress == Progress.CONTENT;
      if (isContainerStart(interrupting)) {
        close(continued, interrupting);
        return false;
      }
    }
    lazyDepth = continued;
    flow.add(pos, owed, lines.end, lines.next, mark, lazy);
    return true;
  }

  /**
   * As {@link #feed} for a concrete block, but only for a line that all containers hold. Else
   * nothing happens.
   */
  boolean feedWithin() {
    int mark = lines.mark();
    if (!lines.advance()) {
      return false;
    }
    placeAtLine();
    for (Container container : containers) {
      if (!holds(container)) {
        lines.reset(mark);
        return false;
      }
    }
    if (isNothingLeft()) {
      lines.reset(mark);
      return false;
    }
    passLine();
    flow.add(pos, owed, lines.end, lines.next, mark, false);
    return true;
  }

  /** Whether the next line would be lazy in a concrete block: outside a container, but no end. */
  boolean nextIsLazy() {
    int mark = lines.mark();
    if (!lines.advance()) {
      pos = lines.next;
      return lines.end < lines.next && isInQuote();
    }
    placeAtLine();
    boolean outside = false;
    for (Container container : containers) {
      if (!holds(container)) {
        outside = true;
        break;
      }
    }
    boolean lazy = outside && !isContainerStart(false);
    pos = isNothingLeft() ? lines.start : pos;
    lines.reset(mark);
    return lazy;
  }

  /** Whether the end of the document, behind a line ending, is outside of a container. */
  private boolean isInQuote() {
    for (Container container : containers) {
      if (container.sort == Container.Sort.QUOTE) {
        return true;
      }
    }
    return false;
  }

  /** Where the line that {@link #nextIsLazy} found starts, behind what containers took of it. */
  int lazyStart() {
    return pos;
  }

  /** Ends the containers that the last line, a lazy one, is not in. */
  void leaveLazily() {
    leave(lazyDepth);
  }

  private void close(int depth, boolean interrupting) {
    leave(depth);
    interrupt = interrupting;
    flow.closedByLine = true;
  }

  private void leave(int depth) {
    while (containers.size() > depth) {
      Node node = containers.remove(containers.size() - 1).node;
      endAtContent(node);
      if (node.last != null && node.last.kind == Node.Kind.LIST_ITEM) {
        endAtContent(node.last);
      }
    }
  }

  private void endAtContent(Node node) {
    node.end = Math.max(node.end, contentEnd);
  }

  private void placeAtLine() {
    pos = lines.start;
    owed = lines.owed;
    behindFootnote = false;
  }

  /** The next line is another one than the last: what came before it has ended. */
  private void passLine() {
    contentEnd = lineContentEnd;
    if (FlowMarkers.skipSpaces(chars, lines.start, lines.end) < lines.end) {
      lineContentEnd = lines.end;
    }
  }

  /** Whether the line goes on the container, all its state kept; eats what marks that. */
  private boolean continues(Container container) {
    if (container.sort != Container.Sort.LIST) {
      return holds(container);
    }
    behindFootnote = false;
    if (isBlankFromHere()) {
      container.furtherBlankLines |= container.initialBlankLine;
      skipSpaces(container.size);
      return true;
    }
    boolean further = container.furtherBlankLines;
    container.furtherBlankLines = false;
    container.initialBlankLine = false;
    return !further && eatIndent(container.size);
  }

  /** As {@link #continues}, for a line that follows one within the container. */
  private boolean holds(Container container) {
    behindFootnote &= container.sort == Container.Sort.FOOTNOTE;
    switch (container.sort) {
      case QUOTE -> {
        int savedPos = pos;
        int savedOwed = owed;
        skipSpaces(mostIndent);
        if (pos < lines.end && owed == 0 && chars[pos] == '>') {
          eatQuoteMarker();
          return true;
        }
        pos = savedPos;
        owed = savedOwed;
        return false;
      }
      case FOOTNOTE -> {
        // In a footnote in a footnote, micromark counts the indent of the outer one twice.
        behindFootnote =
            isBlankFromHere()
                || eatIndent(FOOTNOTE_INDENT)
                || behindFootnote && owed == 0 && !Characters.isSpace(chars[pos]);
        return behindFootnote;
      }
      case LIST -> {
        if (isBlankFromHere()) {
          skipSpaces(container.size);
          return true;
        }
        return eatIndent(container.size);
      }
    }
    return false;
  }

  private boolean eatIndent(int columns) {
    int savedPos = pos;
    int savedOwed = owed;
    if (skipSpaces(columns) == columns) {
      return true;
    }
    pos = savedPos;
    owed = savedOwed;
    return false;
  }

  private void eatQuoteMarker() {
    pos++;
    skipSpaces(1);
  }

  /** The next item of a list, where its marker stands; else nothing is eaten. */
  private boolean nextItem(Container list) {
    int savedPos = pos;
    int savedOwed = owed;
    int indent = skipSpaces(mostIndent);
    int start = pos;
    int size = owed > 0 ? -1 : listMarker(list.ordered, list.marker, false);
    if (size < 0) {
      pos = savedPos;
      owed = savedOwed;
      return false;
    }
    enterItem(list, start, indent + size);
    return true;
  }

  private void enterItem(Container list, int start, int size) {
    list.initialBlankLine = blankBehindMarker;
    list.size = size + (blankBehindMarker ? 1 : 0);
    if (list.node.last != null) {
      endAtContent(list.node.last);
    }
    Node item = new Node(Node.Kind.LIST_ITEM, start, pos);
    list.node.append(item);
  }

  /** Opens the containers that start here; true when the innermost is a list item. */
  private boolean openContainers() {
    int before = containers.size();
    boolean atItem =
        before > 0 && containers.get(before - 1).sort == Container.Sort.LIST && isAtItem();
    while (containers.size() < MAX_DEPTH) {
      int savedPos = pos;
      int savedOwed = owed;
      int indent = skipSpaces(mostIndent);
      Container opened = pos < lines.end && owed == 0 ? openContainer(indent) : null;
      if (opened == null) {
        pos = savedPos;
        owed = savedOwed;
        break;
      }
      containers.add(opened);
      atItem = opened.sort == Container.Sort.LIST;
    }
    return atItem;
  }

  /** Whether the line has just started another item of the innermost list. */
  private boolean isAtItem() {
    Node item = containers.get(containers.size() - 1).node.last;
    return item != null && item.first == null && item.start >= lines.start;
  }

  private @Nullable Container openContainer(int indent) {
    int start = pos;
    char c = chars[pos];
    if (c == '>') {
      Node quote = new Node(Node.Kind.BLOCK_QUOTE, start, start + 1);
      target().append(quote);
      eatQuoteMarker();
      return new Container(Container.Sort.QUOTE, quote, c, false);
    }
    if (c == '[') {
      return openFootnote();
    }
    boolean ordered = Characters.isAsciiDigit(c);
    if (!ordered && c != '*' && c != '+' && c != '-') {
      return null;
    }
    int size = listMarker(ordered, '\0', interrupt);
    if (size < 0) {
      return null;
    }
    int markerEnd = start;
    while (Characters.isAsciiDigit(chars[markerEnd])) {
      markerEnd++;
    }
    Node.Kind kind = ordered ? Node.Kind.ORDERED_LIST : Node.Kind.UNORDERED_LIST;
    Node node = new Node(kind, start, pos);
    target().append(node);
    Container list = new Container(Container.Sort.LIST, node, chars[markerEnd], ordered);
    enterItem(list, start, indent + size);
    return list;
  }

  private boolean isContainerStart(boolean interrupting) {
    int savedPos = pos;
    int savedOwed = owed;
    skipSpaces(mostIndent);
    boolean found =
        pos < lines.end
            && owed == 0
            && containers.size() < MAX_DEPTH
            && startsContainer(interrupting);
    pos = savedPos;
    owed = savedOwed;
    return found;
  }

  private boolean startsContainer(boolean interrupting) {
    char c = chars[pos];
    switch (c) {
      case '>':
        return true;
      case '[':
        return footnoteLabelEnd() >= 0;
      case '*', '+', '-':
        return listMarker(false, '\0', interrupting) >= 0;
      default:
        return Characters.isAsciiDigit(c) && listMarker(true, '\0', interrupting) >= 0;
    }
  }

  /**
   * Eats the marker of a list item and the white space behind it.
   *
   * @param wanted the marker that goes on a list, or U+0000 for any
   * @return the columns of what was eaten; -1 when there is no such marker
   */
  private int listMarker(boolean ordered, char wanted, boolean interrupting) {
    int start = pos;
    int p = pos;
    int end = lines.end;
    if (p >= end) {
      return -1;
    }
    if (ordered) {
      while (p < end && Characters.isAsciiDigit(chars[p]) && p - start < 9) {
        p++;
      }
      if (p == start || p == end || interrupting && (chars[start] != '1' || p - start > 1)) {
        return -1;
      }
      char c = chars[p];
      if (wanted == '\0' ? c != '.' && c != ')' : c != wanted) {
        return -1;
      }
    } else {
      char c = chars[p];
      if (wanted == '\0' ? c != '*' && c != '+' && c != '-' : c != wanted) {
        return -1;
      }
      if (c != '+' && FlowMarkers.isThematicBreak(chars, p, end)) {
        return -1;
      }
    }
    p++;
    pos = p;
    blankBehindMarker = isBlankFromHere();
    if (blankBehindMarker) {
      return interrupting ? -1 : p - start;
    }
    int space = skipSpaces(page.commonMark ? CODE_INDENT : Integer.MAX_VALUE);
    if (page.commonMark && (owed > 0 || Characters.isSpace(chars[pos]))) {
      // Indented code: only the first column of the white space belongs to the marker.
      pos = p;
      owed = 0;
      space = skipSpaces(1);
    }
    return space == 0 ? -1 : p - start + space;
  }

  private @Nullable Container openFootnote() {
    int start = pos;
    int labelEnd = footnoteLabelEnd();
    if (labelEnd < 0) {
      return null;
    }
    String identifier = Labels.normalize(chars, start + 2, labelEnd);
    page.footnotes.add(identifier);
    Node node = new Nodes.Reference(Node.Kind.FOOTNOTE_DEFINITION, start, labelEnd + 2, identifier);
    target().append(node);
    pos = labelEnd + 2;
    skipSpaces(Integer.MAX_VALUE);
    return new Container(Container.Sort.FOOTNOTE, node, ':', false);
  }

  /** Where the bracket of <code>[^label]:</code> closes that starts here, or -1. */
  private int footnoteLabelEnd() {
    if (pos + 1 >= lines.end || chars[pos + 1] != '^') {
      return -1;
    }
    int labelEnd = Labels.footnoteLabelEnd(chars, pos + 2, lines.end, LONGEST_LABEL);
    return labelEnd >= 0 && labelEnd + 1 < lines.end && chars[labelEnd + 1] == ':' ? labelEnd : -1;
  }

  /**
   * Whether the document ends right behind the marks of containers: that is no line of the flow.
   */
  private boolean isNothingLeft() {
    return pos == lines.next && owed == 0;
  }

  private boolean isBlankFromHere() {
    int p = pos;
    while (p < lines.end && Characters.isSpace(chars[p])) {
      p++;
    }
    return p == lines.end;
  }

  /** Eats up to {@code most} columns of white space; returns how many. */
  private int skipSpaces(int most) {
    int columns = Math.min(owed, most);
    owed -= columns;
    int column = -1;
    while (columns < most && pos < lines.end) {
      char c = chars[pos];
      if (c == ' ') {
        columns++;
        column = column < 0 ? column : column + 1;
        pos++;
      } else if (c == '\t') {
        column = column < 0 ? Columns.column(chars, pos) : column;
        int width = Columns.tabWidth(column);
        column += width;
        pos++;
        int eaten = Math.min(width, most - columns);
        columns += eaten;
        owed = width - eaten;
      } else {
        break;
      }
    }
    return columns;
  }
}
