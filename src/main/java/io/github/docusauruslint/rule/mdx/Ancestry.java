package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.JsxElement;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Which elements of a page stand, at any depth, in one of some kind. */
final class Ancestry {
  private final List<JsxElement> elements;
  private final Predicate<JsxElement> kind;
  private final BitSet known = new BitSet();
  private final BitSet below = new BitSet();

  /** The elements of a page, and which of them are of the kind. */
  Ancestry(List<JsxElement> elements, Predicate<JsxElement> kind) {
    this.elements = elements;
    this.kind = kind;
  }

  /** Whether one that an element stands in is of the kind. */
  boolean isBelow(JsxElement element) {
    int parent = element.parent();
    int top = parent;
    // Upward only as far as the answer is not known, and all of the way learns it.
    while (top >= 0 && !known.get(top) && !kind.test(elements.get(top))) {
      top = elements.get(top).parent();
    }
    boolean found = top >= 0 && (!known.get(top) || below.get(top));
    for (int i = parent; i != top; i = elements.get(i).parent()) {
      known.set(i);
      below.set(i, found);
    }
    if (top >= 0) {
      known.set(top);
      below.set(top, found);
    }
    return found;
  }
}
