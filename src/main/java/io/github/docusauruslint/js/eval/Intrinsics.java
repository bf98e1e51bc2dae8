package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Undefined;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The globals of JavaScript and Node.js, and the methods that values have by nature. */
final class Intrinsics {
  private static final Set<String> CLASSES =
      Set.of(
          "Object",
          "Array",
          "String",
          "Number",
          "Boolean",
          "Symbol",
          "Map",
          "Set",
          "WeakMap",
          "WeakSet",
          "Date",
          "Promise",
          "RegExp",
          "URL",
          "Function",
          "Error",
          "TypeError",
          "RangeError",
          "SyntaxError",
          "ReferenceError",
          "EvalError",
          "URIError",
          "AggregateError");

  /** Globals that are there, and of which nothing is known here. */
  private static final Set<String> FOREIGN =
      Set.of(
          "Buffer",
          "Intl",
          "fetch",
          "crypto",
          "performance",
          "BigInt",
          "Proxy",
          "TextEncoder",
          "TextDecoder",
          "URLSearchParams",
          "AbortController",
          "AbortSignal",
          "WebAssembly",
          "Uint8Array",
          "Int8Array",
          "Uint16Array",
          "Int16Array",
          "Uint32Array",
          "Int32Array",
          "Float32Array",
          "Float64Array",
          "ArrayBuffer",
          "DataView",
          "Atomics",
          "WeakRef",
          "FinalizationRegistry",
          "structuredClone",
          "atob",
          "btoa",
          "eval",
          "Headers",
          "Request",
          "Response",
          "Blob",
          "FormData",
          "EventTarget",
          "Event",
          "setInterval");

  private final Realm realm;
  private final Convert convert;
  private final Constructors constructors;
  private final Promises promises;
  private final Dates dates;
  private final Arrays arrays;
  private final ArrayCallbacks arrayCallbacks;
  private final Strings strings;
  private final Matching matching;
  private final Library numbers;
  private final CollectionMethods collections;
  private final Library iterators;
  private final FunctionMethods functions;
  private final Library objects;

  Intrinsics(Realm realm) {
    this.realm = realm;
    this.convert = new Convert(realm);
    this.promises = new Promises(realm);
    this.dates = new Dates(realm, convert);
    this.constructors = new Constructors(realm, convert, dates, promises);
    this.arrays = new Arrays(realm, convert);
    this.arrayCallbacks = new ArrayCallbacks(realm, convert);
    this.strings = new Strings(realm, convert);
    this.matching = new Matching(realm, convert);
    this.numbers = new Strings.OfNumbers(convert);
    this.collections = new CollectionMethods(realm, convert);
    this.iterators = new CollectionMethods.OfIterators(convert);
    this.functions = new FunctionMethods(realm);
    this.objects = new Objects.Methods(realm, convert);
  }

  Convert convert() {
    return convert;
  }

  Promises promises() {
    return promises;
  }

  /** A property that a value has by nature: a method, {@code size}, {@code name}; or null. */
  @Nullable JsValue method(JsValue self, String key) {
    if (self instanceof Str) {
      return from(key, strings, matching);
    }
    if (self instanceof Num || self instanceof JsValue.Bool) {
      return from(key, numbers);
    }
    if (self instanceof LiveArray) {
      return key.equals("constructor")
          ? realm.global("Array")
          : from(key, arrays, arrayCallbacks, objects);
    }
    if (self instanceof LiveFunction function) {
      return ofFunction(function, key);
    }
    if (self instanceof LiveCollections.LiveMap map) {
      return key.equals("size")
          ? map.rest == null ? JsValue.number(map.size()) : map.rest
          : from(key, collections, objects);
    }
    if (self instanceof LiveCollections.LiveRegExp regExp) {
      return ofRegExp(regExp, key);
    }
    if (self instanceof LiveCollections.LivePromise) {
      return from(key, promises, objects);
    }
    if (self instanceof LiveCollections.LiveDate) {
      return from(key, dates, objects);
    }
    if (self instanceof LiveCollections.LiveIterator) {
      return from(key, iterators, objects);
    }
    if (self instanceof NativeNamespace namespace) {
      return JsValue.unknown(namespace.name + "." + key, null);
    }
    return ofObject((LiveObject) self, key);
  }

  private @Nullable JsValue ofObject(LiveObject self, String key) {
    if (key.equals("constructor")) {
      return realm.global("Object");
    }
    return self.prototype == null && self.esModule ? null : from(key, objects);
  }

