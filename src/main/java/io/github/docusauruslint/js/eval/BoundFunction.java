package io.github.docusauruslint.js.eval;

import java.util.ArrayList;
import java.util.List;

/** What {@code bind} gives. */
final class BoundFunction extends LiveFunction {
  private final LiveFunction target;
  private final JsValue self;
  private final List<JsValue> bound;

  BoundFunction(LiveFunction target, JsValue self, List<JsValue> bound) {
    super("bound " + target.name, Math.max(0, target.parameters - bound.size()), target.origin());
    this.target = target;
    this.self = self;
    this.bound = List.copyOf(bound);
  }

  @Override
  JsValue call(JsValue ignored, Arguments arguments) {
    return target.call(self, all(arguments));
  }

  @Override
  JsValue construct(Arguments arguments, LiveFunction newTarget) {
    return target.construct(all(arguments), newTarget);
  }

  private Arguments all(Arguments arguments) {
    List<JsValue> all = new ArrayList<>(bound);
    all.addAll(arguments.values());
    return new Arguments(all, arguments.rest(), arguments.at());
  }
}
