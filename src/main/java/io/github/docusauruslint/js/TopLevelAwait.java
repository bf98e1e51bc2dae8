package io.github.docusauruslint.js;

import org.jspecify.annotations.Nullable;

/** {@code await} that stands in no function: only native modules know it. */
public final class TopLevelAwait {
  private @Nullable Node found;

  private TopLevelAwait() {}

  /** The first one of a module: an expression or a loop; null when there is none. */
  public static @Nullable Node find(Node.Program program) {
    TopLevelAwait search = new TopLevelAwait();
    search.visit(program);
    return search.found;
  }

  private void visit(Node node) {
    if (found != null || isFunction(node)) {
      return;
    }
    if (node instanceof Node.AwaitExpression
        || (node instanceof Node.ForOfStatement loop && loop.await())) {
      found = node;
      return;
    }
    Children.forEach(node, this::visit);
  }

  /** Parameters and keys within are left out, too: {@code await} is no expression in most. */
  private static boolean isFunction(Node node) {
    return node instanceof Node.FunctionExpression
        || node instanceof Node.FunctionDeclaration
        || node instanceof Node.ArrowFunctionExpression;
  }
}
