package io.github.docusauruslint.js.eval;

/** Functions that JavaScript or Node.js brings along, by name. */
interface Library {
  boolean has(String name);

  /** Calls one of them; {@code self} is {@code this}. */
  JsValue call(String name, JsValue self, Arguments arguments);
}
