package io.github.docusauruslint.site.schema;

import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands: its path, which is put together when someone asks, and its key.
 *
 * @param name of a field, or null
 * @param index in a list, where it is no field
 */
record Place(@Nullable Place parent, @Nullable String name, int index, Span key) {
  static Place root(Span key) {
    return new Place(null, null, -1, key);
  }

  Place field(String fieldName, Span nameSpan) {
    return new Place(this, fieldName, -1, nameSpan);
  }

  Place item(int itemIndex, Span span) {
    return new Place(this, null, itemIndex, span);
  }

  String path() {
    String outer = parent == null ? "" : parent.path();
    if (name == null) {
      return index < 0 ? outer : outer + "[" + index + "]";
    }
    return outer.isEmpty() ? name : outer + "." + name;
  }
}
