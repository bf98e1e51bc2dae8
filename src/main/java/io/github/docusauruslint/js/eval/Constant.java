package io.github.docusauruslint.js.eval;

/** A function that always gives the same. */
record Constant(JsValue value) implements Library {
  static NativeFunction function(String name, JsValue value) {
    return new NativeFunction(new Constant(value), name);
  }

  @Override
  public boolean has(String name) {
    return true;
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    return value;
  }
}
