package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.JsValue.Bool;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates what reaches into objects: members, calls, {@code new}, {@code in}. */
final class Members {
  private final Realm realm;
  private final Expressions expressions;

  Members(Realm realm, Expressions expressions) {
    this.realm = realm;
    this.expressions = expressions;
  }

  /** A part of an optional chain; null when {@code ?.} has ended it. */
  @Nullable JsValue chain(Node node, Scope scope) {
    if (node instanceof Node.MemberExpression member) {
      if (member.object() instanceof Node.Super) {
        return superMember(member, scope);
      }
      JsValue object = chain(member.object(), scope);
      if (object == null || member.optional() && object.isNullish()) {
        return null;
      }
      return member(object, member, scope);
    }
    return node instanceof Node.CallExpression call
        ? call(call, scope)
        : expressions.eval(node, scope);
  }

  private JsValue member(JsValue object, Node.MemberExpression member, Scope scope) {
    JsValue key = key(member, scope);
    if (key instanceof Unknown) {
      if (object.isNullish()) {
        throw JsThrow.typeError("Cannot read properties of undefined", origin(member, scope));
      }
      return object instanceof Unknown ? object : key;
    }
    return realm.get(object, ((Str) key).value(), origin(member, scope));
  }

  /** The name of the property: a string or unknown. */
  JsValue key(Node.MemberExpression member, Scope scope) {
    return key(member.property(), member.computed(), scope);
  }

  /** The name that a key of a member, property or class element is: a string or unknown. */
  JsValue key(Node.Expression key, boolean computed, Scope scope) {
    if (computed) {
      return realm.operators.propertyKey(expressions.eval(key, scope), origin(key, scope));
    }
    if (key instanceof Node.Identifier identifier) {
      return new Str(identifier.name(), null);
    }
    if (key instanceof Node.PrivateIdentifier name) {
      return new Str("#" + name.name(), null);
    }
    return realm.operators.text(expressions.eval(key, scope), null);
  }

  private JsValue superMember(Node.MemberExpression member, Scope scope) {
    JsValue key = key(member, scope);
    LiveObject home = scope.frame().home();
    LiveObject parent = home == null ? null : home.prototype;
    if (parent == null || !(key instanceof Str name)) {
      return JsValue.unknown("what a super class gives", origin(member, scope));
    }
    LiveObject.Slot slot = parent.inheritedSlot(name.value());
    return slot == null
        ? realm.get(parent, name.value(), origin(member, scope))
        : realm.read(slot, scope.frame().self().value, origin(member, scope));
  }

  private @Nullable JsValue call(Node.CallExpression call, Scope scope) {
    Node.Expression target = call.callee();
    JsValue self = JsValue.undefined();
    JsValue callee;
    if (target instanceof Node.Super) {
      return realm.functions.superCall(
          expressions.arguments(call.arguments(), scope, origin(call, scope)), scope);
    }
    if (target instanceof Node.MemberExpression member) {
      boolean viaSuper = member.object() instanceof Node.Super;
      JsValue object = viaSuper ? scope.frame().self().value : chain(member.object(), scope);
      if (object == null || member.optional() && object.isNullish()) {
        return null;
      }
      self = object;
      callee = viaSuper ? superMember(member, scope) : member(object, member, scope);
    } else {
      callee = chain(target, scope);
    }
    if (callee == null || call.optional() && callee.isNullish()) {
      return null;
    }
    Arguments arguments = expressions.arguments(call.arguments(), scope, origin(call, scope));
    return realm.call(callee, self, arguments, name(target));
  }

  JsValue construct(Node.NewExpression node, Scope scope) {
    JsValue callee = expressions.eval(node.callee(), scope);
    Arguments arguments = expressions.arguments(node.arguments(), scope, origin(node, scope));
    return realm.construct(callee, arguments, name(node.callee()));
  }

