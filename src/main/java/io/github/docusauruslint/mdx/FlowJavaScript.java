package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of nothing but tags and expressions (micromark-extension-mdx-jsx 3.0, -mdx-expression
 * 3.0): each may span lines, and when anything else follows the last one on its line, all of it is
 * text.
 */
final class FlowJavaScript {
  private final FlowScanner flow;
  private final PageScan page;

  // The last line that was read and not yet used: a paragraph looks whether it is interrupted.
  private int knownStart = -1;
  private int knownLine;
  private @Nullable List<Node> known;

  FlowJavaScript(FlowScanner flow) {
    this.flow = flow;
    this.page = flow.page;
  }

  /** Whether tags and expressions, and nothing else, stand from {@code start} on. */
  boolean matches(int line, int start) {
    List<Node> nodes = scan(line, start);
    known = nodes;
    knownStart = nodes == null ? -1 : start;
    return nodes != null;
  }

  /**
   * Reads tags and expressions from {@code start} on; gives the index of their last line, or -1.
   */
  int read(int line, int start, Node target) {
    List<Node> nodes = known;
    if (nodes == null || knownStart != start) {
      nodes = scan(line, start);
      if (nodes == null) {
        return -1;
      }
    } else {
      knownLine += line - knownFrom;
    }
    known = null;
    page.count(CrowdedPageException.HEAVY * nodes.size());
    for (Node node : nodes) {
      target.append(node);
    }
    return knownLine;
  }

  /** The index that the line had where the known nodes start; lines move as the flow goes on. */
  private int knownFrom;

  private @Nullable List<Node> scan(int line, int start) {
    if (page.givesUp()) {
      return null;
    }
    FlowStretch in = new FlowStretch(flow, line, start);
    try {
      List<Node> nodes = new ArrayList<>(2);
      int from = in.isCopy() ? 0 : start;
      int end = scan(in, from, nodes);
      if (end < 0) {
        page.refuse(start, ~end - from);
      }
      knownFrom = line;
      knownLine = in.settle(end < 0 ? ~end : end);
      return end < 0 ? null : nodes;
    } catch (Fault fault) {
      page.report(fault);
      in.giveUp();
      return null;
    }
  }

  /** Behind the tags and expressions; negative when something else follows there. */
  private static int scan(FlowStretch in, int from, List<Node> nodes) throws Fault {
    ExpressionScanner expressions = new ExpressionScanner(in);
    TagScanner tags = new TagScanner(in, expressions);
    int p = from;
    while (true) {
      boolean braces = in.chars[p] == '{';
      if (braces) {
        Script script = expressions.expression(p);
        int end = expressions.end();
        nodes.add(new Nodes.Braces(in.source(p), in.source(end), script, true));
        p = end;
      } else {
        Tag tag = tags.scan(p);
        if (tag == null) {
          return ~p;
        }
        nodes.add(new Nodes.TagNode(tag, true));
        p = tags.end();
      }
      // They are counted once it is known that they are tags, but one line can fill the memory.
      if (nodes.size() > CrowdedPageException.MOST_PARTS / CrowdedPageException.HEAVY) {
        throw new CrowdedPageException();
      }
      p = FlowMarkers.skipSpaces(in.chars, p, in.end);
      if (p == in.end || Characters.isLineEnding(in.chars[p])) {
        return p;
      }
      // An expression goes on with a tag, but not with another expression.
      if (in.chars[p] != '<' && (braces || in.chars[p] != '{')) {
        return ~p;
      }
    }
  }
}
