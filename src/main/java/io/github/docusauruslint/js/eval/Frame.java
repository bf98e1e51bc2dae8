package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The function or module that code belongs to.
 *
 * @param file the absolute path of the file, as the program sees it
 * @param source its path relative to the site folder, as findings name it
 * @param self {@code this}
 * @param home where the method that runs was defined, for {@code super}; null in other functions
 * @param newTarget what {@code new} was called on, or null
 * @param yielded where {@code yield} puts its values; null outside of generators
 */
record Frame(
    String file,
    String source,
    Self self,
    @Nullable LiveObject home,
    @Nullable LiveFunction newTarget,
    @Nullable List<JsValue> yielded) {

  /** {@code this}, which {@code super()} sets late. */
  static final class Self {
    JsValue value;

    Self(JsValue value) {
      this.value = value;
    }
  }

  Origin origin(Node node) {
    return new Origin(source, new Span(node.start(), node.end()));
  }
}
