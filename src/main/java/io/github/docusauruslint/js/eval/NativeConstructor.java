package io.github.docusauruslint.js.eval;

import org.jspecify.annotations.Nullable;

/** A class that JavaScript or Node.js brings along: {@code Map}, {@code Date}, {@code URL}. */
final class NativeConstructor extends LiveFunction {
  private final Constructors constructors;
  private final @Nullable Library statics;

  NativeConstructor(String name, Constructors constructors, @Nullable Library statics) {
    super(name, 0, null);
    this.constructors = constructors;
    this.statics = statics;
  }

  @Override
  @Nullable Slot slot(String key) {
    Slot slot = super.slot(key);
    if (slot == null && statics != null && statics.has(key)) {
      slot = new Slot(new NativeFunction(statics, key), null);
      slot.enumerable = false;
      define(key, slot);
    }
    return slot;
  }

  @Override
  JsValue call(JsValue self, Arguments arguments) {
    try {
      return constructors.call(name, arguments);
    } catch (Unknowable e) {
      return e.value();
    }
  }

  @Override
  JsValue construct(Arguments arguments, LiveFunction newTarget) {
    try {
      return constructors.construct(name, arguments);
    } catch (Unknowable e) {
      return e.value();
    }
  }
}