  private @Nullable JsValue ofFunction(LiveFunction function, String key) {
    switch (key) {
      case "name":
        return JsValue.text(function.name);
      case "length":
        return JsValue.number(function.parameters);
      case "prototype":
        return function instanceof NativeConstructor ? prototype(function.name) : null;
      default:
        JsValue method = from(key, functions, objects);
        if (method != null || !(function instanceof NativeConstructor)) {
          return method;
        }
        LiveCollections.LiveSymbol symbol =
            function.name.equals("Symbol") ? Constructors.wellKnown(key) : null;
        return symbol != null ? symbol : JsValue.unknown(function.name + "." + key, null);
    }
  }

  private @Nullable JsValue ofRegExp(LiveCollections.LiveRegExp regExp, String key) {
    return switch (key) {
      case "source" -> JsValue.text(regExp.source);
      case "flags" -> JsValue.text(regExp.flags);
      case "global" -> JsValue.bool(regExp.has('g'));
      case "ignoreCase" -> JsValue.bool(regExp.has('i'));
      case "lastIndex" -> JsValue.number(regExp.lastIndex);
      default -> from(key, matching, objects);
    };
  }

  private static @Nullable JsValue from(String key, Library... libraries) {
    for (Library library : libraries) {
      if (library.has(key)) {
        return new NativeFunction(library, key);
      }
    }
    return null;
  }

  private JsValue prototype(String name) {
    Library library =
        switch (name) {
          case "Array" -> either(arrays, arrayCallbacks);
          case "String" -> either(strings, matching);
          case "Object" -> objects;
          case "Number", "Boolean" -> numbers;
          case "Map", "Set" -> collections;
          case "Date" -> dates;
          case "RegExp" -> matching;
          case "Function" -> functions;
          default -> promises;
        };
    return new NativeNamespace(name + ".prototype", library);
  }

  private static Library either(Library first, Library second) {
    return new Library() {
      @Override
      public boolean has(String name) {
        return first.has(name) || second.has(name);
      }

      @Override
      public JsValue call(String name, JsValue self, Arguments arguments) {
        return (first.has(name) ? first : second).call(name, self, arguments);
      }
    };
  }

  /** A global variable; null when there is none of that name. */
  @Nullable JsValue global(String name) {
    if (CLASSES.contains(name)) {
      return new NativeConstructor(name, constructors, statics(name));
    }
    if (FOREIGN.contains(name)) {
      return JsValue.unknown("what the global '" + name + "' gives", null);
    }
    return switch (name) {
      case "undefined" -> new Undefined(null);
      case "NaN" -> JsValue.number(Double.NaN);
      case "Infinity" -> JsValue.number(Double.POSITIVE_INFINITY);
      case "Math" -> math();
      case "JSON" -> new NativeNamespace("JSON", new Json(realm, convert));
      case "Reflect" -> new NativeNamespace("Reflect", new Objects(realm, convert));
      case "console" -> new NativeNamespace("console", new Silence());
      case "process" -> NodeProcess.make(realm, convert);
      case "globalThis", "global" -> globalObject();
      case "encodeURI", "encodeURIComponent", "decodeURI", "decodeURIComponent" ->
          new NativeFunction(new UriFunctions(convert), name);
      case "parseInt", "parseFloat", "isNaN", "isFinite" ->
          new NativeFunction(new Maths.OfNumber(convert, true), name);
      case "setTimeout", "setImmediate", "queueMicrotask" ->
          new NativeFunction(new Immediately(realm), name);
      case "clearTimeout", "clearInterval", "clearImmediate" ->
          new NativeFunction(new Silence(), name);
      default -> null;
    };
  }

  private @Nullable Library statics(String name) {
    return switch (name) {
      case "Object" -> new Objects(realm, convert);
      case "Array" -> constructors.new ArrayStatics();
      case "String" -> new Strings.Statics(realm, convert);
      case "Number" -> new Maths.OfNumber(convert, false);
      case "Date" -> dates.new Statics();
      case "Promise" -> promises.new Statics();
      default -> null;
    };
  }

  private JsValue math() {
    NativeNamespace math = new NativeNamespace("Math", new Maths(convert));
    math.hide("PI", JsValue.number(Math.PI));
    math.hide("E", JsValue.number(Math.E));
    return math;
  }

  private JsValue globalObject() {
    LiveObject object = new LiveObject(null);
    object.rest = JsValue.unknown("what the global object holds", null);
    JsValue process = realm.global("process");
    if (process != null) {
      object.hide("process", process);
    }
    return object;
  }

  /** Functions that only print, or that undo what never happened. */
  private static final class Silence implements Library {
    @Override
    public boolean has(String name) {
      return true;
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      return JsValue.undefined();
    }
  }

  /** Timers: their time has come. */
  private record Immediately(Realm realm) implements Library {
    @Override
    public boolean has(String name) {
      return true;
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      realm.callback(arguments.get(0), arguments);
      return JsValue.unknown("a timer", arguments.at());
    }
  }
}
