package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Undefined;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The methods of arrays that call a function for their elements. */
final class ArrayCallbacks implements Library {
  private static final Set<String> NAMES =
      Set.of(
          "every",
          "filter",
          "find",
          "findIndex",
          "findLast",
          "findLastIndex",
          "flatMap",
          "forEach",
          "map",
          "reduce",
          "reduceRight",
          "some",
          "sort",
          "toSorted");

  private final Realm realm;
  private final Convert convert;

  ArrayCallbacks(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    LiveArray array = Arrays.array(realm, self, arguments);
    return switch (name) {
      case "map" -> map(array, arguments);
      case "forEach" -> {
        map(array, arguments);
        yield array.rest == null ? JsValue.undefined() : array.rest;
      }
      case "flatMap" -> flatMap(array, arguments);
      case "filter" -> filter(array, arguments);
      case "some", "every" -> quantify(array, arguments, name.equals("some"));
      case "reduce", "reduceRight" -> reduce(array, arguments, name.equals("reduceRight"));
      case "sort" -> sort(array, array, arguments);
      case "toSorted" -> sort(array, new LiveArray(array.items, arguments.at()), arguments);
      default -> find(name, array, arguments);
    };
  }

  private JsValue apply(LiveArray array, JsValue item, int index, Arguments arguments) {
    JsValue self = arguments.get(1);
    return realm.call(
        arguments.get(0),
        self,
        Arguments.of(arguments.at(), item, convert.num(index, arguments), array),
        "callback");
  }

  private LiveArray map(LiveArray array, Arguments arguments) {
    LiveArray result = new LiveArray(arguments.at());
    result.rest = array.rest;
    List<JsValue> items = List.copyOf(array.items);
    for (int i = 0; i < items.size(); i++) {
      realm.budget.elements(1);
      result.items.add(apply(array, items.get(i), i, arguments));
    }
    return result;
  }

  private LiveArray flatMap(LiveArray array, Arguments arguments) {
    LiveArray result = new LiveArray(arguments.at());
    LiveArray mapped = map(array, arguments);
    result.rest = mapped.rest;
    for (JsValue item : mapped.items) {
      if (item instanceof LiveArray inner) {
        realm.budget.elements(inner.items.size());
        result.items.addAll(inner.items);
        result.rest = inner.rest == null ? result.rest : inner.rest;
      } else if (item instanceof Unknown unknown) {
        result.rest = unknown;
      } else {
        result.items.add(item);
      }
    }
    return result;
  }

  private LiveArray filter(LiveArray array, Arguments arguments) {
    LiveArray result = new LiveArray(arguments.at());
    result.rest = array.rest;
    List<JsValue> items = List.copyOf(array.items);
    for (int i = 0; i < items.size(); i++) {
      JsValue item = items.get(i);
      JsValue kept = apply(array, item, i, arguments);
      Boolean truth = Operators.truth(kept);
      if (truth == null) {
        result.rest = (Unknown) kept;
      } else if (truth) {
        result.items.add(item);
      }
    }
    return result;
  }

  private JsValue quantify(LiveArray array, Arguments arguments, boolean some) {
    Unknown doubt = array.rest;
    List<JsValue> items = List.copyOf(array.items);
    for (int i = 0; i < items.size(); i++) {
      JsValue value = apply(array, items.get(i), i, arguments);
      Boolean truth = Operators.truth(value);
      if (truth == null) {
        doubt = (Unknown) value;
      } else if (truth == some) {
        return convert.bool(some, arguments);
      }
    }
    return doubt == null ? convert.bool(!some, arguments) : doubt;
  }

  private JsValue find(String name, LiveArray array, Arguments arguments) {
    boolean index = name.endsWith("Index");
    boolean last = name.startsWith("findLast");
    if (array.rest != null) {
      return array.rest;
    }
    List<JsValue> items = List.copyOf(array.items);
    for (int n = 0; n < items.size(); n++) {
      int i = last ? items.size() - 1 - n : n;
      JsValue item = items.get(i);
      if (convert.truth(apply(array, item, i, arguments))) {
        return index ? convert.num(i, arguments) : item;
      }
    }
    return index ? convert.num(-1, arguments) : JsValue.undefined();
  }

  private JsValue reduce(LiveArray array, Arguments arguments, boolean right) {
    if (array.rest != null) {
      return array.rest;
    }
    List<JsValue> items = List.copyOf(array.items);
    int size = items.size();
    int from = 0;
    JsValue value = arguments.get(1);
    if (arguments.size() < 2) {
      if (size == 0) {
        throw JsThrow.typeError("Reduce of empty array with no initial value", arguments.at());
      }
      value = items.get(right ? size - 1 : 0);
      from = 1;
    }
    for (int n = from; n < size; n++) {
      int i = right ? size - 1 - n : n;
      value =
          realm.callback(
              arguments.get(0), arguments, value, items.get(i), convert.num(i, arguments), array);
    }
    return value;
  }

  private JsValue sort(LiveArray source, LiveArray into, Arguments arguments) {
    List<JsValue> items = new ArrayList<>();
    List<JsValue> undefined = new ArrayList<>();
    source.items.forEach(item -> (item instanceof Undefined ? undefined : items).add(item));
    JsValue order = arguments.get(0);
    try {
      if (source.rest != null) {
        throw new Unknowable(source.rest);
      }
      JsValue[] sorted = items.toArray(new JsValue[0]);
      mergeSort(sorted, new JsValue[sorted.length], 0, sorted.length, order, arguments);
      into.items.clear();
      into.items.addAll(java.util.Arrays.asList(sorted));
      into.items.addAll(undefined);
      return into;
    } catch (Unknowable e) {
      into.items.clear();
      into.rest = e.value();
      return into;
    }
  }

  /** Stable, and content with functions that contradict themselves. */
  private void mergeSort(
      JsValue[] items, JsValue[] spare, int from, int to, JsValue order, Arguments arguments) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    mergeSort(items, spare, from, middle, order, arguments);
    mergeSort(items, spare, middle, to, order, arguments);
    System.arraycopy(items, from, spare, from, to - from);
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeRight =
          left >= middle || right < to && compare(spare[left], spare[right], order, arguments) > 0;
      items[i] = takeRight ? spare[right++] : spare[left++];
    }
  }

  private double compare(JsValue a, JsValue b, JsValue order, Arguments arguments) {
    realm.budget.step();
    return order instanceof Undefined
        ? Arrays.compareTexts(convert, a, b, arguments)
        : convert.number(realm.callback(order, arguments, a, b), arguments);
  }
}
