package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import org.jspecify.annotations.Nullable;

/** Makes functions and classes of their syntax. */
final class Functions {
  private final Realm realm;

  Functions(Realm realm) {
    this.realm = realm;
  }

  /** A function or arrow function; its own name wins over {@code name}. */
  Closure closure(Node node, String name, Scope scope) {
    if (node instanceof Node.ArrowFunctionExpression arrow) {
      return new Closure(
          realm,
          name,
          new Closure.Code(node, arrow.params(), arrow.body()),
          new Closure.Flags(true, arrow.expression(), arrow.async(), false),
          scope,
          null);
    }
    Node.Function function = (Node.Function) node;
    Closure.Code code = new Closure.Code(node, function.params(), function.body());
    if (function.id() == null) {
      return new Closure(realm, name, code, flags(node), scope, null);
    }
    Scope inner = scope;
    if (node instanceof Node.FunctionExpression) {
      inner = scope.block();
    }
    Closure closure = new Closure(realm, function.id().name(), code, flags(node), inner, null);
    if (inner != scope) {
      inner.declare(function.id().name(), closure, false);
    }
    return closure;
  }

  private static Closure.Flags flags(Node node) {
    if (node instanceof Node.FunctionDeclaration declaration) {
      return new Closure.Flags(false, false, declaration.async(), declaration.generator());
    }
    Node.FunctionExpression expression = (Node.FunctionExpression) node;
    return new Closure.Flags(false, false, expression.async(), expression.generator());
  }

  /** A method of an object or class, which may use {@code super}. */
  Closure method(Node.FunctionExpression node, String name, LiveObject home, Scope scope) {
    return new Closure(
        realm, name, new Closure.Code(node, node.params(), node.body()), flags(node), scope, home);
  }

  /** The value of an expression; a function without a name of its own gets this one. */
  JsValue named(Node node, String name, Scope scope) {
    if (node instanceof Node.ArrowFunctionExpression
        || node instanceof Node.FunctionExpression function && function.id() == null) {
      return closure(node, name, scope);
    }
    if (node instanceof Node.ClassExpression classExpression) {
      return classOf(classExpression, name, scope);
    }
    return realm.expressions.eval(node, scope);
  }

  /** A class. */
  JsValue classOf(Node.Class node, String name, Scope scope) {
    Scope inner = scope.block();
    JsValue parent =
        node.superClass() == null ? null : realm.expressions.eval(node.superClass(), scope);
    String own = node.id() == null ? name : node.id().name();
    LiveClass made = new LiveClass(realm, own, node, parent, inner);
    if (node.id() != null) {
      inner.declare(own, made, true);
    }
    made.define(node.body());
    return made;
  }

  /** {@code super(…)}. */
  JsValue superCall(Arguments arguments, Scope scope) {
    Frame frame = scope.frame();
    LiveObject home = frame.home();
    LiveObject.Slot slot = home == null ? null : home.slot("constructor");
    if (slot == null || !(slot.value instanceof LiveClass owner) || frame.newTarget() == null) {
      throw JsThrow.error("SyntaxError", "'super' keyword unexpected here", arguments.at());
    }
    frame.self().value = owner.constructParent(arguments, frame.newTarget());
    owner.initialise(frame.self().value);
    return frame.self().value;
  }

  /** What objects that a constructor makes inherit from. */
  static @Nullable LiveObject prototypeOf(LiveFunction constructor) {
    LiveObject.Slot slot = constructor.slot("prototype");
    return slot != null && slot.value instanceof LiveObject prototype ? prototype : null;
  }
}
