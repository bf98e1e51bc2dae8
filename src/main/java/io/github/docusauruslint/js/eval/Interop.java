package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Undefined;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How ES modules and CommonJS see each other, after jiti's and Babel's interop. */
final class Interop {
  private Interop() {}

  /** A module as {@code require} gives it: its default export, the other exports added to it. */
  static JsValue preferDefault(Realm realm, JsValue exports) {
    if (!(exports instanceof LiveObject module) || module instanceof LiveFunction) {
      return exports;
    }
    LiveObject.Slot slot = module.slot("default");
    if (slot == null) {
      return exports;
    }
    JsValue value = realm.read(slot, module, null);
    if (value.isNullish()) {
      return exports;
    }
    if (value instanceof LiveObject object && object != module) {
      mix(module, object);
    }
    return value;
  }

  private static void mix(LiveObject module, LiveObject object) {
    if (object.frozen) {
      return;
    }
    for (String key : module.keys(true)) {
      LiveObject.Slot slot = module.slot(key);
      if (slot != null && object.inheritedSlot(key) == null) {
        LiveObject.Slot view = new LiveObject.Slot(slot.value, slot.key);
        view.enumerable = !key.equals("default");
        view.binding = slot.binding;
        view.getter = slot.getter;
        object.define(key, view);
      }
    }
  }

  /** What {@code import name from} binds. */
  static JsValue defaultOf(Realm realm, JsValue module, @Nullable Origin at) {
    if (module instanceof Unknown unknown) {
      return Realm.member(unknown, "default");
    }
    return module instanceof LiveObject object && object.esModule
        ? realm.get(object, "default", at)
        : module;
  }

  /** What {@code import * as name from} binds. */
  static JsValue namespace(Realm realm, JsValue module, @Nullable Origin at) {
    if (module instanceof Unknown
        || module instanceof LiveObject object && object.esModule
        || module instanceof NativeNamespace) {
      return module;
    }
    LiveObject namespace = new LiveObject(at);
    namespace.esModule = true;
    if (module instanceof LiveObject object) {
      List<String> keys = object.keys(true);
      for (String key : keys) {
        LiveObject.Slot slot = object.slot(key);
        if (slot != null) {
          namespace.put(key, realm.read(slot, object, at), slot.key);
        }
      }
      namespace.rest = object.rest;
    }
    namespace.put("default", module);
    return namespace;
  }

  /** What {@code import {name} from} binds. */
  static JsValue named(Realm realm, JsValue module, String name, @Nullable Origin at) {
    if (name.equals("default")) {
      return defaultOf(realm, module, at);
    }
    return module.isNullish() ? new Undefined(at) : realm.get(module, name, at);
  }
}
