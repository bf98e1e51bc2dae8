package io.github.docusauruslint.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pieces of which a JSON Schema is made, as maps that may still be added to. */
final class SchemaParts {
  private SchemaParts() {}

  static Map<String, Object> text() {
    return new LinkedHashMap<>(Map.of("type", "string"));
  }

  static Map<String, Object> text(String key, Object value) {
    Map<String, Object> text = text();
    text.put(key, value);
    return text;
  }

  static Map<String, Object> scalar() {
    return new LinkedHashMap<>(Map.of("type", List.of("string", "number", "boolean")));
  }

  static Map<String, Object> flag() {
    return new LinkedHashMap<>(Map.of("type", "boolean"));
  }

  static Map<String, Object> ref(String name) {
    return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
  }

  static Map<String, Object> any(Object... schemas) {
    return new LinkedHashMap<>(Map.of("anyOf", List.of(schemas)));
  }

  static Map<String, Object> array(Object items) {
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    array.put("items", items);
    return array;
  }

  static Map<String, Object> oneOrMore(Object item) {
    return any(item, array(item));
  }

  static Map<String, Object> map(Object values) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("type", "object");
    map.put("additionalProperties", values);
    return map;
  }

  static Map<String, Object> object(Map<String, ?> properties) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("additionalProperties", false);
    object.put("properties", properties);
    return object;
  }

  /** An object in which only one property matters. */
  static Map<String, Object> object(String property, Object schema) {
    return new LinkedHashMap<>(Map.of("properties", Map.of(property, schema)));
  }

  /** The object, if it has one of the properties. */
  static Map<String, Object> atLeastOne(Map<String, Object> object, List<String> properties) {
    object.put(
        "anyOf", properties.stream().map(name -> Map.of("required", List.of(name))).toList());
    return object;
  }

  static Map<String, Object> numberFrom(int least) {
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("type", "integer");
    number.put("minimum", least);
    return number;
  }

  static Map<String, Object> required(Map<String, Object> object, String property) {
    object.put("required", List.of(property));
    return object;
  }

  static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", description);
    described.putAll(schema);
    return described;
  }
}
