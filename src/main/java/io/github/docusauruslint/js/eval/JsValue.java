package io.github.docusauruslint.js.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JavaScript value with the place where it was written, as far as it was written anywhere.
 *
 * <p>What an evaluation hands out is made of the records below and is immutable.
 */
public sealed interface JsValue
    permits JsValue.Undefined,
        JsValue.Null,
        JsValue.Bool,
        JsValue.Num,
        JsValue.Str,
        JsValue.RegExp,
        JsValue.Arr,
        JsValue.Obj,
        JsValue.Fun,
        JsValue.Other,
        JsValue.Unknown,
        LiveObject {
  /** Where it was written, or null for values that no source text spells out. */
  @Nullable Origin origin();

  /** {@code undefined}. */
  record Undefined(@Nullable Origin origin) implements JsValue {}

  /** {@code null}. */
  record Null(@Nullable Origin origin) implements JsValue {}

  /** A boolean. */
  record Bool(boolean value, @Nullable Origin origin) implements JsValue {}

  /** A number. */
  record Num(double value, @Nullable Origin origin) implements JsValue {}

  /** A string. */
  record Str(String value, @Nullable Origin origin) implements JsValue {}

  /** A regular expression. */
  record RegExp(String source, String flags, @Nullable Origin origin) implements JsValue {}

  /**
   * An array.
   *
   * @param rest when not null, there may be more elements, anywhere
   */
  record Arr(List<JsValue> items, @Nullable Unknown rest, @Nullable Origin origin)
      implements JsValue {
    public Arr {
      items = List.copyOf(items);
    }
  }

  /**
   * An object's own enumerable properties, in JavaScript's order.
   *
   * @param rest when not null, there may be more properties
   */
  record Obj(Map<String, Property> properties, @Nullable Unknown rest, @Nullable Origin origin)
      implements JsValue {
    public Obj {
      properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** The value of a property; null when there is none of that name. */
    public @Nullable JsValue get(String key) {
      Property property = properties.get(key);
      return property == null ? null : property.value();
    }
  }

  /**
   * A property.
   *
   * @param key where the key was written, or null
   */
  record Property(JsValue value, @Nullable Origin key) {
    /** The best place to point at: the value's own, else the key's. */
    public @Nullable Origin origin() {
      return value.origin() == null ? key : value.origin();
    }
  }

  /**
   * A function.
   *
   * @param parameters how many it declares, JavaScript's {@code length}
   */
  record Fun(String name, int parameters, Call call, @Nullable Origin origin) implements JsValue {}

  /** How to call a function. */
  interface Call {
    /** The result, promises awaited; {@code Unknown} when the call throws or exceeds a limit. */
    JsValue apply(List<JsValue> arguments);
  }

  /**
   * A value of a kind that no consumer looks into.
   *
   * @param kind JavaScript's name of it: {@code Map}, {@code Date}, {@code Symbol}
   */
  record Other(String kind, @Nullable Origin origin) implements JsValue {}

  /**
   * A value that cannot be known without running foreign code.
   *
   * @param reason a phrase: {@code "what package 'x' gives"}
   * @param foreign the package that it comes from, or null
   */
  record Unknown(String reason, @Nullable Foreign foreign, @Nullable Origin origin)
      implements JsValue {}

  /**
   * What a package exports.
   *
   * @param module the package's name, with the path inside it if one was given
   * @param member {@code default}, a name, or a dotted path; empty for the module itself
   */
  record Foreign(String module, String member) {}

  static Undefined undefined() {
    return new Undefined(null);
  }

  static Str text(String value) {
    return new Str(value, null);
  }

  static Bool bool(boolean value) {
    return new Bool(value, null);
  }

  static Num number(double value) {
    return new Num(value, null);
  }

  static Unknown unknown(String reason, @Nullable Origin origin) {
    return new Unknown(reason, null, origin);
  }

  /** Whether it is {@code undefined} or null, as {@code ??} asks. */
  default boolean isNullish() {
    return this instanceof Undefined || this instanceof Null;
  }
}
