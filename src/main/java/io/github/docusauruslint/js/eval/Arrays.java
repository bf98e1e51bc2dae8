package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Undefined;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods of arrays that call nobody back. */
final class Arrays implements Library {
  private static final Set<String> NAMES =
      Set.of(
          "at",
          "concat",
          "copyWithin",
          "entries",
          "fill",
          "flat",
          "includes",
          "indexOf",
          "join",
          "keys",
          "lastIndexOf",
          "pop",
          "push",
          "reverse",
          "shift",
          "slice",
          "splice",
          "toReversed",
          "toSpliced",
          "toString",
          "unshift",
          "values",
          "with",
          "@@iterator");

  private final Realm realm;
  private final Convert convert;

  Arrays(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    LiveArray array = array(realm, self, arguments);
    return switch (name) {
      case "push" -> insert(array, array.items.size(), arguments);
      case "unshift" -> insert(array, 0, arguments);
      case "concat" -> concat(array, arguments);
      case "join" -> join(array, arguments, arguments.get(0));
      case "toString" -> join(array, arguments, JsValue.undefined());
      case "slice" -> slice(array, arguments);
      case "splice" -> splice(array, arguments);
      case "toSpliced" -> {
        LiveArray copy = copy(array, arguments);
        splice(copy, arguments);
        yield copy;
      }
      case "copyWithin" -> convert.unknown("Array.copyWithin", arguments);
      case "flat" -> flat(array, arguments);
      case "includes", "indexOf", "lastIndexOf" -> search(name, array, arguments);
      case "values", "@@iterator" -> iterator(array, array.items, arguments);
      case "keys" -> iterator(array, indices(array, arguments), arguments);
      case "entries" -> iterator(array, entries(array, arguments), arguments);
      default -> closed(name, array, arguments);
    };
  }

  /** What needs to know every place in the array. */
  private JsValue closed(String name, LiveArray array, Arguments arguments) {
    if (array.rest != null) {
      return array.rest;
    }
    List<JsValue> items = array.items;
    switch (name) {
      case "pop":
        return items.isEmpty() ? JsValue.undefined() : items.remove(items.size() - 1);
      case "shift":
        return items.isEmpty() ? JsValue.undefined() : items.remove(0);
      case "reverse":
        Collections.reverse(items);
        return array;
      case "toReversed":
        LiveArray reversed = copy(array, arguments);
        Collections.reverse(reversed.items);
        return reversed;
      case "fill":
        int from = convert.position(arguments, 1, items.size(), 0);
        int to = convert.position(arguments, 2, items.size(), items.size());
        for (int i = from; i < to; i++) {
          items.set(i, arguments.get(0));
        }
        return array;
      case "with":
        LiveArray changed = copy(array, arguments);
        int place = convert.position(arguments, 0, items.size(), 0);
        if (place >= items.size()) {
          throw JsThrow.error("RangeError", "Invalid index", arguments.at());
        }
        changed.items.set(place, arguments.get(1));
        return changed;
      default:
        double index = Convert.whole(convert.number(arguments.get(0), arguments));
        int at = (int) (index < 0 ? items.size() + index : index);
        return at >= 0 && at < items.size() ? items.get(at) : JsValue.undefined();
    }
  }

  /** {@code this} as an array; array-like objects are copied. */
  static LiveArray array(Realm realm, JsValue self, Arguments arguments) {
    if (self instanceof LiveArray array) {
      return array;
    }
    if (self instanceof Unknown unknown) {
      throw new Unknowable(unknown);
    }
    LiveArray array = new LiveArray(arguments.at());
    JsValue length = realm.get(self, "length", arguments.at());
    if (length instanceof Num number) {
      realm.budget.elements((long) number.value());
      for (int i = 0; i < number.value(); i++) {
        array.items.add(realm.get(self, Integer.toString(i), arguments.at()));
      }
    }
    return array;
  }

  private LiveArray copy(LiveArray array, Arguments arguments) {
    realm.budget.elements(array.items.size());
    LiveArray copy = new LiveArray(array.items, arguments.at());
    copy.rest = array.rest;
    return copy;
  }

  private JsValue insert(LiveArray array, int at, Arguments arguments) {
    if (array.frozen) {
      throw JsThrow.typeError(
          "Cannot add property " + array.items.size() + ", object is not extensible",
          arguments.at());
    }
    realm.budget.elements(arguments.size());
    array.items.addAll(at, arguments.values());
    array.rest = arguments.rest() == null ? array.rest : arguments.rest();
    return array.rest == null ? convert.num(array.items.size(), arguments) : array.rest;
  }

  private JsValue concat(LiveArray array, Arguments arguments) {
    LiveArray result = copy(array, arguments);
    for (JsValue value : arguments.values()) {
      if (value instanceof LiveArray other) {
        realm.budget.elements(other.items.size());
        result.items.addAll(other.items);
        result.rest = other.rest == null ? result.rest : other.rest;
      } else if (value instanceof Unknown unknown) {
        result.rest = unknown;
      } else {
        result.items.add(value);
      }
    }
    result.rest = arguments.rest() == null ? result.rest : arguments.rest();
    return result;
  }

