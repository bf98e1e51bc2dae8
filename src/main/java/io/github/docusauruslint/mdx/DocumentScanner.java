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
  private final LineCursor at;

  // What the last marker said.
  private boolean interrupt;
  private int lazyDepth;

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
    this.at = new LineCursor(page, lines);
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
      pending = flow.scan(at.pos, at.owed, lines.end, lines.next, atItem);
    }
    leave(0);
  }

  /** Where the next block goes. */
  Node target() {
    page.count(1);
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
    if (at.isNothingLeft()) {
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
    flow.add(at.pos, at.owed, lines.end, lines.next, mark, lazy);
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
    if (at.isNothingLeft()) {
      lines.reset(mark);
      return false;
    }
    passLine();
    flow.add(at.pos, at.owed, lines.end, lines.next, mark, false);
    return true;
  }

  /** Whether the next line would be lazy in a concrete block: outside a container, but no end. */
  boolean nextIsLazy() {
    int mark = lines.mark();
    if (!lines.advance()) {
      at.pos = lines.next;
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
    at.pos = at.isNothingLeft() ? lines.start : at.pos;
    lines.reset(mark);
    return lazy;
  }

  /** Whether the end of the document, behind a line ending, is outside of a container. */
  boolean isInQuote() {
    for (Container container : containers) {
      if (container.sort == Container.Sort.QUOTE) {
        return true;
      }
    }
    return false;
  }

  /** Where the line that {@link #nextIsLazy} found starts, behind what containers took of it. */
  int lazyStart() {
    return at.pos;
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
    at.placeAtLine();
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
    if (at.isBlankFromHere()) {
      container.furtherBlankLines |= container.initialBlankLine;
      at.skipSpaces(container.size);
      return true;
    }
    boolean further = container.furtherBlankLines;
    container.furtherBlankLines = false;
    container.initialBlankLine = false;
    return !further && at.eatIndent(container.size);
  }

  /** As {@link #continues}, for a line that follows one within the container. */
  private boolean holds(Container container) {
    behindFootnote &= container.sort == Container.Sort.FOOTNOTE;
    switch (container.sort) {
      case QUOTE -> {
        int savedPos = at.pos;
        int savedOwed = at.owed;
        at.skipSpaces(mostIndent);
        if (at.pos < lines.end && at.owed == 0 && chars[at.pos] == '>') {
          at.eatQuoteMarker();
          return true;
        }
        at.pos = savedPos;
        at.owed = savedOwed;
        return false;
      }
      case FOOTNOTE -> {
        // In a footnote in a footnote, micromark counts the indent of the outer one twice.
        behindFootnote =
            at.isBlankFromHere()
                || at.eatIndent(FOOTNOTE_INDENT)
                || behindFootnote && at.owed == 0 && !Characters.isSpace(chars[at.pos]);
        return behindFootnote;
      }
      case LIST -> {
        if (at.isBlankFromHere()) {
          at.skipSpaces(container.size);
          return true;
        }
        return at.eatIndent(container.size);
      }
    }
    return false;
  }

  /** The next item of a list, where its marker stands; else nothing is eaten. */
  private boolean nextItem(Container list) {
    int savedPos = at.pos;
    int savedOwed = at.owed;
    int indent = at.skipSpaces(mostIndent);
    int start = at.pos;
    int size = at.owed > 0 ? -1 : at.listMarker(list.ordered, list.marker, false);
    if (size < 0) {
      at.pos = savedPos;
      at.owed = savedOwed;
      return false;
    }
    enterItem(list, start, indent + size);
    return true;
  }

  private void enterItem(Container list, int start, int size) {
    list.initialBlankLine = at.blankBehindMarker;
    list.size = size + (at.blankBehindMarker ? 1 : 0);
    if (list.node.last != null) {
      endAtContent(list.node.last);
    }
    page.count(1);
    Node item = new Node(Node.Kind.LIST_ITEM, start, at.pos);
    list.node.append(item);
  }

  /** Opens the containers that start here; true when the innermost is a list item. */
  private boolean openContainers() {
    int before = containers.size();
    boolean atItem =
        before > 0 && containers.get(before - 1).sort == Container.Sort.LIST && isAtItem();
    while (containers.size() < MAX_DEPTH) {
      int savedPos = at.pos;
      int savedOwed = at.owed;
      int indent = at.skipSpaces(mostIndent);
      Container opened = at.pos < lines.end && at.owed == 0 ? openContainer(indent) : null;
      if (opened == null) {
        at.pos = savedPos;
        at.owed = savedOwed;
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
    int start = at.pos;
    char c = chars[at.pos];
    if (c == '>') {
      Node quote = new Node(Node.Kind.BLOCK_QUOTE, start, start + 1);
      target().append(quote);
      at.eatQuoteMarker();
      return new Container(Container.Sort.QUOTE, quote, c, false);
    }
    if (c == '[') {
      return openFootnote();
    }
    boolean ordered = Characters.isAsciiDigit(c);
    if (!ordered && c != '*' && c != '+' && c != '-') {
      return null;
    }
    int size = at.listMarker(ordered, '\0', interrupt);
    if (size < 0) {
      return null;
    }
    int markerEnd = start;
    while (Characters.isAsciiDigit(chars[markerEnd])) {
      markerEnd++;
    }
    Node.Kind kind = ordered ? Node.Kind.ORDERED_LIST : Node.Kind.UNORDERED_LIST;
    Node node = new Node(kind, start, at.pos);
    target().append(node);
    Container list = new Container(Container.Sort.LIST, node, chars[markerEnd], ordered);
    enterItem(list, start, indent + size);
    return list;
  }

  private boolean isContainerStart(boolean interrupting) {
    int savedPos = at.pos;
    int savedOwed = at.owed;
    at.skipSpaces(mostIndent);
    boolean found =
        at.pos < lines.end
            && at.owed == 0
            && containers.size() < MAX_DEPTH
            && startsContainer(interrupting);
    at.pos = savedPos;
    at.owed = savedOwed;
    return found;
  }

  private boolean startsContainer(boolean interrupting) {
    char c = chars[at.pos];
    switch (c) {
      case '>':
        return true;
      case '[':
        return at.footnoteLabelEnd() >= 0;
      case '*', '+', '-':
        return at.listMarker(false, '\0', interrupting) >= 0;
      default:
        return Characters.isAsciiDigit(c) && at.listMarker(true, '\0', interrupting) >= 0;
    }
  }

  private @Nullable Container openFootnote() {
    int start = at.pos;
    int labelEnd = at.footnoteLabelEnd();
    if (labelEnd < 0) {
      return null;
    }
    String identifier = Labels.normalize(chars, start + 2, labelEnd);
    page.footnotes.add(identifier);
    Node node = new Nodes.Reference(Node.Kind.FOOTNOTE_DEFINITION, start, labelEnd + 2, identifier);
    target().append(node);
    at.pos = labelEnd + 2;
    at.skipSpaces(Integer.MAX_VALUE);
    return new Container(Container.Sort.FOOTNOTE, node, ':', false);
  }
}
