package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import io.github.docusauruslint.js.eval.LiveCollections.LiveMap;
import io.github.docusauruslint.js.eval.LiveCollections.LiveRegExp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls and constructions of the classes that JavaScript brings along. */
final class Constructors {
  private final Realm realm;
  private final Convert convert;
  private final Dates dates;
  private final Promises promises;
  private int symbols;

  Constructors(Realm realm, Convert convert, Dates dates, Promises promises) {
    this.realm = realm;
    this.convert = convert;
    this.dates = dates;
    this.promises = promises;
  }

  /** A call without {@code new}. */
  JsValue call(String name, Arguments arguments) {
    JsValue first = arguments.get(0);
    return switch (name) {
      case "String" ->
          arguments.size() == 0
              ? convert.str("", arguments)
              : convert.str(convert.text(first, arguments), arguments);
      case "Number" ->
          convert.num(arguments.size() == 0 ? 0 : convert.number(first, arguments), arguments);
      case "Boolean" -> convert.bool(convert.truth(first), arguments);
      case "Symbol" ->
          new LiveCollections.LiveSymbol(
              "@@" + symbols++ + (arguments.has(0) ? convert.text(first, arguments) : ""));
      case "Date" -> convert.unknown("the name of a time zone", arguments);
      case "Map", "Set", "WeakMap", "WeakSet", "Promise", "URL" ->
          throw JsThrow.typeError("Constructor " + name + " requires 'new'", arguments.at());
      default -> construct(name, arguments);
    };
  }

  JsValue construct(String name, Arguments arguments) {
    JsValue first = arguments.get(0);
    return switch (name) {
      case "Object" -> first.isNullish() ? new LiveObject(arguments.at()) : first;
      case "Array" -> array(arguments);
      case "Map", "WeakMap" -> map(name, first, arguments);
      case "Set", "WeakSet" -> set(name, first, arguments);
      case "Date" -> dates.make(arguments);
      case "Promise" -> promises.make(arguments);
      case "RegExp" -> regExp(arguments);
      case "URL" -> Urls.make(realm, convert, arguments);
      case "String", "Number", "Boolean", "Symbol", "Function" ->
          convert.unknown("new " + name, arguments);
      default -> error(name, arguments);
    };
  }

  private JsValue array(Arguments arguments) {
    if (arguments.size() == 1
        && arguments.rest() == null
        && arguments.get(0) instanceof Num length) {
      LiveArray array = new LiveArray(arguments.at());
      realm.set(array, "length", length, null, arguments.at());
      return array;
    }
    realm.budget.elements(arguments.size());
    LiveArray array = new LiveArray(arguments.values(), arguments.at());
    array.rest = arguments.rest();
    return array;
  }

  private JsValue map(String name, JsValue entries, Arguments arguments) {
    LiveMap map = new LiveMap(name, arguments.at());
    if (!entries.isNullish()) {
      Iteration.Items items = realm.iteration.of(entries, arguments.at());
      map.rest = items.rest();
      for (JsValue entry : items.items()) {
        JsValue key = realm.get(entry, "0", arguments.at());
        if (key instanceof Unknown unknown) {
          map.rest = unknown;
        } else {
          map.store(key, realm.get(entry, "1", arguments.at()));
        }
      }
    }
    return map;
  }

  private JsValue set(String name, JsValue values, Arguments arguments) {
    LiveMap set = new LiveMap(name, arguments.at());
    if (!values.isNullish()) {
      Iteration.Items items = realm.iteration.of(values, arguments.at());
      set.rest = items.rest();
      for (JsValue value : items.items()) {
        if (value instanceof Unknown unknown) {
          set.rest = unknown;
        } else {
          set.store(value, value);
        }
      }
    }
    return set;
  }

  private JsValue regExp(Arguments arguments) {
    JsValue source = arguments.get(0);
    String flags = arguments.has(1) ? convert.text(arguments.get(1), arguments) : "";
    if (source instanceof LiveRegExp regExp) {
      return new LiveRegExp(regExp.source, arguments.has(1) ? flags : regExp.flags, arguments.at());
    }
    String text = source.isNullish() ? "(?:)" : convert.text(source, arguments);
    return new LiveRegExp(text, flags, arguments.at());
  }

  private JsValue error(String name, Arguments arguments) {
    LiveError error = new LiveError(name, arguments.at());
    JsValue message = arguments.get(0);
    if (!(message instanceof JsValue.Undefined)) {
      error.hide("message", realm.operators.text(message, arguments.at()));
    } else {
      error.hide("message", JsValue.text(""));
    }
    if (arguments.get(1) instanceof LiveObject options && options.hasOwn("cause")) {
      error.hide("cause", realm.get(options, "cause", arguments.at()));
    }
    error.hide("stack", JsValue.unknown("a stack trace", arguments.at()));
    return error;
  }

  /** {@code Array.from}, {@code Array.of}, {@code Array.isArray}. */
  final class ArrayStatics implements Library {
    @Override
    public boolean has(String name) {
      return name.equals("from") || name.equals("of") || name.equals("isArray");
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      JsValue first = arguments.get(0);
      return switch (name) {
        case "of" -> {
          LiveArray array = new LiveArray(arguments.values(), arguments.at());
          array.rest = arguments.rest();
          yield array;
        }
        case "isArray" ->
            first instanceof Unknown ? first : convert.bool(first instanceof LiveArray, arguments);
        default -> from(first, arguments);
      };
    }

    private JsValue from(JsValue source, Arguments arguments) {
      boolean arrayLike =
          source instanceof LiveObject object
              && object.kind().equals("Object")
              && object.inheritedSlot("@@iterator") == null
              && object.rest == null;
      List<JsValue> values;
      Unknown rest = null;
      if (arrayLike) {
        values = Arrays.array(realm, source, arguments).items;
      } else {
        Iteration.Items items = realm.iteration.of(source, arguments.at());
        values = items.items();
        rest = items.rest();
      }
      LiveArray array = new LiveArray(arguments.at());
      array.rest = rest;
      realm.budget.elements(values.size());
      JsValue mapper = arguments.get(1);
      for (int i = 0; i < values.size(); i++) {
        array.items.add(mapped(mapper, values.get(i), i, arguments));
      }
      return array;
    }

    private JsValue mapped(JsValue mapper, JsValue value, int index, Arguments arguments) {
      return mapper instanceof JsValue.Undefined
          ? value
          : realm.callback(mapper, arguments, value, convert.num(index, arguments));
    }
  }

  /** {@code Symbol.for}; the well-known symbols are plain properties. */
  static LiveCollections.@Nullable LiveSymbol wellKnown(String name) {
    return name.equals("iterator") ? new LiveCollections.LiveSymbol("@@iterator") : null;
  }
}
