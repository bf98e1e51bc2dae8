package io.github.docusauruslint.js.eval;

import org.jspecify.annotations.Nullable;

/** An {@code Error} or one of its kinds. */
final class LiveError extends LiveObject {
  private final String name;

  /** The path in the tree of the file whose absence it is about, or null. */
  @Nullable String missing;

  LiveError(String name, @Nullable Origin origin) {
    super(origin);
    this.name = name;
    hide("name", JsValue.text(name));
  }

  String name() {
    return name;
  }

  @Override
  String kind() {
    return "Error";
  }
}
