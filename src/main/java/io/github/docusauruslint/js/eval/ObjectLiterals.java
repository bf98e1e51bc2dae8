package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates object literals, and copies properties from object to object. */
final class ObjectLiterals {
  private final Realm realm;
  private final Expressions expressions;

  ObjectLiterals(Realm realm, Expressions expressions) {
    this.realm = realm;
    this.expressions = expressions;
  }

  JsValue eval(Node.ObjectExpression node, Scope scope) {
    LiveObject object = new LiveObject(scope.frame().origin(node));
    realm.budget.elements(node.properties().size());
    for (Node.ObjectExpressionMember member : node.properties()) {
      if (member instanceof Node.SpreadElement spread) {
        spread(spread.argument(), object, scope);
      } else {
        property((Node.Property) member, object, scope);
      }
    }
    return object;
  }

  private void property(Node.Property property, LiveObject object, Scope scope) {
    JsValue key = expressions.members().key(property.key(), property.computed(), scope);
    if (!(key instanceof Str name)) {
      expressions.eval(property.value(), scope);
      object.rest = (Unknown) key;
      return;
    }
    Origin keyAt = scope.frame().origin(property.key());
    JsValue value = value(property, name.value(), object, scope);
    switch (property.kind()) {
      case GET, SET ->
          accessor(
              object,
              name.value(),
              (LiveFunction) value,
              property.kind() == Node.PropertyKind.GET,
              keyAt);
      default -> {
        if (name.value().equals("__proto__") && !property.computed() && !property.shorthand()) {
          object.prototype = value instanceof LiveObject parent ? parent : object.prototype;
        } else {
          object.put(name.value(), value, keyAt);
        }
        if (name.value().startsWith("@@")) {
          object.hide(name.value(), value);
        }
      }
    }
  }

  private JsValue value(Node.Property property, String name, LiveObject home, Scope scope) {
    if (property.value() instanceof Node.FunctionExpression function
        && (property.method() || property.kind() != Node.PropertyKind.INIT)) {
      return realm.functions.method(function, name, home, scope);
    }
    return realm.functions.named(property.value(), name, scope);
  }

  /** Adds a getter or setter to a property. */
  static void accessor(
      LiveObject object, String name, LiveFunction function, boolean getter, @Nullable Origin at) {
    LiveObject.Slot slot = object.slot(name);
    if (slot == null || !slot.isAccessor()) {
      slot = new LiveObject.Slot(JsValue.undefined(), at);
      object.define(name, slot);
    }
    if (getter) {
      slot.getter = function;
    } else {
      slot.setter = function;
    }
  }

  private void spread(Node.Expression argument, LiveObject object, Scope scope) {
    JsValue source = expressions.eval(argument, scope);
    if (source instanceof Unknown unknown) {
      List<String> candidates = candidates(argument, scope);
      if (candidates != null) {
        candidates.forEach(key -> object.put(key, unknown, scope.frame().origin(argument)));
        return;
      }
    }
    copy(source, object, scope.frame().origin(argument));
  }

  /**
   * The keys that {@code unknown && {…}} or {@code unknown ? {…} : {…}} may bring, so that the
   * others stay known; null when they cannot be told.
   */
  private @Nullable List<String> candidates(Node.Expression node, Scope scope) {
    if (!Havoc.isPure(node)) {
      return null;
    }
    if (node instanceof Node.LogicalExpression logical && logical.operator().equals("&&")) {
      return keys(List.of(logical.right()), scope);
    }
    if (node instanceof Node.ConditionalExpression choice) {
      return keys(List.of(choice.consequent(), choice.alternate()), scope);
    }
    return null;
  }

  private @Nullable List<String> keys(List<Node.Expression> nodes, Scope scope) {
    List<String> keys = new java.util.ArrayList<>();
    for (Node.Expression node : nodes) {
      JsValue value = expressions.eval(node, scope);
      if (value instanceof LiveObject live && live.rest == null) {
        keys.addAll(live.keys(true));
      } else if (value instanceof LiveObject || value instanceof Unknown) {
        return null;
      }
    }
    return keys;
  }

  private void copy(JsValue source, LiveObject target, Origin at) {
    copyProperties(realm, source, target, at);
  }

  /** {@code Object.assign(target, source)}. */
  static void copyProperties(Realm realm, JsValue source, LiveObject target, @Nullable Origin at) {
    if (source instanceof Unknown unknown) {
      spoil(target, unknown);
      return;
    }
    if (source instanceof Str text) {
      for (int i = 0; i < text.value().length(); i++) {
        target.put(Integer.toString(i), realm.get(source, Integer.toString(i), at));
      }
      return;
    }
    if (!(source instanceof LiveObject object)) {
      return;
    }
    if (object.rest != null) {
      spoil(target, object.rest);
    }
    List<String> keys = object.keys(true);
    realm.budget.elements(keys.size());
    for (String key : keys) {
      LiveObject.Slot slot = object.slot(key);
      if (slot != null) {
        realm.set(target, key, realm.read(slot, object, at), slot.key, at);
      }
    }
  }

  /** After something unknown was copied over it, an object may hold anything. */
  static void spoil(LiveObject target, Unknown unknown) {
    for (String key : target.keys(false)) {
      LiveObject.Slot slot = target.slot(key);
      if (slot != null && !(target instanceof LiveArray)) {
        target.put(key, unknown, slot.key);
      }
    }
    target.rest = unknown;
  }
}
