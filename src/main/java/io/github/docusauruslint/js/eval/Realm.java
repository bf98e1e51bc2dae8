package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Foreign;
import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import io.github.docusauruslint.text.FileTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One evaluation's world: its limits, its globals, its modules, and how objects behave. */
final class Realm {
  final EvalOptions options;
  final Budget budget;
  final Operators operators;
  final Iteration iteration;
  final Intrinsics intrinsics;
  final Expressions expressions;
  final Statements statements;
  final Functions functions;
  final Patterns patterns;
  final Modules modules;
  final Files files;

  /** Environment variables as the program sees them; it may set some. */
  final LiveObject env = new LiveObject(null);

  /** Names of environment variables that were asked for. */
  final Set<String> envRead = new HashSet<>();

  /** The first {@code await} outside of a function in a module that was loaded, or null. */
  @Nullable Origin awaited;

  private final Map<String, JsValue> globals = new HashMap<>();

  Realm(EvalOptions options, FileTree tree) {
    this.options = options;
    this.budget = new Budget(options.limits());
    this.operators = new Operators(this);
    this.iteration = new Iteration(this);
    this.intrinsics = new Intrinsics(this);
    this.expressions = new Expressions(this);
    this.statements = new Statements(this);
    this.functions = new Functions(this);
    this.patterns = new Patterns(this);
    this.modules = new Modules(this);
    this.files = new Files(this, tree);
    options.env().forEach((name, value) -> env.put(name, JsValue.text(value)));
  }

  /** A global variable; null when there is none of that name. */
  @Nullable JsValue global(String name) {
    JsValue known = globals.get(name);
    if (known == null) {
      known = intrinsics.global(name);
      if (known != null) {
        globals.put(name, known);
      }
    }
    return known;
  }

  /** {@code object[key]}. */
  JsValue get(JsValue object, String key, @Nullable Origin at) {
    if (object instanceof LiveObject live) {
      return getOf(live, key, at);
    }
    if (object instanceof Unknown unknown) {
      return member(unknown, key);
    }
    if (object.isNullish()) {
      String name = object instanceof JsValue.Null ? "null" : "undefined";
      throw JsThrow.typeError("Cannot read properties of " + name + " (reading '" + key + "')", at);
    }
    if (object instanceof Str text) {
      return getOfText(text, key, at);
    }
    JsValue method = intrinsics.method(object, key);
    return method == null ? JsValue.undefined() : method;
  }

  private JsValue getOf(LiveObject object, String key, @Nullable Origin at) {
    if (object == env) {
      return environment(key, at);
    }
    if (object instanceof LiveArray array && key.equals("length")) {
      return array.rest == null ? new Num(array.items.size(), at) : array.rest;
    }
    LiveObject.Slot slot = object.inheritedSlot(key);
    if (slot != null) {
      return read(slot, object, at);
    }
    JsValue method = intrinsics.method(object, key);
    if (method != null) {
      return method;
    }
    return object.rest == null ? JsValue.undefined() : object.rest;
  }

  private JsValue environment(String key, @Nullable Origin at) {
    envRead.add(key);
    LiveObject.Slot slot = env.slot(key);
    if (slot != null) {
      return slot.value instanceof Str text ? new Str(text.value(), at) : slot.value;
    }
    return options.doubts().contains(EvalOptions.Doubt.ENVIRONMENT)
        ? JsValue.unknown("the environment variable " + key + " is not given", at)
        : JsValue.undefined();
  }

  /** What a property holds; a getter is called. */
  JsValue read(LiveObject.Slot slot, JsValue self, @Nullable Origin at) {
    if (slot.getter != null) {
      return call(slot.getter, self, Arguments.of(at), "getter");
    }
    if (slot.setter != null) {
      return JsValue.undefined();
    }
    if (slot.binding != null) {
      JsValue value = slot.binding.read();
      return value == null ? JsValue.undefined() : value;
    }
    return slot.value;
  }

  private JsValue getOfText(Str text, String key, @Nullable Origin at) {
    if (key.equals("length")) {
      return new Num(text.value().length(), at);
    }
    long index = Numbers.index(key);
    if (index >= 0) {
      return index < text.value().length()
          ? new Str(String.valueOf(text.value().charAt((int) index)), at)
          : JsValue.undefined();
    }
    JsValue method = intrinsics.method(text, key);
    return method == null ? JsValue.undefined() : method;
  }

