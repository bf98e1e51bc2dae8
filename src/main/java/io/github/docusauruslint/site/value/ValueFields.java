package io.github.docusauruslint.site.value;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.schema.JoiNumbers;
import io.github.docusauruslint.site.schema.Uris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object as a Joi schema with {@code convert} takes them: strings may stand for
 * booleans and numbers, nothing may stand for strings, an empty string is refused, unknown fields
 * are refused. A field that is absent, refused or not known is null.
 */
public final class ValueFields {
  private final Refusals refusals;
  private final boolean convert;
  private final String prefix;

  /** Fields where strings may stand for booleans and numbers. */
  public ValueFields(Refusals refusals) {
    this(refusals, true);
  }

  /**
   * Fields of an object.
   *
   * @param convert whether strings may stand for booleans and numbers; not so in plugin options
   */
  public ValueFields(Refusals refusals, boolean convert) {
    this(refusals, convert, "");
  }

  private ValueFields(Refusals refusals, boolean convert, String prefix) {
    this.refusals = refusals;
    this.convert = convert;
    this.prefix = prefix;
  }

  /** The same for the object that a field holds: messages name its fields {@code field.name}. */
  public ValueFields in(String field) {
    return new ValueFields(refusals, convert, prefix + field + ".");
  }

  private String quoted(String name) {
    return "\"" + prefix + name + "\"";
  }

  /** Refuses all fields but these. */
  public void refuseOthers(JsValue.Obj object, Set<String> base, String... known) {
    Set<String> all = Set.of(known);
    object
        .properties()
        .forEach(
            (name, property) -> {
              if (!base.contains(name) && !all.contains(name)) {
                refusals.add(
                    property.key() == null ? property.origin() : property.key(),
                    quoted(name) + " is not allowed");
              }
            });
  }

  /** A string that must be there; null when it is not, or not known. */
  public @Nullable String required(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    if (value == null || value instanceof JsValue.Undefined) {
      if (object.rest() == null) {
        refusals.add(object.origin(), quoted(name) + " is required");
      }
      return null;
    }
    return text(object, name);
  }

  /** A string that is not empty, or null. */
  public @Nullable String text(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    if (value == null || value instanceof JsValue.Undefined || value instanceof JsValue.Unknown) {
      return null;
    }
    if (!(value instanceof JsValue.Str text)) {
      refusals.add(at(object, name), quoted(name) + " must be a string");
      return null;
    }
    if (text.value().isEmpty()) {
      refusals.add(at(object, name), quoted(name) + " is not allowed to be empty");
      return null;
    }
    return text.value();
  }

  /** One of some strings, or null. */
  public @Nullable String oneOf(JsValue.Obj object, String name, List<String> allowed) {
    String text = text(object, name);
    if (text != null && !allowed.contains(text)) {
      String all = String.join(", ", allowed);
      refusals.add(at(object, name), quoted(name) + " must be one of [" + all + "]");
      return null;
    }
    return text;
  }

  /** A list of strings that are not empty, or null. */
  public @Nullable List<String> texts(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    if (value == null || value instanceof JsValue.Undefined || value instanceof JsValue.Unknown) {
      return null;
    }
    if (!(value instanceof JsValue.Arr array)) {
      refusals.add(at(object, name), quoted(name) + " must be an array");
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < array.items().size(); i++) {
      JsValue item = array.items().get(i);
      if (item instanceof JsValue.Str text && !text.value().isEmpty()) {
        texts.add(text.value());
      } else if (!(item instanceof JsValue.Unknown)) {
        refusals.add(
            item.origin() == null ? at(object, name) : item.origin(),
            quoted(name + "[" + i + "]") + " must be a string");
      }
    }
    return texts;
  }

  /** A string, empty or not, or null. */
  public @Nullable String textOrEmpty(JsValue.Obj object, String name) {
    return object.get(name) instanceof JsValue.Str text && text.value().isEmpty()
        ? ""
        : text(object, name);
  }

  /** A boolean, or {@code "true"} and {@code "false"}. */
  public @Nullable Boolean bool(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    if (value == null || value instanceof JsValue.Undefined || value instanceof JsValue.Unknown) {
      return null;
    }
    if (value instanceof JsValue.Bool bool) {
      return bool.value();
    }
    if (convert
        && value instanceof JsValue.Str text
        && (text.value().equalsIgnoreCase("true") || text.value().equalsIgnoreCase("false"))) {
      return text.value().equalsIgnoreCase("true");
    }
    refusals.add(at(object, name), quoted(name) + " must be a boolean");
    return null;
  }

  /** A number; a string of one counts, as Joi converts it. */
  public @Nullable Double number(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    if (value == null || value instanceof JsValue.Undefined || value instanceof JsValue.Unknown) {
      return null;
    }
    Double number = value instanceof JsValue.Num real ? (Double) real.value() : null;
    if (number != null && number.isInfinite()) {
      refusals.add(at(object, name), quoted(name) + " cannot be infinity");
      return null;
    }
    boolean unsafe = number != null && Math.abs(number) > JoiNumbers.LARGEST_SAFE;
    if (convert && value instanceof JsValue.Str text) {
      number = JoiNumbers.parse(text.value());
      unsafe = number != null && JoiNumbers.isUnsafe(text.value(), number);
    }
    if (unsafe) {
      refusals.add(at(object, name), quoted(name) + " must be a safe number");
      return null;
    }
    if (number != null && !number.isNaN()) {
      return number;
    }
    refusals.add(at(object, name), quoted(name) + " must be a number");
    return null;
  }

  /** The best place to point at for a field: its value, its key, the object. */
  public static @Nullable Origin at(JsValue.Obj object, String name) {
    JsValue.Property property = object.properties().get(name);
    Origin origin = property == null ? null : property.origin();
    return origin == null ? object.origin() : origin;
  }

  /** Whether {@code URISchema} takes it: an RFC 3986 reference, or what {@code new URL()} takes. */
  public static boolean isUri(String href) {
    return Uris.isUri(href);
  }

  /** Maps, lists, strings, numbers, booleans and nulls; what JSON has no word for is left out. */
  public static @Nullable Object plain(@Nullable JsValue value) {
    if (value instanceof JsValue.Str text) {
      return text.value();
    }
    if (value instanceof JsValue.Num number) {
      return number.value();
    }
    if (value instanceof JsValue.Bool bool) {
      return bool.value();
    }
    if (value instanceof JsValue.Arr array) {
      List<@Nullable Object> list = new ArrayList<>();
      array.items().forEach(item -> list.add(plain(item)));
      return list;
    }
    if (value instanceof JsValue.Obj object) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      object.properties().forEach((key, property) -> map.put(key, plain(property.value())));
      return map;
    }
    return null;
  }
}
