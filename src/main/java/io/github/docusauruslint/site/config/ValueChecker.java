package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.config.ValueShape.Constraint;
import io.github.docusauruslint.site.value.Refusals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds values against shapes as Joi 17 does, with Joi's words. What is unknown is taken to be
 * right; what is refused is left out of the result, so that its default holds.
 */
final class ValueChecker {
  private final boolean convert;

  /**
   * A checker.
   *
   * @param convert whether strings may stand for booleans and numbers
   */
  ValueChecker(boolean convert) {
    this.convert = convert;
  }

  /** A refusal: what is wrong, and where. */
  record Refusal(String message, @Nullable Origin at) {}

  /**
   * The outcome of a check.
   *
   * @param value what is left of the value; null when it is refused as a whole
   */
  record Checked(@Nullable JsValue value, List<Refusal> refusals) {}

  /** Checks a value and hands its refusals on. */
  @Nullable JsValue check(ValueShape shape, JsValue value, Refusals into) {
    Checked checked = check(shape, value, "value", value.origin());
    checked.refusals().forEach(refusal -> into.add(refusal.at(), refusal.message()));
    return checked.value();
  }

  /**
   * Checks a value.
   *
   * @param label how messages name it
   * @param place what to point at when the value has no place of its own
   */
  Checked check(ValueShape shape, JsValue value, String label, @Nullable Origin place) {
    Origin at = value.origin() == null ? place : value.origin();
    if (value instanceof JsValue.Unknown || shape instanceof ValueShape.Anything) {
      return right(value);
    }
    if (shape instanceof ValueShape.Forbidden forbidden) {
      return value instanceof JsValue.Undefined
          ? right(value)
          : wrong(
              forbidden.message() == null ? quoted(label) + " is not allowed" : forbidden.message(),
              at);
    }
    if (value instanceof JsValue.Undefined) {
      return new Checked(null, List.of());
    }
    if (shape instanceof ValueShape.Text text) {
      return text(text, value, label, at);
    }
    if (shape instanceof ValueShape.Flag) {
      return flag(value, label, at);
    }
    if (shape instanceof ValueShape.Number number) {
      return number(number, value, label, at);
    }
    if (shape instanceof ValueShape.Callable) {
      return function((ValueShape.Callable) shape, value, label, at);
    }
    if (shape instanceof ValueShape.Exactly exactly) {
      return exactly(exactly, value, label, at);
    }
    return shape instanceof ValueShape.ListOf || shape instanceof ValueShape.Tuple
        ? list(shape, value, label, at)
        : composite(shape, value, label, at);
  }

  private Checked composite(ValueShape shape, JsValue value, String label, @Nullable Origin at) {
    if (shape instanceof ValueShape.OneOf oneOf) {
      return oneOf(oneOf, value, label, at);
    }
    boolean objectLike =
        value instanceof JsValue.Obj
            || value instanceof JsValue.RegExp
            || value instanceof JsValue.Other
            || value instanceof JsValue.Fun;
    if (!objectLike) {
      return wrong(quoted(label) + " must be of type object", at);
    }
    if (!(value instanceof JsValue.Obj object)) {
      return right(value);
    }
    if (shape instanceof ValueShape.Depends depends) {
      return check(depends.choice().apply(object), value, label, at);
    }
    if (shape instanceof ValueShape.Dictionary dictionary) {
      return dictionary(dictionary, object, label);
    }
    return struct((ValueShape.Struct) shape, object, label, at);
  }

  private static Checked right(JsValue value) {
    return new Checked(value, List.of());
  }

  private static Checked wrong(String message, @Nullable Origin at) {
    return new Checked(null, List.of(new Refusal(message, at)));
  }

  private static String quoted(String label) {
    return "\"" + label + "\"";
  }

  private static Checked text(
      ValueShape.Text shape, JsValue value, String label, @Nullable Origin at) {
    if (!shape.only().isEmpty()) {
      return value instanceof JsValue.Str text && shape.only().contains(text.value())
          ? right(value)
          : wrong(quoted(label) + " must be one of [" + String.join(", ", shape.only()) + "]", at);
    }
    if (!(value instanceof JsValue.Str text)) {
      return wrong(quoted(label) + " must be a string", at);
    }
    if (text.value().isEmpty() && !shape.empty()) {
      return wrong(quoted(label) + " is not allowed to be empty", at);
    }
    String complaint = shape.check() == null ? null : shape.check().complaint(label, text.value());
    return complaint == null ? right(value) : wrong(complaint, at);
  }

