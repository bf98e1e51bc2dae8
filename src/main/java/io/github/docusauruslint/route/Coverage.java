package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether an element within JavaScript is known by what was rendered around it, or of it: then it
 * shows what that shows, and nothing where it is not used.
 */
final class Coverage {
  private final PageFacts facts;
  private final PageRenderer.Rendered rendered;
  private @Nullable Boolean esm;

  Coverage(PageFacts facts, PageRenderer.Rendered rendered) {
    this.facts = facts;
    this.rendered = rendered;
  }

  boolean covers(JsxElement element) {
    return switch (element.origin()) {
      case MARKUP -> false;
      case ATTRIBUTE ->
          rendered.elements().entrySet().stream()
              .anyMatch(
                  entry ->
                      entry.getValue().complete()
                          && contains(facts.jsx().get(entry.getKey()).span(), element.span()));
      case EXPRESSION ->
          rendered.expressions().entrySet().stream()
              .anyMatch(
                  entry ->
                      entry.getValue().complete()
                          && contains(
                              facts.expressions().get(entry.getKey()).span(), element.span()));
      case ESM -> coversEsm();
    };
  }

  private static boolean contains(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private boolean coversEsm() {
    Boolean known = esm;
    if (known == null) {
      known = isEsmCovered();
      esm = known;
    }
    return known;
  }

  /** Whether all uses of what the page declares are known; a layout is used by all of it. */
  private boolean isEsmCovered() {
    Set<String> declared = new HashSet<>();
    facts.scope().declared().forEach(each -> declared.add(each.name()));
    TreeSet<Integer> uses = new TreeSet<>();
    for (Scope.Use use : facts.scope().used()) {
      if (declared.contains(use.name())) {
        uses.add(use.span().start());
      }
    }
    for (int i = 0; i < facts.jsx().size(); i++) {
      JsxElement element = facts.jsx().get(i);
      boolean markup = element.origin() == JsxElement.Origin.MARKUP;
      if (markup && !isKnown(element.span(), rendered.elements().get(i), uses)) {
        return false;
      }
    }
    for (int i = 0; i < facts.expressions().size(); i++) {
      if (!isKnown(facts.expressions().get(i).span(), rendered.expressions().get(i), uses)) {
        return false;
      }
    }
    return facts.exports().stream().noneMatch(each -> each.name().equals("default"));
  }

  private boolean isKnown(Span span, @Nullable RenderedPiece piece, TreeSet<Integer> uses) {
    Integer next = uses.ceiling(span.start());
    return next == null
        || next >= span.end()
        || (piece != null && piece.complete())
        || rendered.dependent().contains(span);
  }
}
