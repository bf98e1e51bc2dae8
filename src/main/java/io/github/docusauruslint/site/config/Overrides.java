package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays settings over settings. */
final class Overrides {
  private Overrides() {}

  /** {@code base} with what {@code over} says: objects are merged, all else is replaced. */
  static JsValue.Obj merge(JsValue.Obj base, JsValue.Obj over) {
    Map<String, JsValue.Property> merged = new LinkedHashMap<>(base.properties());
    over.properties()
        .forEach(
            (key, property) -> {
              JsValue below = base.get(key);
              boolean both =
                  below instanceof JsValue.Obj && property.value() instanceof JsValue.Obj;
              merged.put(
                  key,
                  both
                      ? new JsValue.Property(
                          merge((JsValue.Obj) below, (JsValue.Obj) property.value()),
                          property.key())
                      : property);
            });
    return new JsValue.Obj(merged, base.rest(), base.origin());
  }

  /** Without a property. */
  static JsValue.Obj without(JsValue.Obj object, String name) {
    Map<String, JsValue.Property> rest = new LinkedHashMap<>(object.properties());
    rest.remove(name);
    return new JsValue.Obj(rest, object.rest(), object.origin());
  }
}