  private Checked flag(JsValue value, String label, @Nullable Origin at) {
    if (value instanceof JsValue.Bool) {
      return right(value);
    }
    if (convert && value instanceof JsValue.Str text) {
      boolean yes = text.value().equalsIgnoreCase("true");
      if (yes || text.value().equalsIgnoreCase("false")) {
        return right(new JsValue.Bool(yes, value.origin()));
      }
    }
    return wrong(quoted(label) + " must be a boolean", at);
  }

  private Checked number(
      ValueShape.Number shape, JsValue value, String label, @Nullable Origin at) {
    if (!(value instanceof JsValue.Num number) || !Double.isFinite(number.value())) {
      return wrong(quoted(label) + " must be a number", at);
    }
    if (shape.integer() && number.value() != Math.rint(number.value())) {
      return wrong(quoted(label) + " must be an integer", at);
    }
    if (shape.least() != null && number.value() < shape.least()) {
      return wrong(quoted(label) + " must be greater than or equal to " + shape.least(), at);
    }
    if (shape.most() != null && number.value() > shape.most()) {
      return wrong(quoted(label) + " must be less than or equal to " + shape.most(), at);
    }
    return right(value);
  }

  private static Checked function(
      ValueShape.Callable shape, JsValue value, String label, @Nullable Origin at) {
    if (!(value instanceof JsValue.Fun function)) {
      return wrong(quoted(label) + " must be of type function", at);
    }
    Integer arity = shape.arity();
    return arity == null || arity == function.parameters()
        ? right(value)
        : wrong(quoted(label) + " must have an arity of " + arity, at);
  }

  private static Checked exactly(
      ValueShape.Exactly shape, JsValue value, String label, @Nullable Origin at) {
    Boolean wanted = shape.value();
    boolean is =
        wanted == null
            ? value instanceof JsValue.Null
            : value instanceof JsValue.Bool bool && bool.value() == wanted;
    return is ? right(value) : wrong(quoted(label) + " must be [" + wanted + "]", at);
  }

  private Checked list(ValueShape shape, JsValue value, String label, @Nullable Origin at) {
    if (!(value instanceof JsValue.Arr array)) {
      return wrong(quoted(label) + " must be an array", at);
    }
    List<JsValue> kept = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    if (shape instanceof ValueShape.Tuple tuple) {
      if (array.rest() == null && array.items().size() != tuple.items().size()) {
        refusals.add(
            new Refusal(quoted(label) + " must contain " + tuple.items().size() + " items", at));
      }
      for (int i = 0; i < Math.min(array.items().size(), tuple.items().size()); i++) {
        JsValue part = array.items().get(i);
        Checked item =
            part instanceof JsValue.Undefined
                ? wrong(quoted(item(label, i)) + " is required", at)
                : check(tuple.items().get(i), part, item(label, i), at);
        refusals.addAll(item.refusals());
        if (item.value() != null) {
          kept.add(item.value());
        }
      }
    } else {
      ValueShape.ListOf list = (ValueShape.ListOf) shape;
      if (array.rest() == null && array.items().size() < list.least()) {
        refusals.add(
            new Refusal(quoted(label) + " must contain at least " + list.least() + " items", at));
      }
      for (int i = 0; i < array.items().size(); i++) {
        Checked item = listItem(list, array.items().get(i), item(label, i), at);
        refusals.addAll(item.refusals());
        if (item.value() != null) {
          kept.add(item.value());
        }
      }
    }
    return new Checked(new JsValue.Arr(kept, array.rest(), array.origin()), refusals);
  }

  private Checked listItem(
      ValueShape.ListOf list, JsValue item, String label, @Nullable Origin at) {
    if (item instanceof JsValue.Undefined) {
      return wrong(quoted(label) + " must not be a sparse array item", at);
    }
    Checked only = null;
    for (ValueShape option : list.items()) {
      only = check(option, item, label, at);
      if (only.refusals().isEmpty()) {
        return only;
      }
    }
    if (only == null || list.items().size() == 1 && list.message() == null) {
      return only == null ? right(item) : only;
    }
    String message =
        list.message() == null
            ? quoted(label) + " does not match any of the allowed types"
            : list.message().replace("{label}", quoted(label));
    return wrong(message, item.origin() == null ? at : item.origin());
  }

  private static String item(String label, int index) {
    return label + "[" + index + "]";
  }

