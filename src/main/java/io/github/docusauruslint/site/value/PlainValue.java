package io.github.docusauruslint.site.value;

import io.github.docusauruslint.js.eval.JsValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of our own as a function of the site is given them. */
public final class PlainValue {
  private PlainValue() {}

  /** A string, number, boolean, null, list or map; anything else as its text. */
  public static JsValue of(@Nullable Object value) {
    if (value == null) {
      return new JsValue.Null(null);
    }
    if (value instanceof JsValue already) {
      return already;
    }
    if (value instanceof Boolean bool) {
      return JsValue.bool(bool);
    }
    if (value instanceof Number number) {
      return JsValue.number(number.doubleValue());
    }
    if (value instanceof List<?> list) {
      List<JsValue> items = new ArrayList<>();
      list.forEach(item -> items.add(of(item)));
      return new JsValue.Arr(items, null, null);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      map.forEach((key, item) -> fields.put(String.valueOf(key), item));
      return object(fields);
    }
    return JsValue.text(String.valueOf(value));
  }

  /** An object of these fields; a null is {@code null}. */
  public static JsValue.Obj object(Map<String, ? extends @Nullable Object> fields) {
    Map<String, JsValue.Property> properties = new LinkedHashMap<>();
    fields.forEach((key, value) -> properties.put(key, new JsValue.Property(of(value), null)));
    return new JsValue.Obj(properties, null, null);
  }
}
