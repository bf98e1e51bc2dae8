package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.List;

/** {@code call}, {@code apply} and {@code bind}. */
final class FunctionMethods implements Library {
  private final Realm realm;

  FunctionMethods(Realm realm) {
    this.realm = realm;
  }

  @Override
  public boolean has(String name) {
    return name.equals("call") || name.equals("apply") || name.equals("bind");
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    if (!(self instanceof LiveFunction function)) {
      throw JsThrow.typeError("this is not a function", arguments.at());
    }
    JsValue receiver = arguments.get(0);
    if (name.equals("bind")) {
      return arguments.rest() == null
          ? new BoundFunction(function, receiver, arguments.from(1).values())
          : arguments.rest();
    }
    if (name.equals("call")) {
      return realm.call(function, receiver, arguments.from(1), function.name);
    }
    JsValue list = arguments.get(1);
    if (list instanceof Unknown unknown) {
      return unknown;
    }
    List<JsValue> values =
        list.isNullish() ? List.of() : Arrays.array(realm, list, arguments).items;
    Unknown rest = list instanceof LiveArray array ? array.rest : null;
    return realm.call(
        function, receiver, new Arguments(values, rest, arguments.at()), function.name);
  }
}
