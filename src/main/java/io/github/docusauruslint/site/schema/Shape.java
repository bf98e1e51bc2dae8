package io.github.docusauruslint.site.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a value may be. Strings that mean a number, a boolean or a date are taken as such. */
public sealed interface Shape {
  /**
   * A string.
   *
   * @param lenient whether numbers and dates count as the text JavaScript makes of them
   * @param empty whether it may be empty
   * @param nothing whether null is allowed
   * @param only the values there are; none for any
   */
  record Text(boolean lenient, boolean empty, boolean nothing, List<String> only) implements Shape {
    public Text {
      only = List.copyOf(only);
    }
  }

  /** True or false. */
  record Flag() implements Shape {}

  /**
   * A number.
   *
   * @param least the smallest allowed, or null
   * @param most the largest allowed, or null
   * @param mostField a field beside this one that says the largest allowed when it is there
   */
  record Number(@Nullable Integer least, @Nullable Integer most, @Nullable String mostField)
      implements Shape {}

  /** A date, or something JavaScript reads as one; kept as it is. */
  record Date() implements Shape {}

  /**
   * A URL or a path that RFC 3986 allows, or anything that {@code new URL()} accepts.
   *
   * @param empty whether it may be empty
   * @param nothing whether null is allowed
   */
  record Uri(boolean empty, boolean nothing) implements Shape {}

  /** A number or a string, kept as a string. */
  record NumberOrText() implements Shape {}

  /**
   * A list.
   *
   * @param items what an item may be, one shape or several
   * @param filled whether there must be an item
   */
  record ListOf(List<Shape> items, boolean filled, Messages messages) implements Shape {
    public ListOf {
      items = List.copyOf(items);
    }
  }

  /**
   * An object with known fields.
   *
   * @param required fields that must be there
   * @param open whether other fields may be there
   * @param nothing whether null is allowed
   * @param anyOf fields of which one must be there; none for no such rule
   * @param renamed other names that fields go by
   */
  record Struct(
      Map<String, Shape> fields,
      Set<String> required,
      boolean open,
      boolean nothing,
      List<String> anyOf,
      Map<String, String> renamed,
      Messages messages)
      implements Shape {
    public Struct {
      fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      required = Set.copyOf(required);
      anyOf = List.copyOf(anyOf);
      renamed = Map.copyOf(renamed);
    }
  }

  /** An object with any keys, all values of one shape. */
  record MapOf(Shape value, Messages messages) implements Shape {}

  /** Anything that one of these shapes allows. */
  record OneOf(List<Shape> options, Messages messages) implements Shape {
    public OneOf {
      options = List.copyOf(options);
    }
  }

  /**
   * Words for a refusal in place of Joi's own, by its code; {@code {label}} stands for the quoted
   * path and {@code {value}} for the value. They hold for everything inside as well.
   */
  record Messages(Map<String, String> byCode) {
    public static final Messages NONE = new Messages(Map.of());

    public Messages {
      byCode = Map.copyOf(byCode);
    }

    public static Messages of(String code, String text) {
      return new Messages(Map.of(code, text));
    }

    Messages within(Messages outer) {
      if (byCode.isEmpty()) {
        return outer;
      }
      Map<String, String> all = new LinkedHashMap<>(outer.byCode);
      all.putAll(byCode);
      return new Messages(all);
    }
  }

  static Text text() {
    return new Text(false, false, false, List.of());
  }

  static Flag flag() {
    return new Flag();
  }

  static Number number() {
    return new Number(null, null, null);
  }

  static Uri uri() {
    return new Uri(false, false);
  }

  static Struct struct(Map<String, Shape> fields) {
    return new Struct(fields, Set.of(), false, false, List.of(), Map.of(), Messages.NONE);
  }

  static Struct openStruct(Map<String, Shape> fields) {
    return new Struct(fields, Set.of(), true, false, List.of(), Map.of(), Messages.NONE);
  }
}
