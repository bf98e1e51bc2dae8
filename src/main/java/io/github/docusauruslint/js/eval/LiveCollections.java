package io.github.docusauruslint.js.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of object that hold other values in ways of their own. */
final class LiveCollections {
  private LiveCollections() {}

  /** A {@code Map}, or a {@code Set} whose keys are its elements. */
  static final class LiveMap extends LiveObject {
    private final String kind;
    private final Map<Object, JsValue[]> entries = new LinkedHashMap<>();

    LiveMap(String kind, @Nullable Origin origin) {
      super(origin);
      this.kind = kind;
    }

    @Override
    String kind() {
      return kind;
    }

    @Nullable JsValue find(JsValue key) {
      JsValue[] entry = entries.get(identity(key));
      return entry == null ? null : entry[1];
    }

    void store(JsValue key, JsValue value) {
      JsValue[] entry = entries.get(identity(key));
      if (entry == null) {
        entries.put(identity(key), new JsValue[] {key, value});
      } else {
        entry[1] = value;
      }
    }

    boolean delete(JsValue key) {
      return entries.remove(identity(key)) != null;
    }

    void clear() {
      entries.clear();
    }

    int size() {
      return entries.size();
    }

    /** Pairs of key and value in the order they came. */
    List<JsValue[]> pairs() {
      return new ArrayList<>(entries.values());
    }

    /** Equal for values that JavaScript calls the same: {@code SameValueZero}. */
    private static Object identity(JsValue key) {
      if (key instanceof JsValue.Str text) {
        return text.value();
      }
      if (key instanceof JsValue.Num number) {
        return number.value() == 0 ? (Object) 0.0 : (Object) number.value();
      }
      if (key instanceof JsValue.Bool bool) {
        return bool.value();
      }
      if (key instanceof JsValue.Undefined || key instanceof JsValue.Null) {
        return key.getClass();
      }
      return new Same(key);
    }

    /** Compares by identity. */
    private record Same(JsValue value) {
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Same same && same.value == value;
      }

      @Override
      public int hashCode() {
        return System.identityHashCode(value);
      }
    }
  }

  /** An iterator over values that are known already. */
  static final class LiveIterator extends LiveObject {
    private final List<JsValue> items;
    private int next;

    LiveIterator(List<JsValue> items, @Nullable Origin origin) {
      super(origin);
      this.items = items;
    }

    @Override
    String kind() {
      return "Iterator";
    }

    @Nullable JsValue advance() {
      return next < items.size() ? items.get(next++) : null;
    }

    List<JsValue> remaining() {
      List<JsValue> remaining = List.copyOf(items.subList(next, items.size()));
      next = items.size();
      return remaining;
    }
  }

  /** A promise; whatever it waited for has happened already. */
  static final class LivePromise extends LiveObject {
    private JsValue value;
    private boolean rejected;

    LivePromise(JsValue value, boolean rejected, @Nullable Origin origin) {
      super(origin);
      this.value = value;
      this.rejected = rejected;
    }

    @Override
    String kind() {
      return "Promise";
    }

    JsValue value() {
      return value;
    }

    boolean rejected() {
      return rejected;
    }

    void settle(JsValue settled, boolean reject) {
      value = settled;
      rejected = reject;
    }
  }

  /** A {@code Date}, in milliseconds since 1970; NaN is an invalid date. */
  static final class LiveDate extends LiveObject {
    double time;

    /** Whether it is the present. */
    final boolean present;

    LiveDate(double time, boolean present, @Nullable Origin origin) {
      super(origin);
      this.time = time;
      this.present = present;
    }

    @Override
    String kind() {
      return "Date";
    }
  }

  /** A regular expression, which remembers where its last match ended. */
  static final class LiveRegExp extends LiveObject {
    final String source;
    final String flags;
    int lastIndex;

    LiveRegExp(String source, String flags, @Nullable Origin origin) {
      super(origin);
      this.source = source;
      this.flags = flags;
    }

    @Override
    String kind() {
      return "RegExp";
    }

    boolean has(char flag) {
      return flags.indexOf(flag) >= 0;
    }
  }

  /** A symbol; as a property name it is its key, which no program can write. */
  static final class LiveSymbol extends LiveObject {
    final String key;

    LiveSymbol(String key) {
      super(null);
      this.key = key;
    }

    @Override
    String kind() {
      return "Symbol";
    }
  }
}
