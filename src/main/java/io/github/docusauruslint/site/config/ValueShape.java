package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a value of a configuration may be, as Docusaurus's Joi schemas say it. */
sealed interface ValueShape {
  /** Anything at all. */
  record Anything() implements ValueShape {}

  /**
   * A string.
   *
   * @param only the strings there are, or empty for any
   * @param check says what is wrong with a string, or null
   */
  record Text(boolean empty, Set<String> only, @Nullable Check check) implements ValueShape {
    public Text {
      only = Collections.unmodifiableSet(new LinkedHashSet<>(only));
    }
  }

  /** Says what is wrong with a string; null for nothing. */
  @FunctionalInterface
  interface Check {
    @Nullable String complaint(String label, String value);
  }

  /** True or false. */
  record Flag() implements ValueShape {}

  /** A number; a bound is null where there is none. */
  record Number(boolean integer, @Nullable Integer least, @Nullable Integer most)
      implements ValueShape {}

  /** A function; of so many parameters where {@code arity} is not null. */
  record Callable(@Nullable Integer arity) implements ValueShape {
    Callable() {
      this(null);
    }
  }

  /** Exactly {@code null}, or exactly this boolean. */
  record Exactly(@Nullable Boolean value) implements ValueShape {}

  /** Nothing: the field must not be there. */
  record Forbidden(@Nullable String message) implements ValueShape {}

  /**
   * A list.
   *
   * @param items what an item may be
   * @param least how many there must be
   * @param message instead of Joi's own, for an item that is none of them
   */
  record ListOf(List<ValueShape> items, int least, @Nullable String message) implements ValueShape {
    public ListOf {
      items = List.copyOf(items);
    }
  }

  /** A list with a fixed place for each of its items, all of which must be there. */
  record Tuple(List<ValueShape> items) implements ValueShape {
    public Tuple {
      items = List.copyOf(items);
    }
  }

  /**
   * An object.
   *
   * @param open whether other fields may be there
   */
  record Struct(
      Map<String, ValueShape> fields, Set<String> required, boolean open, List<Constraint> rules)
      implements ValueShape {
    public Struct {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      required = Set.copyOf(required);
      rules = List.copyOf(rules);
    }

    Struct requiring(String... names) {
      return new Struct(fields, Set.of(names), open, rules);
    }

    Struct opened() {
      return new Struct(fields, required, true, rules);
    }

    Struct ruled(Constraint... more) {
      return new Struct(fields, required, open, List.of(more));
    }

    Struct with(Object... more) {
      Map<String, ValueShape> all = new LinkedHashMap<>(fields);
      all.putAll(struct(more).fields());
      return new Struct(all, required, open, rules);
    }
  }

  /** What fields say about each other: what is wrong with an object, or null. */
  @FunctionalInterface
  interface Constraint {
    @Nullable String complaint(String label, JsValue.Obj object);
  }

  /** An object with any keys, all values of one shape. */
  record Dictionary(ValueShape value, int least) implements ValueShape {}

  /**
   * Anything that one of these shapes allows.
   *
   * @param message instead of Joi's own
   */
  record OneOf(List<ValueShape> options, @Nullable String message) implements ValueShape {
    public OneOf {
      options = List.copyOf(options);
    }
  }

  /** What an object's own fields decide. */
  record Depends(Function<JsValue.Obj, ValueShape> choice) implements ValueShape {}

  static Text text() {
    return new Text(false, Set.of(), null);
  }

  static Text anyText() {
    return new Text(true, Set.of(), null);
  }

  static Text oneOfTexts(String... only) {
    return new Text(false, new LinkedHashSet<>(Arrays.asList(only)), null);
  }

  static Flag flag() {
    return new Flag();
  }

  static ListOf texts() {
    return listOf(text());
  }

  static ListOf listOf(ValueShape... items) {
    return new ListOf(List.of(items), 0, null);
  }

  static OneOf oneOf(ValueShape... options) {
    return new OneOf(List.of(options), null);
  }

  /** A closed object of names and shapes in turn. */
  static Struct struct(Object... fields) {
    Map<String, ValueShape> map = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put((String) fields[i], (ValueShape) fields[i + 1]);
    }
    return new Struct(map, Set.of(), false, List.of());
  }

  static Struct anyObject() {
    return struct().opened();
  }
}
