package io.github.docusauruslint.js.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array while the evaluation runs. Holes are {@code undefined}. */
final class LiveArray extends LiveObject {
  final List<JsValue> items;

  LiveArray(List<JsValue> items, @Nullable Origin origin) {
    super(origin);
    this.items = new ArrayList<>(items);
  }

  LiveArray(@Nullable Origin origin) {
    this(List.of(), origin);
  }

  @Override
  String kind() {
    return "Array";
  }

  @Override
  List<String> keys(boolean enumerableOnly) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      keys.add(Integer.toString(i));
    }
    keys.addAll(super.keys(enumerableOnly));
    return keys;
  }

  @Override
  @Nullable Slot slot(String key) {
    long index = Numbers.index(key);
    if (index >= 0) {
      if (rest != null) {
        return new Slot(rest, null);
      }
      return index < items.size() ? new Slot(items.get((int) index), null) : null;
    }
    return super.slot(key);
  }
}
