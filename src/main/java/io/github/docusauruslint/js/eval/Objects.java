package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code Object.keys} and its kin, and {@code Reflect}. */
final class Objects implements Library {
  private static final Set<String> NAMES =
      Set.of(
          "assign",
          "create",
          "defineProperties",
          "defineProperty",
          "entries",
          "freeze",
          "fromEntries",
          "getOwnPropertyDescriptor",
          "getOwnPropertyNames",
          "getPrototypeOf",
          "has",
          "hasOwn",
          "is",
          "isFrozen",
          "isSealed",
          "keys",
          "ownKeys",
          "preventExtensions",
          "seal",
          "setPrototypeOf",
          "values");

  private final Realm realm;
  private final Convert convert;

  Objects(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    JsValue first = arguments.get(0);
    if (name.equals("fromEntries")) {
      return fromEntries(first, arguments);
    }
    if (first instanceof Unknown unknown) {
      return unknown;
    }
    return switch (name) {
      case "keys", "values", "entries", "getOwnPropertyNames", "ownKeys" ->
          list(name, first, arguments);
      case "assign" -> assign(first, arguments);
      case "freeze", "seal", "preventExtensions" -> {
        if (first instanceof LiveObject object && name.equals("freeze")) {
          object.frozen = true;
        }
        yield first;
      }
      case "isFrozen", "isSealed" ->
          convert.bool(!(first instanceof LiveObject object) || object.frozen, arguments);
      case "is" -> is(first, arguments.get(1), arguments);
      case "hasOwn" -> hasOwn(realm, convert, first, arguments.get(1), arguments);
      case "has" -> realm.expressions.members().in(arguments.get(1), first, origin(arguments));
      case "create" -> create(first, arguments);
      case "defineProperty" -> {
        define(first, arguments.get(1), arguments.get(2), arguments);
        yield first;
      }
      case "defineProperties" -> defineAll(first, arguments.get(1), arguments);
      case "getPrototypeOf" ->
          first instanceof LiveObject object && object.prototype != null
              ? object.prototype
              : convert.unknown("Object.getPrototypeOf", arguments);
      case "setPrototypeOf" -> {
        if (first instanceof LiveObject object) {
          object.prototype = arguments.get(1) instanceof LiveObject parent ? parent : null;
        }
        yield first;
      }
      default -> descriptor(first, arguments);
    };
  }

  private static Origin origin(Arguments arguments) {
    Origin at = arguments.at();
    return at == null ? new Origin("", io.github.docusauruslint.text.Span.at(0)) : at;
  }

  private JsValue list(String name, JsValue value, Arguments arguments) {
    if (value.isNullish()) {
      throw JsThrow.typeError("Cannot convert undefined or null to object", arguments.at());
    }
    LiveArray result = new LiveArray(arguments.at());
    boolean hidden = name.equals("getOwnPropertyNames") || name.equals("ownKeys");
    List<String> keys = new ArrayList<>();
    if (value instanceof LiveObject object) {
      keys.addAll(object.keys(!hidden));
      result.rest = object.rest;
    } else if (value instanceof Str text) {
      for (int i = 0; i < text.value().length(); i++) {
        keys.add(Integer.toString(i));
      }
    }
    realm.budget.elements(keys.size());
    for (String key : keys) {
      if (key.startsWith("@@") || key.startsWith("#")) {
        continue;
      }
      JsValue keyText = keyText(value, key, arguments);
      result.items.add(
          switch (name) {
            case "values" -> realm.get(value, key, arguments.at());
            case "entries" ->
                realm.iteration.pair(
                    keyText, realm.get(value, key, arguments.at()), arguments.at());
            default -> keyText;
          });
    }
    return result;
  }

  /** A key as a string that knows where the key was written. */
  private static Str keyText(JsValue value, String key, Arguments arguments) {
    LiveObject.Slot slot = value instanceof LiveObject object ? object.slot(key) : null;
    return new Str(key, slot == null || slot.key == null ? arguments.at() : slot.key);
  }

  private JsValue assign(JsValue target, Arguments arguments) {
    if (target.isNullish()) {
      throw JsThrow.typeError("Cannot convert undefined or null to object", arguments.at());
    }
    if (target instanceof LiveObject object) {
      for (JsValue source : arguments.from(1).values()) {
        ObjectLiterals.copyProperties(realm, source, object, arguments.at());
      }
      if (arguments.rest() != null) {
        ObjectLiterals.spoil(object, arguments.rest());
      }
    }
    return target;
  }

  private JsValue fromEntries(JsValue entries, Arguments arguments) {
    Iteration.Items items = realm.iteration.of(entries, arguments.at());
    LiveObject object = new LiveObject(arguments.at());
    object.rest = items.rest();
    realm.budget.elements(items.items().size());
    for (JsValue entry : items.items()) {
      if (entry instanceof Unknown unknown) {
        object.rest = unknown;
        continue;
      }
      JsValue key = realm.get(entry, "0", arguments.at());
      JsValue name = realm.operators.propertyKey(key, arguments.at());
      if (name instanceof Str text) {
        object.put(text.value(), realm.get(entry, "1", arguments.at()), key.origin());
      } else {
        object.rest = (Unknown) name;
      }
    }
    return object;
  }

