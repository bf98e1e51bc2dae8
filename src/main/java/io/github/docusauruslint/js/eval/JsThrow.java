package io.github.docusauruslint.js.eval;

import org.jspecify.annotations.Nullable;

/** A JavaScript exception on its way to whoever catches it. */
final class JsThrow extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient JsValue value;
  private final transient @Nullable Origin at;

  JsThrow(JsValue value, @Nullable Origin at) {
    super(null, null, false, false);
    this.value = value;
    this.at = at;
  }

  JsValue value() {
    return value;
  }

  @Nullable Origin at() {
    return at;
  }

  /** An error of one of JavaScript's own kinds, such as {@code TypeError}. */
  static JsThrow error(String kind, String message, @Nullable Origin at) {
    LiveObject error = new LiveError(kind, at);
    error.hide("message", JsValue.text(message));
    return new JsThrow(error, at);
  }

  static JsThrow typeError(String message, @Nullable Origin at) {
    return error("TypeError", message, at);
  }

  /** How an uncaught exception is told: {@code TypeError: x is not a function}. */
  String describe() {
    if (value instanceof LiveObject object) {
      LiveObject.Slot message = object.inheritedSlot("message");
      String text = message != null && message.value instanceof JsValue.Str str ? str.value() : "";
      LiveObject.Slot named = object.inheritedSlot("name");
      String name =
          named != null && named.value instanceof JsValue.Str str ? str.value() : object.kind();
      return text.isEmpty() ? name : name + ": " + text;
    }
    if (value instanceof JsValue.Str text) {
      return text.value();
    }
    return "an exception";
  }
}
