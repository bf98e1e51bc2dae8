package io.github.docusauruslint.js.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object while the evaluation runs: it can still change. Never leaves the evaluator. */
non-sealed class LiveObject implements JsValue {
  private final @Nullable Origin origin;
  private final Map<String, Slot> slots = new LinkedHashMap<>();

  /** What it inherits from, when that is an object of the evaluated program. */
  @Nullable LiveObject prototype;

  /** Not null when there may be properties that are not known. */
  @Nullable Unknown rest;

  boolean frozen;

  /** Set on what an ES module exports. */
  boolean esModule;

  LiveObject(@Nullable Origin origin) {
    this.origin = origin;
  }

  /** A property: a value, an accessor, or the live view of a variable that a module exports. */
  static final class Slot {
    JsValue value;
    @Nullable Origin key;
    boolean enumerable = true;
    @Nullable LiveFunction getter;
    @Nullable LiveFunction setter;
    Scope.@Nullable Binding binding;

    Slot(JsValue value, @Nullable Origin key) {
      this.value = value;
      this.key = key;
    }

    boolean isAccessor() {
      return getter != null || setter != null;
    }
  }

  @Override
  public @Nullable Origin origin() {
    return origin;
  }

  /** JavaScript's name of its kind: {@code Object}, {@code Array}, {@code Map}. */
  String kind() {
    return "Object";
  }

  @Nullable Slot slot(String key) {
    return slots.get(key);
  }

  /** The property of that name here or in what it inherits from. */
  @Nullable Slot inheritedSlot(String key) {
    int hops = 0;
    for (LiveObject at = this; at != null && hops < 1_000; at = at.prototype, hops++) {
      Slot slot = at.slot(key);
      if (slot != null) {
        return slot;
      }
    }
    return null;
  }

  void put(String key, JsValue value, @Nullable Origin keyOrigin) {
    Slot slot = slots.get(key);
    if (slot == null) {
      slots.put(key, new Slot(value, keyOrigin));
    } else {
      slot.value = value;
      slot.key = keyOrigin == null ? slot.key : keyOrigin;
      slot.getter = null;
      slot.setter = null;
      slot.binding = null;
    }
  }

  void put(String key, JsValue value) {
    put(key, value, null);
  }

  /** Sets a property that enumeration does not show. */
  void hide(String key, JsValue value) {
    Slot slot = new Slot(value, null);
    slot.enumerable = false;
    slots.put(key, slot);
  }

  void define(String key, Slot slot) {
    slots.put(key, slot);
  }

  void remove(String key) {
    slots.remove(key);
  }

  boolean hasOwn(String key) {
    return slot(key) != null;
  }

  /** Own keys in JavaScript's order: array indices ascending, then the others as they came. */
  List<String> keys(boolean enumerableOnly) {
    List<String> indices = new ArrayList<>();
    List<String> names = new ArrayList<>();
    slots.forEach(
        (key, slot) -> {
          if (slot.enumerable || !enumerableOnly) {
            (Numbers.index(key) >= 0 ? indices : names).add(key);
          }
        });
    indices.sort(Comparator.comparingLong(Numbers::index));
    indices.addAll(names);
    return indices;
  }
}
