package io.github.docusauruslint.js.eval;

import org.jspecify.annotations.Nullable;

/** A function while the evaluation runs. */
abstract class LiveFunction extends LiveObject {
  final String name;
  final int parameters;

  LiveFunction(String name, int parameters, @Nullable Origin origin) {
    super(origin);
    this.name = name;
    this.parameters = parameters;
  }

  @Override
  String kind() {
    return "Function";
  }

  abstract JsValue call(JsValue self, Arguments arguments);

  /** {@code new}; what is no constructor says so. */
  abstract JsValue construct(Arguments arguments, LiveFunction newTarget);
}
