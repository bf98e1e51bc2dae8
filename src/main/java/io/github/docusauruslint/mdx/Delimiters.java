package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Runs of {@code *}, {@code _} and {@code ~} in one text, and what they enclose: micromark's
 * attention (micromark-core-commonmark 2.0) and strikethrough
 * (micromark-extension-gfm-strikethrough 2.1). The two are matched one after the other, and what
 * one encloses is closed to the other.
 */
final class Delimiters {
  private static final int CLASSES = 12;

  /** A run; what is left of it is what its text node still holds. */
  private static final class Run {
    final Nodes.Text node;
    final char marker;
    final boolean opens;
    final boolean closes;

    Run(Nodes.Text node, char marker, boolean opens, boolean closes) {
      this.node = node;
      this.marker = marker;
      this.opens = opens;
      this.closes = closes;
    }

    int size() {
      return node.to - node.from;
    }

    boolean isStrike() {
      return marker == '~';
    }
  }

  private final List<Run> runs = new ArrayList<>();
  private boolean strikes;

  // Which kind comes first in a text is matched first.
  private boolean seen;
  private boolean strikesFirst;

  int count() {
    return runs.size();
  }

  void add(Nodes.Text node, char marker, boolean opens, boolean closes) {
    if (marker == '~') {
      strikesFirst |= !seen;
      strikes = true;
    }
    seen = true;
    runs.add(new Run(node, marker, opens, closes));
  }

  /** Forgets the last run if it starts at or behind {@code offset} of its text. */
  boolean dropLast(int offset) {
    int last = runs.size() - 1;
    if (last < 0 || runs.get(last).node.from < offset) {
      return false;
    }
    runs.remove(last).node.remove();
    return true;
  }

  /** Matches the runs of a link's label, those from {@code from} on, and forgets them. */
  void closeLabel(int from) {
    resolve(from, false);
    forget(from);
  }

  /** Forgets the runs from {@code from} on. */
  void forget(int from) {
    while (runs.size() > from) {
      runs.remove(runs.size() - 1);
    }
  }

  /** Matches all that is left at the end of a text. */
  void closeText() {
    if (seen) {
      resolve(0, !strikesFirst);
      runs.clear();
      strikes = false;
      strikesFirst = false;
      seen = false;
    }
  }

  private void resolve(int from, boolean attentionFirst) {
    int count = runs.size() - from;
    if (count < 2) {
      return;
    }
    Run[] all = new Run[count];
    for (int i = 0; i < count; i++) {
      all[i] = runs.get(from + i);
    }
    if (!strikes) {
      matchAttention(all, 0, count);
    } else if (attentionFirst) {
      matchStrikes(all, 0, matchAttention(all, 0, count));
    } else {
      matchAttention(all, 0, matchStrikes(all, 0, count));
    }
  }

  /**
   * Matches {@code *} and {@code _}, each closer with the nearest opener that fits it. The runs of
   * {@code ~} that are not enclosed by a match are moved to the front of the range.
   *
   * @return the end of those
   */
  private int matchAttention(Run[] all, int from, int to) {
    // A stack of what may still be matched, openers and strikes, in the order of the text.
    Run[] open = new Run[to - from];
    int depth = 0;
    // Below these heights of the stack no opener fits a closer of that class.
    int[] bottoms = new int[CLASSES];
    for (int i = from; i < to; i++) {
      Run closer = all[i];
      while (!closer.isStrike() && closer.closes && closer.size() > 0) {
        int kind = classOf(closer);
        int at = depth - 1;
        while (at >= bottoms[kind] && !fits(open[at], closer)) {
          at--;
        }
        if (at < bottoms[kind]) {
          bottoms[kind] = depth;
          break;
        }
        if (strikes) {
          matchStrikes(open, at + 1, depth);
        }
        Run opener = open[at];
        enclose(opener, closer);
        depth = opener.size() > 0 ? at + 1 : at;
        for (int k = 0; k < CLASSES; k++) {
          bottoms[k] = Math.min(bottoms[k], at);
        }
      }
      if (closer.isStrike() || closer.size() > 0 && closer.opens) {
        open[depth++] = closer;
      }
    }
    return keep(open, depth, all, from, true);
  }

  private static int keep(Run[] open, int depth, Run[] all, int from, boolean strike) {
    int kept = from;
    for (int i = 0; i < depth; i++) {
      if (open[i].isStrike() == strike) {
        all[kept++] = open[i];
      }
    }
    return kept;
  }

  private static int classOf(Run closer) {
    return (closer.marker == '*' ? 6 : 0) + (closer.opens ? 3 : 0) + closer.size() % 3;
  }

  private static boolean fits(Run opener, Run closer) {
    if (opener.marker != closer.marker) {
      return false;
    }
    boolean either = opener.closes || closer.opens;
    return !(either && closer.size() % 3 != 0 && (opener.size() + closer.size()) % 3 == 0);
  }

  private static void enclose(Run opener, Run closer) {
    int use = opener.size() > 1 && closer.size() > 1 ? 2 : 1;
    opener.node.to -= use;
    closer.node.from += use;
    Node.Kind kind = use == 2 ? Node.Kind.STRONG : Node.Kind.EMPHASIS;
    wrap(opener, closer, kind, opener.node.to, closer.node.from);
  }

  private static void wrap(Run opener, Run closer, Node.Kind kind, int from, int to) {
    Stretch in = opener.node.in;
    Node group = new Node(kind, in.source(from), in.source(to));
    Node first = opener.node.following;
    opener.node.insertAfter(group);
    if (first != null && first != closer.node) {
      group.adopt(first, Objects.requireNonNull(closer.node.previous));
    }
    if (opener.size() == 0) {
      opener.node.remove();
    }
    if (closer.size() == 0) {
      closer.node.remove();
    }
  }

  /**
   * Matches {@code ~} and {@code ~~}, each closer with the nearest opener of its length. The other
   * runs that are not enclosed by a match are moved to the front of the range.
   *
   * @return the end of those
   */
  private int matchStrikes(Run[] all, int from, int to) {
    Run[] open = new Run[to - from];
    int depth = 0;
    // Where on the stack the openers of each length stand.
    int[][] openers = {new int[to - from], new int[to - from]};
    int[] counts = {0, 0};
    for (int i = from; i < to; i++) {
      Run closer = all[i];
      if (closer.isStrike()) {
        int length = closer.size() - 1;
        if (closer.closes && counts[length] > 0) {
          int at = openers[length][--counts[length]];
          int other = 1 - length;
          while (counts[other] > 0 && openers[other][counts[other] - 1] > at) {
            counts[other]--;
          }
          matchAttention(open, at + 1, depth);
          strike(open[at], closer);
          depth = at;
          continue;
        }
        if (!closer.opens) {
          continue;
        }
        openers[length][counts[length]++] = depth;
      }
      open[depth++] = closer;
    }
    return keep(open, depth, all, from, false);
  }

  private static void strike(Run opener, Run closer) {
    int from = opener.node.from;
    int to = closer.node.to;
    opener.node.to = from;
    closer.node.from = to;
    wrap(opener, closer, Node.Kind.DELETE, from, to);
  }
}
