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
              if (base.get(key) instanceof JsValue.Obj below
                  && property.value() instanceof JsValue.Obj above) {
                merged.put(key, new JsValue.Property(merge(below, above), property.key()));
              } else {
                merged.put(key, property);
              }
            });
    return new JsValue.Obj(merged, base.rest(), base.origin());
  }
}
