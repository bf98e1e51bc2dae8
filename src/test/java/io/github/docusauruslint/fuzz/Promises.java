package io.github.docusauruslint.fuzz;

import io.github.docusauruslint.text.Span;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What holds for everything that is read. */
final class Promises {
  /** How to ask a record for those of its parts that may hold a span. */
  private static final ClassValue<List<MethodHandle>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<MethodHandle> computeValue(Class<?> type) {
          return parts(type);
        }
      };

  private Promises() {}

  /** Says that a promise does not hold. */
  static void require(boolean holds, String promise) {
    if (!holds) {
      throw new AssertionError(promise);
    }
  }

  /** Reading the same twice gives the same. */
  static void requireSame(Object first, Object second) {
    if (!first.equals(second)) {
      throw new AssertionError("the same of the same: " + first + " and " + second);
    }
  }

  static void within(int start, int end, int length) {
    if (start < 0 || end < start || length < end) {
      throw new AssertionError("spans inside: " + start + "-" + end + " of " + length);
    }
  }

  /** Every span in a value made of records, lists and maps is one of a text. */
  static void spansWithin(Object value, int length) {
    if (value instanceof Span span) {
      within(span.start(), span.end(), length);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        spansWithin(item, length);
      }
    } else if (value instanceof Map<?, ?> map) {
      spansWithin(new ArrayList<>(map.values()), length);
    } else if (value instanceof Record) {
      for (MethodHandle part : PARTS.get(value.getClass())) {
        spansWithin(ask(part, value), length);
      }
    }
  }

  private static Object ask(MethodHandle part, Object value) {
    try {
      return (Object) part.invokeExact(value);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<MethodHandle> parts(Class<?> type) {
    List<MethodHandle> parts = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Class<?> part = component.getType();
      if (!part.isPrimitive() && part != String.class && !part.isEnum()) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        try {
          MethodHandle handle = MethodHandles.lookup().unreflect(accessor);
          parts.add(handle.asType(MethodType.methodType(Object.class, Object.class)));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return parts;
  }
}