  private JsValue join(LiveArray array, Arguments arguments, JsValue with) {
    if (array.rest != null) {
      return array.rest;
    }
    String separator = with instanceof Undefined ? "," : convert.text(with, arguments);
    StringBuilder text = new StringBuilder();
    realm.budget.enter();
    for (int i = 0; i < array.items.size(); i++) {
      text.append(i == 0 ? "" : separator);
      JsValue item = array.items.get(i);
      text.append(item.isNullish() ? "" : convert.text(item, arguments));
      realm.budget.step();
    }
    realm.budget.leave();
    return convert.str(text.toString(), arguments);
  }

  private JsValue slice(LiveArray array, Arguments arguments) {
    int size = array.items.size();
    if (array.rest != null) {
      return arguments.size() == 0 ? copy(array, arguments) : array.rest;
    }
    int from = convert.position(arguments, 0, size, 0);
    int to = Math.max(from, convert.position(arguments, 1, size, size));
    realm.budget.elements(to - from);
    return new LiveArray(array.items.subList(from, to), arguments.at());
  }

  private JsValue splice(LiveArray array, Arguments arguments) {
    Unknown unknown = array.rest != null ? array.rest : positionUnknown(arguments);
    if (unknown != null) {
      array.items.clear();
      array.rest = unknown;
      return unknown;
    }
    int size = array.items.size();
    if (arguments.size() == 0) {
      return new LiveArray(arguments.at());
    }
    int from = convert.position(arguments, 0, size, 0);
    int count =
        Math.min(size - from, convert.clamped(arguments, 1, size, arguments.size() > 1 ? 0 : size));
    List<JsValue> gone = array.items.subList(from, from + count);
    LiveArray removed = new LiveArray(gone, arguments.at());
    gone.clear();
    array.items.addAll(from, arguments.from(2).values());
    array.rest = arguments.rest();
    return removed;
  }

  private static @Nullable Unknown positionUnknown(Arguments arguments) {
    for (int i = 0; i < 2; i++) {
      if (arguments.get(i) instanceof Unknown unknown) {
        return unknown;
      }
    }
    return null;
  }

  private JsValue flat(LiveArray array, Arguments arguments) {
    double depth = arguments.has(0) ? convert.number(arguments.get(0), arguments) : 1;
    LiveArray result = new LiveArray(arguments.at());
    flatten(array, depth, result);
    return result;
  }

  private void flatten(LiveArray array, double depth, LiveArray into) {
    realm.budget.enter();
    into.rest = array.rest == null ? into.rest : array.rest;
    for (JsValue item : array.items) {
      realm.budget.step();
      if (item instanceof LiveArray inner && depth >= 1) {
        flatten(inner, depth - 1, into);
      } else if (item instanceof Unknown unknown) {
        into.rest = unknown;
      } else {
        into.items.add(item);
      }
    }
    realm.budget.leave();
  }

  private JsValue search(String name, LiveArray array, Arguments arguments) {
    JsValue wanted = arguments.get(0);
    if (wanted instanceof Unknown unknown) {
      return unknown;
    }
    int size = array.items.size();
    boolean includes = name.equals("includes");
    boolean backwards = name.equals("lastIndexOf");
    int start = backwards ? size - 1 : convert.position(arguments, 1, size, 0);
    Unknown doubt = array.rest;
    for (int i = start; backwards ? i >= 0 : i < size; i += backwards ? -1 : 1) {
      realm.budget.step();
      JsValue item = array.items.get(i);
      Boolean same = Operators.same(item, wanted);
      if (same == null) {
        doubt = (Unknown) item;
      } else if (same || includes && isNaN(item) && isNaN(wanted)) {
        if (includes) {
          return convert.bool(true, arguments);
        }
        return doubt == null ? convert.num(i, arguments) : doubt;
      }
    }
    if (doubt != null) {
      return doubt;
    }
    return includes ? convert.bool(false, arguments) : convert.num(-1, arguments);
  }

  private static boolean isNaN(JsValue value) {
    return value instanceof Num number && Double.isNaN(number.value());
  }

  private LiveCollections.LiveIterator iterator(
      LiveArray array, List<JsValue> items, Arguments arguments) {
    LiveCollections.LiveIterator iterator =
        new LiveCollections.LiveIterator(new ArrayList<>(items), arguments.at());
    iterator.rest = array.rest;
    return iterator;
  }

  private List<JsValue> indices(LiveArray array, Arguments arguments) {
    List<JsValue> indices = new ArrayList<>();
    for (int i = 0; i < array.items.size(); i++) {
      indices.add(convert.num(i, arguments));
    }
    return indices;
  }

  private List<JsValue> entries(LiveArray array, Arguments arguments) {
    List<JsValue> entries = new ArrayList<>();
    for (int i = 0; i < array.items.size(); i++) {
      JsValue index = convert.num(i, arguments);
      entries.add(realm.iteration.pair(index, array.items.get(i), arguments.at()));
    }
    return entries;
  }

  /** Orders as {@code sort()} does without a function: by text, {@code undefined} last. */
  static int compareTexts(Convert convert, JsValue a, JsValue b, Arguments at) {
    if (a instanceof Str one && b instanceof Str two) {
      return one.value().compareTo(two.value());
    }
    return convert.text(a, at).compareTo(convert.text(b, at));
  }
}
