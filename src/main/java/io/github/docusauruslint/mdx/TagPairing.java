package io.github.docusauruslint.mdx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pairs tags to elements (mdast-util-mdx-jsx 3.2): both must stand in the same parent, and every
 * element must be closed. There is one stack of open tags for the page, so that a tag that closes
 * in the wrong place is told from one that closes nothing.
 */
final class TagPairing {
  private static final String SOURCE = "mdast-util-mdx-jsx";

  private final PageScan page;
  private final List<Nodes.TagNode> open = new ArrayList<>();

  /** Where the open tags of a name are among all open ones, so that none is searched for. */
  private final Map<String, Deque<Integer>> openings = new HashMap<>();

  private @Nullable Fault first;

  private TagPairing(PageScan page) {
    this.page = page;
  }

  /** A parent whose children are being gone through. */
  private static final class Frame {
    final Node parent;

    /** How many tags were open in front of it. */
    final int base;

    @Nullable Node next;

    Frame(Node parent, int base) {
      this.parent = parent;
      this.base = base;
      this.next = parent.first;
    }
  }

  /** Pairs the tags of a page; gives the first fault there is in that. */
  static @Nullable Fault pair(PageScan page, Node root) {
    TagPairing pairing = new TagPairing(page);
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(new Frame(root, 0));
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      Node child = frame.next;
      if (child == null) {
        pairing.leave(frame);
        frames.pop();
        continue;
      }
      frame.next = child.following;
      if (child instanceof Nodes.TagNode tag) {
        pairing.tag(tag, frame);
      } else if (child.first != null) {
        frames.push(new Frame(child, pairing.open.size()));
      }
    }
    return pairing.first;
  }

  private void leave(Frame frame) {
    if (open.size() == frame.base) {
      return;
    }
    Nodes.TagNode last = open.get(open.size() - 1);
    Node parent = frame.parent;
    boolean end = parent.kind == Node.Kind.ROOT;
    String message =
        "Expected a closing tag for `"
            + last.tag.abbreviated()
            + "` ("
            + page.range(last.start, last.end)
            + ")"
            + (end ? "" : " before the end of `" + parent.kind.token + "`");
    Node place = end ? last : parent;
    fault(place.start, place.end, message, "end-tag-mismatch", last.start);
    while (open.size() > frame.base) {
      unclosed(removeLast());
    }
  }

  private void unclosed(Nodes.TagNode node) {
    page.unclosed.add(node.tag);
    replace(node);
  }

  private void tag(Nodes.TagNode node, Frame frame) {
    Tag tag = node.tag;
    if (!tag.closing) {
      if (tag.selfClosing) {
        replace(node);
      } else {
        openings.computeIfAbsent(name(tag), name -> new ArrayDeque<>()).push(open.size());
        open.add(node);
      }
      return;
    }
    checkClosing(node, frame);
    Deque<Integer> known = openings.get(name(tag));
    Integer opener = known == null ? null : known.peek();
    if (opener == null || opener < frame.base) {
      node.remove();
      return;
    }
    while (open.size() - 1 > opener) {
      unclosed(removeLast());
    }
    close(removeLast(), node);
  }

  private Nodes.TagNode removeLast() {
    Nodes.TagNode last = open.remove(open.size() - 1);
    Objects.requireNonNull(openings.get(name(last.tag))).pop();
    return last;
  }

  /** The name of a tag; of a fragment's it is empty, which no name is. */
  private static String name(Tag tag) {
    return tag.name == null ? "" : tag.name;
  }

  private void checkClosing(Nodes.TagNode node, Frame frame) {
    Tag tag = node.tag;
    if (open.isEmpty()) {
      fault(
          tag.slash,
          tag.slash + 1,
          "Unexpected closing slash `/` in tag, expected an open tag first",
          "unexpected-closing-slash");
      return;
    }
    if (!tag.attributes.isEmpty()) {
      Tag.Attribute attribute = tag.attributes.get(0);
      fault(
          attribute.start(),
          attribute.end(),
          "Unexpected attribute in closing tag, expected the end of the tag",
          "unexpected-attribute");
    }
    if (tag.selfClosing) {
      fault(
          tag.selfClosingSlash,
          tag.selfClosingSlash + 1,
          "Unexpected self-closing slash `/` in closing tag, expected the end of the tag",
          "unexpected-self-closing-slash");
    }
    Nodes.TagNode last = open.get(open.size() - 1);
    if (!name(last.tag).equals(name(tag))) {
      fault(
          node.start,
          node.end,
          "Unexpected closing tag `"
              + tag.abbreviated()
              + "`, expected corresponding closing tag for `"
              + last.tag.abbreviated()
              + "` ("
              + page.range(last.start, last.end)
              + ")",
          "end-tag-mismatch");
    } else if (open.size() == frame.base) {
      Node parent = frame.parent;
      String token = parent.kind.token;
      fault(
          node.start,
          node.end,
          "Expected the closing tag `"
              + tag.abbreviated()
              + "` either after the end of `"
              + token
              + "` ("
              + page.point(parent.end)
              + ") or another opening tag after the start of `"
              + token
              + "` ("
              + page.point(parent.start)
              + ")",
          "end-tag-mismatch");
    }
  }

  private void fault(int start, int end, String message, String ruleId) {
    fault(start, end, message, ruleId, -1);
  }

  private void fault(int start, int end, String message, String ruleId, int opened) {
    if (first == null) {
      int to = Math.max(start, end);
      MdxError.Kind kind = MdxError.Kind.TAG_MISMATCH;
      first = new Fault(kind, start, to, message, ruleId, SOURCE, null).in(opened);
    }
  }

  /** An element of one tag. */
  private static Node replace(Nodes.TagNode node) {
    Nodes.Element element = new Nodes.Element(node.tag, node.flow);
    node.insertAfter(element);
    node.remove();
    return element;
  }

  private static void close(Nodes.TagNode opening, Nodes.TagNode closing) {
    Node element = replace(opening);
    element.end = closing.end;
    if (element.following != closing && closing.previous != null && element.following != null) {
      element.adopt(element.following, closing.previous);
    }
    closing.remove();
  }
}
