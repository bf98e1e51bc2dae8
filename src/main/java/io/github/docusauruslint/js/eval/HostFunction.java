package io.github.docusauruslint.js.eval;

import java.util.List;

/**
 * A function from outside of the evaluation that a consumer hands in, such as the default generator
 * of sidebar items that a site's own generator calls.
 */
final class HostFunction extends LiveFunction {
  private final Realm realm;
  private final JsValue.Call host;

  HostFunction(Realm realm, JsValue.Fun function) {
    super(function.name(), function.parameters(), function.origin());
    this.realm = realm;
    this.host = function.call();
  }

  @Override
  JsValue call(JsValue self, Arguments arguments) {
    Freezing freezing = new Freezing(realm);
    List<JsValue> values = arguments.values().stream().map(freezing::freeze).toList();
    return Freezing.thaw(realm, host.apply(values));
  }

  @Override
  JsValue construct(Arguments arguments, LiveFunction newTarget) {
    throw JsThrow.typeError(name + " is not a constructor", arguments.at());
  }
}
