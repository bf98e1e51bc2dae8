package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** YAML and JSON as a JavaScript program would see them once loaded. */
public final class YamlValue {
  private YamlValue() {}

  /**
   * The value of a node.
   *
   * @param path the file, for the origins of the values; null for values without origins
   */
  public static JsValue of(YamlNode node, @Nullable String path) {
    Origin origin = origin(path, node.span());
    if (node instanceof YamlNode.Mapping mapping) {
      Map<String, JsValue.Property> properties = new LinkedHashMap<>();
      for (YamlNode.Entry entry : mapping.entries()) {
        properties.put(
            entry.key(),
            new JsValue.Property(of(entry.value(), path), origin(path, entry.keySpan())));
      }
      return new JsValue.Obj(inJavaScriptOrder(properties), null, origin);
    }
    if (node instanceof YamlNode.Sequence sequence) {
      List<JsValue> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(of(item, path)));
      return new JsValue.Arr(items, null, origin);
    }
    Object plain = ((YamlNode.Scalar) node).value();
    if (plain instanceof Boolean bool) {
      return new JsValue.Bool(bool, origin);
    }
    if (plain instanceof Number number) {
      return new JsValue.Num(number.doubleValue(), origin);
    }
    if (plain instanceof String text) {
      return new JsValue.Str(text, origin);
    }
    return plain == null ? new JsValue.Null(origin) : new JsValue.Other("Date", origin);
  }

  private static @Nullable Origin origin(@Nullable String path, Span span) {
    return path == null ? null : new Origin(path, span);
  }

  /** Names that are array indexes come first, in their order. */
  private static Map<String, JsValue.Property> inJavaScriptOrder(
      Map<String, JsValue.Property> properties) {
    TreeMap<Long, String> indexes = new TreeMap<>();
    for (String name : properties.keySet()) {
      long index = Numbers.index(name);
      if (index >= 0) {
        indexes.put(index, name);
      }
    }
    if (indexes.isEmpty()) {
      return properties;
    }
    Map<String, JsValue.Property> ordered = new LinkedHashMap<>();
    for (String name : indexes.values()) {
      JsValue.Property property = properties.get(name);
      if (property != null) {
        ordered.put(name, property);
      }
    }
    properties.forEach(ordered::putIfAbsent);
    return ordered;
  }
}
