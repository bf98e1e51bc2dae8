package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks what JavaScript can iterate. */
final class Iteration {
  private final Realm realm;

  Iteration(Realm realm) {
    this.realm = realm;
  }

  /**
   * What an iteration gives.
   *
   * @param rest when not null, there may be more items, anywhere
   */
  record Items(List<JsValue> items, @Nullable Unknown rest) {}

  /** All that {@code [...value]} would hold. */
  Items of(JsValue value, @Nullable Origin at) {
    if (value instanceof Unknown unknown) {
      return new Items(List.of(), unknown);
    }
    if (value instanceof LiveArray array) {
      return new Items(new ArrayList<>(array.items), array.rest);
    }
    if (value instanceof Str text) {
      return new Items(characters(text.value(), at), null);
    }
    if (value instanceof LiveCollections.LiveMap map) {
      List<JsValue> items = new ArrayList<>();
      for (JsValue[] pair : map.pairs()) {
        items.add(map.kind().endsWith("Set") ? pair[0] : pair(pair[0], pair[1], at));
      }
      return new Items(items, map.rest);
    }
    if (value instanceof LiveCollections.LiveIterator iterator) {
      return new Items(iterator.remaining(), iterator.rest);
    }
    if (value instanceof LiveObject object && object.inheritedSlot("@@iterator") != null) {
      return custom(object, at);
    }
    if (value instanceof LiveObject object && object.rest != null) {
      return new Items(List.of(), object.rest);
    }
    throw JsThrow.typeError("it is not iterable", at);
  }

  LiveArray pair(JsValue first, JsValue second, @Nullable Origin at) {
    realm.budget.elements(2);
    return new LiveArray(List.of(first, second), at);
  }

  private List<JsValue> characters(String text, @Nullable Origin at) {
    realm.budget.characters(text.length());
    List<JsValue> items = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int size = Character.charCount(text.codePointAt(i));
      items.add(new Str(text.substring(i, i + size), at));
      i += size;
    }
    return items;
  }

  private Items custom(LiveObject object, @Nullable Origin at) {
    JsValue method = realm.get(object, "@@iterator", at);
    JsValue iterator = realm.call(method, object, Arguments.of(at), "Symbol.iterator");
    if (iterator instanceof LiveCollections.LiveIterator || iterator instanceof LiveArray) {
      return of(iterator, at);
    }
    List<JsValue> items = new ArrayList<>();
    while (true) {
      realm.budget.step();
      JsValue next = realm.get(iterator, "next", at);
      JsValue result = realm.call(next, iterator, Arguments.of(at), "next");
      JsValue done = realm.get(result, "done", at);
      Boolean over = Operators.truth(done);
      if (over == null) {
        return new Items(items, (Unknown) done);
      }
      if (over) {
        return new Items(items, null);
      }
      realm.budget.elements(1);
      items.add(realm.get(result, "value", at));
    }
  }
}