  private static String field(String label, String name) {
    return label.equals("value") ? name : label + "." + name;
  }

  private Checked struct(
      ValueShape.Struct shape, JsValue.Obj object, String label, @Nullable Origin at) {
    Map<String, JsValue.Property> kept = new LinkedHashMap<>();
    List<Refusal> refusals = new ArrayList<>();
    for (String name : shape.fields().keySet()) {
      JsValue value = object.get(name);
      boolean absent = value == null || value instanceof JsValue.Undefined;
      if (absent && shape.required().contains(name) && object.rest() == null) {
        refusals.add(new Refusal(quoted(field(label, name)) + " is required", at));
      }
    }
    for (Map.Entry<String, JsValue.Property> entry : object.properties().entrySet()) {
      String name = entry.getKey();
      JsValue.Property property = entry.getValue();
      ValueShape field = shape.fields().get(name);
      if (field == null) {
        if (shape.open()) {
          kept.put(name, property);
        } else {
          Origin key = property.key() == null ? property.origin() : property.key();
          refusals.add(
              new Refusal(quoted(field(label, name)) + " is not allowed", key == null ? at : key));
        }
        continue;
      }
      Origin place = property.origin() == null ? at : property.origin();
      Checked checked = check(field, property.value(), field(label, name), place);
      refusals.addAll(checked.refusals());
      if (checked.value() != null) {
        kept.put(name, new JsValue.Property(checked.value(), property.key()));
      }
    }
    for (Constraint rule : shape.rules()) {
      String complaint = object.rest() == null ? rule.complaint(quoted(label), object) : null;
      if (complaint != null) {
        refusals.add(new Refusal(complaint, at));
      }
    }
    return new Checked(new JsValue.Obj(kept, object.rest(), object.origin()), refusals);
  }

  private Checked dictionary(ValueShape.Dictionary shape, JsValue.Obj object, String label) {
    Map<String, JsValue.Property> kept = new LinkedHashMap<>();
    List<Refusal> refusals = new ArrayList<>();
    for (Map.Entry<String, JsValue.Property> entry : object.properties().entrySet()) {
      JsValue.Property property = entry.getValue();
      Checked checked =
          check(shape.value(), property.value(), field(label, entry.getKey()), property.origin());
      refusals.addAll(checked.refusals());
      if (checked.value() != null) {
        kept.put(entry.getKey(), new JsValue.Property(checked.value(), property.key()));
      }
    }
    if (kept.size() < shape.least() && object.rest() == null) {
      refusals.add(
          new Refusal(
              quoted(label) + " must have at least " + shape.least() + " key", object.origin()));
    }
    return new Checked(new JsValue.Obj(kept, object.rest(), object.origin()), refusals);
  }

  /** The faults of the one option that fits the value's kind say more than "none of them". */
  private Checked oneOf(ValueShape.OneOf shape, JsValue value, String label, @Nullable Origin at) {
    Checked closest = null;
    for (ValueShape option : shape.options()) {
      Checked checked = check(option, value, label, at);
      if (checked.refusals().isEmpty()) {
        return checked;
      }
      boolean sameKind =
          value instanceof JsValue.Obj && option instanceof ValueShape.Struct
              || value instanceof JsValue.Arr && option instanceof ValueShape.ListOf
              || value instanceof JsValue.Str && option instanceof ValueShape.Text;
      closest = sameKind || closest == null && shape.options().size() == 1 ? checked : closest;
    }
    if (shape.message() != null) {
      return wrong(shape.message().replace("{label}", quoted(label)), at);
    }
    if (closest != null) {
      return closest;
    }
    String kinds =
        shape.options().stream()
            .map(ValueChecker::kind)
            .distinct()
            .collect(Collectors.joining(", "));
    return wrong(quoted(label) + " must be one of [" + kinds + "]", at);
  }

  private static String kind(ValueShape shape) {
    if (shape instanceof ValueShape.Text text) {
      return text.only().isEmpty() ? "string" : String.join(", ", text.only());
    }
    if (shape instanceof ValueShape.Flag) {
      return "boolean";
    }
    if (shape instanceof ValueShape.Number) {
      return "number";
    }
    if (shape instanceof ValueShape.ListOf || shape instanceof ValueShape.Tuple) {
      return "array";
    }
    if (shape instanceof ValueShape.Exactly exactly) {
      return String.valueOf(exactly.value());
    }
    return shape instanceof ValueShape.Callable ? "function" : "object";
  }
}