  private JsValue is(JsValue a, JsValue b, Arguments arguments) {
    if (a instanceof JsValue.Num one && b instanceof JsValue.Num two) {
      return convert.bool(Double.compare(one.value(), two.value()) == 0, arguments);
    }
    Boolean same = Operators.same(a, b);
    return same == null ? b : convert.bool(same, arguments);
  }

  static JsValue hasOwn(
      Realm realm, Convert convert, JsValue object, JsValue key, Arguments arguments) {
    JsValue name = realm.operators.propertyKey(key, arguments.at());
    if (!(name instanceof Str text)) {
      return name;
    }
    if (object == realm.env) {
      boolean set = realm.env.hasOwn(text.value());
      realm.envRead.add(text.value());
      return !set && realm.options.doubts().contains(EvalOptions.Doubt.ENVIRONMENT)
          ? realm.get(object, text.value(), arguments.at())
          : convert.bool(set, arguments);
    }
    if (object instanceof LiveObject live) {
      boolean found = live.hasOwn(text.value());
      return !found && live.rest != null ? live.rest : convert.bool(found, arguments);
    }
    return convert.bool(false, arguments);
  }

  private JsValue create(JsValue prototype, Arguments arguments) {
    LiveObject object = new LiveObject(arguments.at());
    object.prototype = prototype instanceof LiveObject parent ? parent : null;
    return arguments.has(1) ? defineAll(object, arguments.get(1), arguments) : object;
  }

  private JsValue defineAll(JsValue target, JsValue descriptors, Arguments arguments) {
    if (descriptors instanceof LiveObject all) {
      for (String key : all.keys(true)) {
        define(target, JsValue.text(key), realm.get(all, key, arguments.at()), arguments);
      }
    }
    return target;
  }

  private void define(JsValue target, JsValue key, JsValue descriptor, Arguments arguments) {
    if (!(target instanceof LiveObject object)) {
      return;
    }
    JsValue name = realm.operators.propertyKey(key, arguments.at());
    Unknown unknown =
        name instanceof Unknown value ? value : descriptor instanceof Unknown value ? value : null;
    if (unknown != null) {
      ObjectLiterals.spoil(object, unknown);
      return;
    }
    LiveObject.Slot slot =
        new LiveObject.Slot(realm.get(descriptor, "value", arguments.at()), arguments.at());
    slot.getter = function(descriptor, "get", arguments);
    slot.setter = function(descriptor, "set", arguments);
    slot.enumerable =
        Boolean.TRUE.equals(Operators.truth(realm.get(descriptor, "enumerable", arguments.at())));
    object.define(((Str) name).value(), slot);
  }

  private @Nullable LiveFunction function(JsValue descriptor, String name, Arguments arguments) {
    return realm.get(descriptor, name, arguments.at()) instanceof LiveFunction function
        ? function
        : null;
  }

  private JsValue descriptor(JsValue value, Arguments arguments) {
    JsValue name = realm.operators.propertyKey(arguments.get(1), arguments.at());
    LiveObject.Slot slot =
        value instanceof LiveObject object && name instanceof Str text
            ? object.slot(text.value())
            : null;
    if (slot == null) {
      return JsValue.undefined();
    }
    LiveObject descriptor = new LiveObject(arguments.at());
    descriptor.put("value", realm.read(slot, value, arguments.at()));
    descriptor.put("enumerable", convert.bool(slot.enumerable, arguments));
    descriptor.put("configurable", convert.bool(true, arguments));
    descriptor.put("writable", convert.bool(true, arguments));
    return descriptor;
  }

  /** What every object has: {@code hasOwnProperty} and its kin. */
  static final class Methods implements Library {
    private static final Set<String> METHODS =
        Set.of(
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable",
            "toLocaleString",
            "toString",
            "valueOf");
    private final Realm realm;
    private final Convert convert;

    Methods(Realm realm, Convert convert) {
      this.realm = realm;
      this.convert = convert;
    }

    @Override
    public boolean has(String name) {
      return METHODS.contains(name);
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      if (self instanceof Unknown unknown) {
        return unknown;
      }
      return switch (name) {
        case "hasOwnProperty", "propertyIsEnumerable" ->
            hasOwn(realm, convert, self, arguments.get(0), arguments);
        case "valueOf" -> self;
        case "isPrototypeOf", "toLocaleString" -> convert.unknown("Object." + name, arguments);
        default -> text(self, arguments);
      };
    }

    private JsValue text(JsValue self, Arguments arguments) {
      if (self instanceof LiveFunction) {
        return convert.unknown("the text of a function", arguments);
      }
      if (self instanceof LiveError error) {
        JsThrow thrown = new JsThrow(error, arguments.at());
        return convert.str(thrown.describe(), arguments);
      }
      String kind =
          self instanceof LiveObject object
              ? object.kind()
              : self instanceof JsValue.Null ? "Null" : "Undefined";
      boolean plain = kind.equals("Iterator") || kind.equals("URL");
      return plain
          ? convert.unknown("the text of a " + kind, arguments)
          : convert.str("[object " + kind + "]", arguments);
    }
  }
}
