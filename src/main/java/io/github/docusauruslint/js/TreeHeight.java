package io.github.docusauruslint.js;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Guards those who walk trees recursively against trees that are too high for that. */
final class TreeHeight {
  private TreeHeight() {}

  private record Level(Node node, int depth) {}

  /** A node that has {@code max} nodes above it; null when the tree is not as high. */
  static @Nullable Node nodeBelow(Node root, int max) {
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(root, 0));
    while (!open.isEmpty()) {
      Level level = open.pop();
      if (level.depth >= max) {
        return level.node;
      }
      Children.forEach(level.node, child -> open.push(new Level(child, level.depth + 1)));
    }
    return null;
  }
}
