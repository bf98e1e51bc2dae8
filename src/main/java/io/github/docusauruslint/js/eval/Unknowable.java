package io.github.docusauruslint.js.eval;

/** Thrown by a library function that cannot go on without something unknown: that is its result. */
final class Unknowable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient JsValue.Unknown value;

  Unknowable(JsValue.Unknown value) {
    super(null, null, false, false);
    this.value = value;
  }

  JsValue.Unknown value() {
    return value;
  }
}
