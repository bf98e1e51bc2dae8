package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Expression;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where a Markdown file reads the {@code props} that it is shown with as a component. */
final class PropUses {
  /** Nothing depends on props. */
  static final PropUses NONE = new PropUses(new TreeSet<>());

  private final TreeSet<Integer> offsets;

  private PropUses(TreeSet<Integer> offsets) {
    this.offsets = offsets;
  }

  static PropUses of(PageFacts facts) {
    TreeSet<Integer> offsets = null; // Few files have any, and all are asked.
    for (Scope.Use use : facts.scope().used()) {
      if (use.name().equals("props")) {
        offsets = offsets == null ? new TreeSet<>() : offsets;
        offsets.add(use.span().start());
      }
    }
    return offsets == null || declares(facts) ? NONE : new PropUses(offsets);
  }

  private static boolean declares(PageFacts facts) {
    return facts.scope().declared().stream().anyMatch(each -> each.name().equals("props"));
  }

  /** Whether the file shows the same whatever its props are. */
  boolean isEmpty() {
    return offsets.isEmpty();
  }

  /** Whether what stands there depends on them. */
  boolean isIn(Span span) {
    Integer next = offsets.ceiling(span.start());
    return next != null && next < span.end();
  }

  /** The tags and expressions among the Markdown that depend on them. */
  List<Span> dependent(PageFacts facts) {
    List<Span> spans = new ArrayList<>();
    for (JsxElement element : facts.jsx()) {
      if (element.origin() == JsxElement.Origin.MARKUP && isIn(element.span())) {
        spans.add(element.span());
      }
    }
    for (Expression expression : facts.expressions()) {
      if (isIn(expression.span())) {
        spans.add(expression.span());
      }
    }
    return spans;
  }
}
