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
      new Run(nodes).replace(joined.toString(), found);
    }
    return next;
  }

  private static Node insertText(Node last, Stretch in, String value) {
    if (value.isEmpty()) {
      return last;
    }
    Node text = new Nodes.Text(in, 0, 0, value);
    last.insertAfter(text);
    return text;
  }

  /** Text nodes that follow each other, searched as one text. */
  private static final class Run {
    private final List<Nodes.Text> nodes;

    /** Where each node starts in the joined text. */
    private final int[] starts;

    Run(List<Nodes.Text> nodes) {
      this.nodes = nodes;
      starts = new int[nodes.size()];
      for (int i = 1; i < starts.length; i++) {
        starts[i] = starts[i - 1] + length(nodes.get(i - 1));
      }
    }

    private static int length(Nodes.Text node) {
      return node.decoded == null ? node.to - node.from : node.decoded.length();
    }

    void replace(String text, List<TextAutolinks.Found> links) {
      Stretch in = nodes.get(0).in;
      Node last = nodes.get(nodes.size() - 1);
      int done = 0;
      for (TextAutolinks.Found found : links) {
        last = insertText(last, in, text.substring(done, found.from()));
        int start = source(found.from());
        int end = Math.max(start, source(found.to() - 1) + 1);
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

    /** The offset in the page of an offset in the joined text. */
    private int source(int offset) {
      int low = 0;
      int high = starts.length - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (starts[middle] <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      Nodes.Text node = nodes.get(low);
      return node.in.source(node.decoded == null ? node.from + offset - starts[low] : node.from);
    }
  }
}
