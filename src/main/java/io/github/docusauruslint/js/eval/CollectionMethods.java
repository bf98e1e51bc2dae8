package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Unknown;
import io.github.docusauruslint.js.eval.LiveCollections.LiveIterator;
import io.github.docusauruslint.js.eval.LiveCollections.LiveMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The methods of {@code Map}, {@code Set} and iterators. */
final class CollectionMethods implements Library {
  private static final Set<String> NAMES =
      Set.of(
          "add",
          "clear",
          "delete",
          "entries",
          "forEach",
          "get",
          "has",
          "keys",
          "set",
          "values",
          "@@iterator");

  private final Realm realm;
  private final Convert convert;

  CollectionMethods(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    if (!(self instanceof LiveMap map)) {
      throw JsThrow.typeError(
          "Method " + name + " called on incompatible receiver", arguments.at());
    }
    JsValue key = arguments.get(0);
    boolean keyed =
        name.equals("get")
            || name.equals("has")
            || name.equals("delete")
            || name.equals("set")
            || name.equals("add");
    if (keyed && key instanceof Unknown unknown) {
      if (!name.equals("get") && !name.equals("has")) {
        map.rest = unknown;
        return map;
      }
      return unknown;
    }
    switch (name) {
      case "get":
        JsValue found = map.find(key);
        return found != null ? found : map.rest != null ? map.rest : JsValue.undefined();
      case "has":
        return map.find(key) == null && map.rest != null
            ? map.rest
            : convert.bool(map.find(key) != null, arguments);
      case "set":
        realm.budget.elements(1);
        map.store(key, arguments.get(1));
        return map;
      case "add":
        realm.budget.elements(1);
        map.store(key, key);
        return map;
      case "delete":
        return convert.bool(map.delete(key), arguments);
      case "clear":
        map.clear();
        map.rest = null;
        return JsValue.undefined();
      case "forEach":
        for (JsValue[] pair : map.pairs()) {
          realm.callback(key, arguments, pair[1], pair[0], map);
        }
        return map.rest == null ? JsValue.undefined() : map.rest;
      default:
        return iterator(name, map, arguments);
    }
  }

  private LiveIterator iterator(String name, LiveMap map, Arguments arguments) {
    boolean set = map.kind().endsWith("Set");
    boolean pairs = name.equals("entries") || name.equals("@@iterator") && !set;
    List<JsValue> items = new ArrayList<>();
    for (JsValue[] pair : map.pairs()) {
      items.add(
          pairs
              ? realm.iteration.pair(pair[0], pair[1], arguments.at())
              : name.equals("keys") ? pair[0] : pair[1]);
    }
    LiveIterator iterator = new LiveIterator(items, arguments.at());
    iterator.rest = map.rest;
    return iterator;
  }

  /** {@code next} and what leads to arrays. */
  static final class OfIterators implements Library {
    private final Convert convert;

    OfIterators(Convert convert) {
      this.convert = convert;
    }

    @Override
    public boolean has(String name) {
      return name.equals("next") || name.equals("@@iterator");
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      if (!(self instanceof LiveIterator iterator) || name.equals("@@iterator")) {
        return self;
      }
      if (iterator.rest != null) {
        return iterator.rest;
      }
      JsValue value = iterator.advance();
      LiveObject result = new LiveObject(arguments.at());
      result.put("value", value == null ? JsValue.undefined() : value);
      result.put("done", convert.bool(value == null, arguments));
      return result;
    }
  }
}
