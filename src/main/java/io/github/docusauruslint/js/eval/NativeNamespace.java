package io.github.docusauruslint.js.eval;

import org.jspecify.annotations.Nullable;

/** An object whose functions a {@link Library} brings: {@code Math}, {@code path}, prototypes. */
final class NativeNamespace extends LiveObject {
  final String name;
  private final @Nullable Library library;

  NativeNamespace(String name, @Nullable Library library) {
    super(null);
    this.name = name;
    this.library = library;
  }

  @Override
  @Nullable Slot slot(String key) {
    Slot slot = super.slot(key);
    if (slot == null && library != null && library.has(key)) {
      slot = new Slot(new NativeFunction(library, key), null);
      slot.enumerable = false;
      define(key, slot);
    }
    return slot;
  }
}
