package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.LiveCollections.LiveIterator;
import io.github.docusauruslint.js.eval.LiveCollections.LivePromise;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function of the evaluated program. */
final class Closure extends LiveFunction {
  private final Realm realm;
  private final List<Node.Pattern> params;
  private final Node body;
  private final Flags flags;
  private final Scope scope;
  private final @Nullable LiveObject home;

  /**
   * What kind of function.
   *
   * @param arrow takes {@code this} from around it
   * @param expression its body is an expression
   * @param generator run to its end at once; what it yields is collected
   */
  record Flags(boolean arrow, boolean expression, boolean async, boolean generator) {}

  Closure(
      Realm realm, String name, Code code, Flags flags, Scope scope, @Nullable LiveObject home) {
    super(name, expected(code.params()), scope.frame().origin(code.node()));
    this.realm = realm;
    this.params = code.params();
    this.body = code.body();
    this.flags = flags;
    this.scope = scope;
    this.home = home;
  }

  /** The syntax of a function. */
  record Code(Node node, List<Node.Pattern> params, Node body) {}

  private static int expected(List<Node.Pattern> params) {
    int count = 0;
    for (Node.Pattern param : params) {
      if (param instanceof Node.AssignmentPattern || param instanceof Node.RestElement) {
        break;
      }
      count++;
    }
    return count;
  }

  Node body() {
    return body;
  }

  Scope scope() {
    return scope;
  }

  @Override
  @Nullable Slot slot(String key) {
    Slot slot = super.slot(key);
    if (slot == null && key.equals("prototype") && !flags.arrow()) {
      LiveObject prototype = new LiveObject(origin());
      prototype.hide("constructor", this);
      hide("prototype", prototype);
      slot = super.slot(key);
    }
    return slot;
  }

  @Override
  JsValue call(JsValue self, Arguments arguments) {
    return invoke(new Frame.Self(self), arguments, null);
  }

  @Override
  JsValue construct(Arguments arguments, LiveFunction newTarget) {
    if (flags.arrow()) {
      throw JsThrow.typeError(name + " is not a constructor", arguments.at());
    }
    LiveObject object = new LiveObject(arguments.at());
    object.prototype = Functions.prototypeOf(newTarget);
    JsValue result = invoke(new Frame.Self(object), arguments, newTarget);
    return result instanceof LiveObject || result instanceof Unknown ? result : object;
  }

  /** Runs the body; {@code self} is changed by {@code super()}. */
  JsValue invoke(Frame.Self self, Arguments arguments, @Nullable LiveFunction newTarget) {
    if (arguments.rest() != null) {
      return arguments.rest();
    }
    List<JsValue> yielded = flags.generator() ? new ArrayList<>() : null;
    Scope local = flags.arrow() ? scope.block() : new Scope(scope, frame(self, newTarget, yielded));
    if (!flags.async()) {
      JsValue result = run(local, arguments);
      return yielded == null ? result : new LiveIterator(yielded, arguments.at());
    }
    int depth = realm.budget.depth();
    try {
      JsValue result = run(local, arguments);
      return yielded == null
          ? new LivePromise(result, false, arguments.at())
          : new LiveIterator(yielded, arguments.at());
    } catch (JsThrow thrown) {
      realm.budget.restore(depth);
      return new LivePromise(thrown.value(), true, arguments.at());
    }
  }

  private Frame frame(
      Frame.Self self, @Nullable LiveFunction newTarget, @Nullable List<JsValue> yielded) {
    Frame around = scope.frame();
    return new Frame(around.file(), around.source(), self, home, newTarget, yielded);
  }

  private JsValue run(Scope local, Arguments arguments) {
    if (!flags.arrow()) {
      local.declare("arguments", new LiveArray(arguments.values(), arguments.at()), false);
    }
    realm.patterns.parameters(params, arguments, local);
    if (flags.expression()) {
      return realm.expressions.eval(body, local);
    }
    return realm.statements.body(((Node.BlockStatement) body).body(), local);
  }
}
