package io.github.docusauruslint.js.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.docusauruslint.js.eval.PartialEvaluator.Evaluation;
import io.github.docusauruslint.text.MemoryTree;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/** Evaluations for tests, and their values as JSON: what JSON cannot say has a {@code $} key. */
final class Evaluated {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private Evaluated() {}

  static EvalOptions options(Map<String, String> env) {
    return new EvalOptions(
        "/repo/site",
        env,
        Set.of(),
        Present.of(NOW),
        ZoneOffset.UTC,
        EvalOptions.Limits.standard(),
        null);
  }

  /** What a file of some files exports. */
  static Evaluation files(Map<String, String> files, String path) {
    return new PartialEvaluator(MemoryTree.of(files), options(Map.of("CI", "yes"))).evaluate(path);
  }

  /** The value of an expression, in parentheses where it would be a block. */
  static Evaluation expression(String source) {
    String value = source.startsWith("{") ? "(" + source + ")" : source;
    return files(Map.of("m.mjs", "export default " + value + ";"), "m.mjs");
  }

  static JsonNode json(String text) throws Exception {
    return JSON.readTree(text);
  }

  /** Numbers that are equal are equal nodes. */
  static JsonNode normal(JsonNode node) throws Exception {
    return JSON.readTree(node.toString());
  }

  static JsonNode of(JsValue value) {
    ObjectNode special = JSON.createObjectNode();
    if (value instanceof JsValue.Str text) {
      return JSON.getNodeFactory().textNode(text.value());
    }
    if (value instanceof JsValue.Bool bool) {
      return JSON.getNodeFactory().booleanNode(bool.value());
    }
    if (value instanceof JsValue.Num number) {
      return number(number.value(), special);
    }
    if (value instanceof JsValue.Null) {
      return JSON.getNodeFactory().nullNode();
    }
    if (value instanceof JsValue.Arr array) {
      ArrayNode node = JSON.createArrayNode();
      array.items().forEach(item -> node.add(of(item)));
      if (array.rest() != null) {
        node.add("...");
      }
      return node;
    }
    if (value instanceof JsValue.Obj object) {
      object.properties().forEach((key, property) -> special.set(key, of(property.value())));
      if (object.rest() != null) {
        special.put("...", true);
      }
      return special;
    }
    if (value instanceof JsValue.Unknown unknown) {
      return special.put("$", "unknown: " + unknown.reason());
    }
    return special.put(
        "$",
        value instanceof JsValue.Fun
            ? "function"
            : value instanceof JsValue.Other other ? other.kind() : "undefined");
  }

  private static JsonNode number(double value, ObjectNode special) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    if (value == 0 && 1 / value < 0) {
      return special.put("$", "-0");
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return special.put("$", Numbers.text(value));
    }
    return whole
        ? JSON.getNodeFactory().numberNode((long) value)
        : JSON.getNodeFactory().numberNode(value);
  }
}