  /** What is said of a property of an unknown value: the same, and how it was reached. */
  static Unknown member(Unknown unknown, String key) {
    Foreign foreign = unknown.foreign();
    if (foreign == null) {
      return unknown;
    }
    String member = foreign.member().isEmpty() ? key : foreign.member() + "." + key;
    return new Unknown(unknown.reason(), new Foreign(foreign.module(), member), unknown.origin());
  }

  /** {@code object[key] = value}. */
  void set(JsValue object, String key, JsValue value, @Nullable Origin keyAt, @Nullable Origin at) {
    if (object instanceof Unknown) {
      return;
    }
    if (object.isNullish()) {
      String name = object instanceof JsValue.Null ? "null" : "undefined";
      throw JsThrow.typeError("Cannot set properties of " + name + " (setting '" + key + "')", at);
    }
    if (!(object instanceof LiveObject live)) {
      return;
    }
    if (live.frozen) {
      throw JsThrow.typeError("Cannot assign to read only property '" + key + "' of object", at);
    }
    LiveObject.Slot slot = live instanceof LiveArray ? null : live.inheritedSlot(key);
    if (slot != null && slot.isAccessor()) {
      if (slot.setter != null) {
        call(slot.setter, object, Arguments.of(at, value), "setter");
      }
      return;
    }
    budget.elements(1);
    if (key.equals("__proto__")) {
      live.prototype = value instanceof LiveObject parent ? parent : null;
      return;
    }
    if (live instanceof LiveArray array && setElement(array, key, value, at)) {
      return;
    }
    if (live == env) {
      live.put(key, operators.text(value, at), keyAt);
    } else {
      live.put(key, value, keyAt);
    }
    if (key.startsWith("@@")) {
      live.hide(key, value);
    }
  }

  private boolean setElement(LiveArray array, String key, JsValue value, @Nullable Origin at) {
    long index = Numbers.index(key);
    if (index >= 0) {
      grow(array, index + 1, at);
      array.items.set((int) index, value);
      return true;
    }
    if (key.equals("length")) {
      if (value instanceof Num number) {
        grow(array, (long) number.value(), at);
        array.items.subList((int) number.value(), array.items.size()).clear();
        array.rest = number.value() == 0 ? null : array.rest;
      } else if (value instanceof Unknown unknown) {
        array.rest = unknown;
      }
      return true;
    }
    return false;
  }

  private void grow(LiveArray array, long size, @Nullable Origin at) {
    long missing = size - array.items.size();
    if (missing > 0) {
      budget.elements(missing);
      JsValue hole = new JsValue.Undefined(at);
      for (long i = 0; i < missing; i++) {
        array.items.add(hole);
      }
    }
  }

  /** Calls a value; {@code name} is how the program wrote it. */
  JsValue call(JsValue callee, JsValue self, Arguments arguments, String name) {
    if (callee instanceof LiveFunction function) {
      budget.enter();
      JsValue result = function.call(self, arguments);
      budget.leave();
      return result;
    }
    if (callee instanceof Unknown unknown) {
      return result(unknown);
    }
    throw JsThrow.typeError(name + " is not a function", arguments.at());
  }

  /** What a call of something unknown gives. */
  static Unknown result(Unknown unknown) {
    Foreign foreign = unknown.foreign();
    return foreign == null
        ? unknown
        : new Unknown(
            unknown.reason(),
            new Foreign(foreign.module(), foreign.member() + "()"),
            unknown.origin());
  }

  /** {@code new callee(arguments)}. */
  JsValue construct(JsValue callee, Arguments arguments, String name) {
    if (callee instanceof LiveFunction function) {
      budget.enter();
      JsValue result = function.construct(arguments, function);
      budget.leave();
      return result;
    }
    if (callee instanceof Unknown unknown) {
      return result(unknown);
    }
    throw JsThrow.typeError(name + " is not a constructor", arguments.at());
  }

  /** Calls a callback that a library was given. */
  JsValue callback(JsValue function, Arguments at, JsValue... values) {
    return call(function, JsValue.undefined(), Arguments.of(at.at(), values), "callback");
  }
}
