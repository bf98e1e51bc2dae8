package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Property;
import io.github.docusauruslint.js.eval.LiveCollections.LiveRegExp;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes immutable values of those of an evaluation, and the other way round. */
final class Freezing {
  private static final int MAX_DEPTH = 200;

  /** What a reader that knows nothing of shared parts would come to see. */
  private static final int MAX_VALUES = 500_000;

  private final Realm realm;
  private final Map<LiveObject, JsValue> done = new IdentityHashMap<>();
  private final Map<LiveObject, Long> sizes = new IdentityHashMap<>();
  private long size;

  Freezing(Realm realm) {
    this.realm = realm;
  }

  /** The immutable form; where an object holds itself, {@code Unknown} stands. */
  JsValue freeze(JsValue value) {
    return freeze(value, 0);
  }

  private JsValue freeze(JsValue value, int depth) {
    size++;
    if (!(value instanceof LiveObject object)) {
      return value;
    }
    JsValue known = done.get(object);
    if (known != null) {
      size += sizes.getOrDefault(object, 0L);
      return size > MAX_VALUES ? tooMany(object) : known;
    }
    if (depth > MAX_DEPTH) {
      return JsValue.unknown("nested more than " + MAX_DEPTH + " levels deep", object.origin());
    }
    done.put(object, JsValue.unknown("an object that holds itself", object.origin()));
    long before = size;
    JsValue frozen = freezeObject(object, depth);
    sizes.put(object, size - before);
    done.put(object, frozen);
    return frozen;
  }

  private static JsValue tooMany(LiveObject object) {
    return JsValue.unknown("more than " + MAX_VALUES + " values", object.origin());
  }

  private JsValue freezeObject(LiveObject object, int depth) {
    if (object instanceof LiveArray array) {
      List<JsValue> items = new ArrayList<>();
      array.items.forEach(item -> items.add(freeze(item, depth + 1)));
      return new JsValue.Arr(items, array.rest, array.origin());
    }
    if (object instanceof LiveFunction function) {
      return new JsValue.Fun(
          function.name,
          function.parameters,
          arguments -> call(function, arguments),
          function.origin());
    }
    if (object instanceof LiveRegExp regExp) {
      return new JsValue.RegExp(regExp.source, regExp.flags, regExp.origin());
    }
    if (object.kind().equals("Object")) {
      Map<String, Property> properties = new LinkedHashMap<>();
      for (String key : object.keys(true)) {
        LiveObject.Slot slot = object.slot(key);
        if (slot != null) {
          properties.put(key, new Property(freeze(read(slot, object), depth + 1), slot.key));
        }
      }
      return new JsValue.Obj(properties, object.rest, object.origin());
    }
    return new JsValue.Other(object.kind(), object.origin());
  }

  private JsValue read(LiveObject.Slot slot, LiveObject object) {
    int depth = realm.budget.depth();
    try {
      return realm.read(slot, object, object.origin());
    } catch (JsThrow thrown) {
      realm.budget.restore(depth);
      return JsValue.unknown("a getter that throws " + thrown.describe(), object.origin());
    }
  }

  private JsValue call(LiveFunction function, List<JsValue> arguments) {
    synchronized (realm) {
      realm.budget.renew();
      Origin at = function.origin();
      List<JsValue> live = arguments.stream().map(value -> thaw(realm, value)).toList();
      return PartialEvaluator.guarded(
          realm,
          at,
          () ->
              Expressions.await(
                  realm.call(
                      function, JsValue.undefined(), new Arguments(live, null, at), function.name),
                  at));
    }
  }

  /** A live copy of an immutable value. */
  static JsValue thaw(Realm realm, JsValue value) {
    if (value instanceof JsValue.Arr array) {
      LiveArray live = new LiveArray(array.origin());
      array.items().forEach(item -> live.items.add(thaw(realm, item)));
      live.rest = array.rest();
      return live;
    }
    if (value instanceof JsValue.Obj object) {
      LiveObject live = new LiveObject(object.origin());
      object
          .properties()
          .forEach((key, property) -> live.put(key, thaw(realm, property.value()), property.key()));
      live.rest = object.rest();
      return live;
    }
    if (value instanceof JsValue.RegExp regExp) {
      return new LiveRegExp(regExp.source(), regExp.flags(), regExp.origin());
    }
    if (value instanceof JsValue.Fun function) {
      return new HostFunction(realm, function);
    }
    if (value instanceof JsValue.Other) {
      return unknown(value.origin());
    }
    return value;
  }

  private static JsValue unknown(@Nullable Origin at) {
    return JsValue.unknown("a value of another evaluation", at);
  }
}
