package io.github.docusauruslint.js.eval;

import org.jspecify.annotations.Nullable;

/**
 * How a statement ended, when not normally.
 *
 * @param label what {@code break} and {@code continue} name, or null
 * @param value what {@code return} gives; for {@code MAYBE} what it depends on
 */
record Completion(Kind kind, @Nullable String label, JsValue value) {
  /** The ways to end. */
  enum Kind {
    BREAK,
    CONTINUE,
    RETURN,
    /** A {@code break} or {@code continue} that depends on something unknown. */
    MAYBE
  }

  static Completion returned(JsValue value) {
    return new Completion(Kind.RETURN, null, value);
  }

  /** Whether a loop of that label is meant. */
  boolean concerns(@Nullable String loop) {
    return label == null || label.equals(loop);
  }
}
