package io.github.docusauruslint.js.eval;

/** A function of a {@link Library}. */
final class NativeFunction extends LiveFunction {
  private final Library library;

  NativeFunction(Library library, String name) {
    super(name, 0, null);
    this.library = library;
  }

  @Override
  JsValue call(JsValue self, Arguments arguments) {
    try {
      return library.call(name, self, arguments);
    } catch (Unknowable e) {
      return e.value();
    }
  }

  @Override
  JsValue construct(Arguments arguments, LiveFunction newTarget) {
    throw JsThrow.typeError(name + " is not a constructor", arguments.at());
  }
}
