package io.github.docusauruslint.js.eval;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of a block, function or module, and what surrounds it. */
final class Scope {
  private final @Nullable Scope parent;
  private final Frame frame;
  private @Nullable Map<String, Binding> bindings;

  Scope(@Nullable Scope parent, Frame frame) {
    this.parent = parent;
    this.frame = frame;
  }

  /** A block inside this scope. */
  Scope block() {
    return new Scope(this, frame);
  }

  /** The function or module whose code this is. */
  Frame frame() {
    return frame;
  }

  /** A variable. */
  static class Binding {
    /** Null before its declaration is reached. */
    @Nullable JsValue value;

    final boolean constant;

    Binding(@Nullable JsValue value, boolean constant) {
      this.value = value;
      this.constant = constant;
    }

    /** What it holds now; null before its declaration is reached. */
    @Nullable JsValue read() {
      return value;
    }
  }

  Binding declare(String name, @Nullable JsValue value, boolean constant) {
    Binding binding = new Binding(value, constant);
    bind(name, binding);
    return binding;
  }

  void bind(String name, Binding binding) {
    if (bindings == null) {
      bindings = new HashMap<>();
    }
    bindings.put(name, binding);
  }

  @Nullable Binding own(String name) {
    return bindings == null ? null : bindings.get(name);
  }

  @Nullable Binding find(String name) {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      Binding binding = scope.own(name);
      if (binding != null) {
        return binding;
      }
    }
    return null;
  }
}
