package io.github.docusauruslint.js.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call.
 *
 * @param rest not null when there may be more, anywhere
 * @param at the call, for errors and for what it makes
 */
record Arguments(List<JsValue> values, JsValue.@Nullable Unknown rest, @Nullable Origin at) {

  static Arguments of(@Nullable Origin at, JsValue... values) {
    return new Arguments(List.of(values), null, at);
  }

  int size() {
    return values.size();
  }

  /** An argument; {@code undefined} when there is none. */
  JsValue get(int index) {
    return index < values.size() ? values.get(index) : JsValue.undefined();
  }

  boolean has(int index) {
    return index < values.size() && !(values.get(index) instanceof JsValue.Undefined);
  }

  /** The first unknown among them, or null. */
  JsValue.@Nullable Unknown unknown() {
    for (JsValue value : values) {
      if (value instanceof JsValue.Unknown unknown) {
        return unknown;
      }
    }
    return rest;
  }

  Arguments from(int index) {
    return new Arguments(
        index < values.size() ? values.subList(index, values.size()) : List.of(), rest, at);
  }
}
