package io.github.docusauruslint.site.value;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** YAML and JSON as a JavaScript program would see them once loaded. */
public final class YamlValue {
  private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,9}");
  private static final long LARGEST_INDEX = 4_294_967_295L;

  private YamlValue() {}

  /**
   * The value of a node.
   *
   * @param path the file, for the origins of the values
   */
  public static JsValue of(YamlNode node, String path) {
    Origin origin = new Origin(path, node.span());
    if (node instanceof YamlNode.Mapping mapping) {
      Map<String, JsValue.Property> properties = new LinkedHashMap<>();
      for (YamlNode.Entry entry : mapping.entries()) {
        properties.put(
            entry.key(),
            new JsValue.Property(of(entry.value(), path), new Origin(path, entry.keySpan())));
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

  /** Names that are array indexes come first, in their order. */
  private static Map<String, JsValue.Property> inJavaScriptOrder(
      Map<String, JsValue.Property> properties) {
    TreeMap<Long, String> indexes = new TreeMap<>();
    for (String name : properties.keySet()) {
      if (INDEX.matcher(name).matches() && Long.parseLong(name) < LARGEST_INDEX) {
        indexes.put(Long.valueOf(name), name);
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
