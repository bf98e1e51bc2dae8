package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Undefined;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import io.github.docusauruslint.js.eval.LiveCollections.LivePromise;
import java.util.Set;
import java.util.function.Supplier;

/** Promises. Whatever they wait for happens at once, so they are settled when they are made. */
final class Promises implements Library {
  private final Realm realm;

  Promises(Realm realm) {
    this.realm = realm;
  }

  @Override
  public boolean has(String name) {
    return name.equals("then") || name.equals("catch") || name.equals("finally");
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    if (!(self instanceof LivePromise promise)) {
      throw JsThrow.typeError("receiver is not a Promise", arguments.at());
    }
    JsValue handler =
        switch (name) {
          case "then" -> arguments.get(promise.rejected() ? 1 : 0);
          case "catch" -> promise.rejected() ? arguments.get(0) : JsValue.undefined();
          default -> arguments.get(0);
        };
    if (!(handler instanceof LiveFunction)) {
      return handler instanceof Unknown ? handler : promise;
    }
    if (name.equals("finally")) {
      LivePromise done = attempt(() -> realm.callback(handler, arguments), arguments);
      return done.rejected() ? done : promise;
    }
    return attempt(() -> realm.callback(handler, arguments, promise.value()), arguments);
  }

  /** A promise of what a computation gives or throws. */
  LivePromise attempt(Supplier<JsValue> computation, Arguments arguments) {
    int depth = realm.budget.depth();
    try {
      JsValue value = Expressions.await(computation.get(), arguments.at());
      return new LivePromise(value, false, arguments.at());
    } catch (JsThrow thrown) {
      realm.budget.restore(depth);
      return new LivePromise(thrown.value(), true, arguments.at());
    }
  }

  /** {@code new Promise(executor)}. */
  JsValue make(Arguments arguments) {
    LivePromise promise =
        new LivePromise(
            JsValue.unknown("a promise that nothing here settles", arguments.at()),
            false,
            arguments.at());
    Settle settle = new Settle(promise);
    int depth = realm.budget.depth();
    try {
      realm.callback(
          arguments.get(0),
          arguments,
          new NativeFunction(settle, "resolve"),
          new NativeFunction(settle, "reject"));
    } catch (JsThrow thrown) {
      realm.budget.restore(depth);
      settle.settle(thrown.value(), true);
    }
    return promise;
  }

  /** The two functions that an executor is given; the first call counts. */
  private static final class Settle implements Library {
    private final LivePromise promise;
    private boolean settled;

    Settle(LivePromise promise) {
      this.promise = promise;
    }

    void settle(JsValue value, boolean rejected) {
      if (!settled) {
        settled = true;
        promise.settle(value, rejected);
      }
    }

    @Override
    public boolean has(String name) {
      return true;
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      settle(arguments.get(0), name.equals("reject"));
      return new Undefined(arguments.at());
    }
  }

  /** {@code Promise.all} and its kin. */
  final class Statics implements Library {
    private static final Set<String> NAMES =
        Set.of("all", "allSettled", "any", "race", "reject", "resolve");

    @Override
    public boolean has(String name) {
      return NAMES.contains(name);
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      JsValue first = arguments.get(0);
      return switch (name) {
        case "resolve" -> attempt(() -> first, arguments);
        case "reject" -> new LivePromise(first, true, arguments.at());
        case "all" -> attempt(() -> all(first, arguments), arguments);
        case "allSettled" -> attempt(() -> allSettled(first, arguments), arguments);
        default -> JsValue.unknown("Promise." + name, arguments.at());
      };
    }

    private JsValue all(JsValue promises, Arguments arguments) {
      Iteration.Items items = realm.iteration.of(promises, arguments.at());
      LiveArray values = new LiveArray(arguments.at());
      values.rest = items.rest();
      items.items().forEach(item -> values.items.add(Expressions.await(item, arguments.at())));
      return values;
    }

    private JsValue allSettled(JsValue promises, Arguments arguments) {
      Iteration.Items items = realm.iteration.of(promises, arguments.at());
      LiveArray values = new LiveArray(arguments.at());
      values.rest = items.rest();
      for (JsValue item : items.items()) {
        LivePromise settled = attempt(() -> item, arguments);
        LiveObject outcome = new LiveObject(arguments.at());
        outcome.put("status", JsValue.text(settled.rejected() ? "rejected" : "fulfilled"));
        outcome.put(settled.rejected() ? "reason" : "value", settled.value());
        values.items.add(outcome);
      }
      return values;
    }
  }
}
