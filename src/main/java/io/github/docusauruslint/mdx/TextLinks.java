package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes links of the bare URLs and addresses that only the finished text shows. */
final class TextLinks {
  private TextLinks() {}

  /** Goes through all text in {@code root} that is in no link. */
  static void add(Node root) {
    Node node = root.first;
    while (node != null) {
      if (node instanceof Nodes.Text text) {
        node = run(root, text);
      } else if (isClosed(node)) {
        node = node.nextOutside(root);
      } else {
        node = node.next(root);
      }
    }
  }

  private static boolean isClosed(Node node) {
    return switch (node.kind) {
      case LINK, LINK_REFERENCE, IMAGE, IMAGE_REFERENCE -> true;
      default -> false;
    };
  }

  /** Searches a run of text nodes as one text; gives the node behind it. */
  private static @Nullable Node run(Node root, Nodes.Text first) {
    List<Nodes.Text> nodes = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    Node last = first;
    for (Node node = first; node instanceof Nodes.Text text; node = node.following) {
      nodes.add(text);
      joined.append(text.value());
      last = node;
    }
    Node next = last.nextOutside(root);
    List<TextAutolinks.Found> found = TextAutolinks.find(joined.toString());
    if (!found.isEmpty()) {
      replace(nodes, joined.toString(), found);
    }
    return next;
  }

  private static void replace(
      List<Nodes.Text> nodes, String text, List<TextAutolinks.Found> links) {
    Stretch in = nodes.get(0).in;
    Node last = nodes.get(nodes.size() - 1);
    int done = 0;
    for (TextAutolinks.Found found : links) {
      last = insertText(last, in, text.substring(done, found.from()));
      int start = source(nodes, found.from());
      int end = Math.max(start, source(nodes, found.to() - 1) + 1);
      Node link = new Nodes.Resource(Node.Kind.LINK, start, end, found.url(), start, end, true);
      link.append(new Nodes.Text(in, 0, 0, text.substring(found.from(), found.to())));
      last.insertAfter(link);
      last = link;
      done = found.to();
    }
    insertText(last, in, text.substring(done));
    for (Nodes.Text node : nodes) {
      node.remove();
    }
  }

  private static Node insertText(Node last, Stretch in, String value) {
    if (value.isEmpty()) {
      return last;
    }
    Node text = new Nodes.Text(in, 0, 0, value);
    last.insertAfter(text);
    return text;
  }

  /** The offset in the page of an offset in the joined text of nodes. */
  private static int source(List<Nodes.Text> nodes, int offset) {
    int start = 0;
    Nodes.Text last = nodes.get(0);
    for (Nodes.Text node : nodes) {
      int length = node.value().length();
      if (offset < start + length) {
        return node.in.source(node.decoded == null ? node.from + offset - start : node.from);
      }
      start += length;
      last = node;
    }
    return last.in.source(last.to);
  }
}