  JsValue tagged(Node.TaggedTemplateExpression node, Scope scope) {
    Origin at = origin(node, scope);
    JsValue self = JsValue.undefined();
    JsValue tag;
    if (node.tag() instanceof Node.MemberExpression member
        && !(member.object() instanceof Node.Super)) {
      self = expressions.eval(member.object(), scope);
      tag = member(self, member, scope);
    } else {
      tag = expressions.eval(node.tag(), scope);
    }
    LiveArray cooked = new LiveArray(at);
    LiveArray raw = new LiveArray(at);
    for (Node.TemplateElement part : node.quasi().quasis()) {
      cooked.items.add(part.cooked() == null ? JsValue.undefined() : new Str(part.cooked(), at));
      raw.items.add(new Str(part.raw(), at));
    }
    cooked.hide("raw", raw);
    List<JsValue> values = new ArrayList<>();
    values.add(cooked);
    for (Node.Expression expression : node.quasi().expressions()) {
      values.add(expressions.eval(expression, scope));
    }
    return realm.call(tag, self, new Arguments(values, null, at), name(node.tag()));
  }

  JsValue delete(Node.UnaryExpression node, Scope scope) {
    Node argument =
        node.argument() instanceof Node.ChainExpression chain
            ? chain.expression()
            : node.argument();
    if (argument instanceof Node.MemberExpression member) {
      JsValue object = chain(member.object(), scope);
      if (object instanceof LiveObject live) {
        JsValue key = key(member, scope);
        if (key instanceof Str name) {
          if (live instanceof LiveArray array && array.slot(name.value()) != null) {
            long index = Numbers.index(name.value());
            if (index >= 0) {
              array.items.set((int) index, JsValue.undefined());
            }
          }
          live.remove(name.value());
        } else {
          live.rest = (Unknown) key;
        }
      }
    }
    return new Bool(true, origin(node, scope));
  }

  JsValue in(JsValue key, JsValue object, Origin at) {
    if (object instanceof Unknown) {
      return object;
    }
    JsValue name = realm.operators.propertyKey(key, at);
    if (!(name instanceof Str text)) {
      return name;
    }
    if (!(object instanceof LiveObject live)) {
      throw JsThrow.typeError("Cannot use 'in' operator to search for '" + text.value() + "'", at);
    }
    boolean found =
        live.inheritedSlot(text.value()) != null
            || realm.intrinsics.method(live, text.value()) != null
            || live instanceof LiveArray && text.value().equals("length");
    return !found && live.rest != null ? live.rest : new Bool(found, at);
  }

  JsValue instanceOf(JsValue value, JsValue type, Origin at) {
    if (value instanceof Unknown || type instanceof Unknown) {
      return value instanceof Unknown ? value : type;
    }
    if (!(type instanceof LiveFunction function)) {
      throw JsThrow.typeError("Right-hand side of 'instanceof' is not callable", at);
    }
    if (!(value instanceof LiveObject object)) {
      return new Bool(false, at);
    }
    if (function instanceof NativeConstructor) {
      boolean is =
          function.name.equals(object.kind())
              || function.name.equals("Object")
              || object instanceof LiveError error && error.name().equals(function.name);
      return new Bool(is, at);
    }
    LiveObject.Slot slot = function.slot("prototype");
    LiveObject link = object.prototype;
    for (int hops = 0; slot != null && link != null && hops < 1_000; hops++) {
      if (link == slot.value) {
        return new Bool(true, at);
      }
      link = link.prototype;
    }
    return new Bool(false, at);
  }

  private static Origin origin(Node node, Scope scope) {
    return scope.frame().origin(node);
  }

  /** How the program wrote what it calls. */
  static String name(Node node) {
    if (node instanceof Node.Identifier identifier) {
      return identifier.name();
    }
    if (node instanceof Node.MemberExpression member
        && !member.computed()
        && member.property() instanceof Node.Identifier property) {
      String object = name(member.object());
      return object.startsWith("(") ? "(…)." + property.name() : object + "." + property.name();
    }
    return node instanceof Node.ThisExpression ? "this" : "(…)";
  }
}
