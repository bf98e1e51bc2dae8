package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;

/** Evaluates {@code =}, {@code +=}, {@code ??=}, {@code ++} and their kin. */
final class Assignments {
  private final Realm realm;
  private final Expressions expressions;
  private final Members members;

  Assignments(Realm realm, Expressions expressions, Members members) {
    this.realm = realm;
    this.expressions = expressions;
    this.members = members;
  }

  /** The place that is assigned to: a member, or a variable. */
  private sealed interface Target {}

  private record MemberTarget(JsValue object, JsValue key, Node.MemberExpression node)
      implements Target {}

  private record VariableTarget(Node.Identifier name) implements Target {}

  JsValue assign(Node.AssignmentExpression node, Scope scope) {
    if (node.operator().equals("=")) {
      if (node.left() instanceof Node.MemberExpression member) {
        Target target = target(member, scope);
        JsValue value = expressions.eval(node.right(), scope);
        write(target, value, scope);
        return value;
      }
      String name = node.left() instanceof Node.Identifier identifier ? identifier.name() : "";
      JsValue value = realm.functions.named(node.right(), name, scope);
      realm.patterns.assign(node.left(), value, scope);
      return value;
    }
    Target target = target(node.left(), scope);
    JsValue old = read(target, scope);
    String operator = node.operator().substring(0, node.operator().length() - 1);
    if (operator.equals("&&") || operator.equals("||") || operator.equals("??")) {
      if (old instanceof Unknown || Expressions.decides(operator, old)) {
        return old;
      }
      JsValue value = expressions.eval(node.right(), scope);
      write(target, value, scope);
      return value;
    }
    JsValue value =
        realm.operators.binary(
            operator, old, expressions.eval(node.right(), scope), scope.frame().origin(node));
    write(target, value, scope);
    return value;
  }

  JsValue update(Node.UpdateExpression node, Scope scope) {
    Origin at = scope.frame().origin(node);
    Target target = target(node.argument(), scope);
    JsValue old = realm.operators.number(read(target, scope), at);
    JsValue updated =
        old instanceof Num number
            ? new Num(number.value() + (node.operator().equals("++") ? 1 : -1), at)
            : old;
    write(target, updated, scope);
    return node.prefix() ? updated : old;
  }

  private Target target(Node node, Scope scope) {
    if (node instanceof Node.MemberExpression member) {
      JsValue object =
          member.object() instanceof Node.Super
              ? scope.frame().self().value
              : expressions.eval(member.object(), scope);
      return new MemberTarget(object, members.key(member, scope), member);
    }
    return new VariableTarget((Node.Identifier) node);
  }

  private JsValue read(Target target, Scope scope) {
    if (target instanceof MemberTarget member) {
      return member.key() instanceof Str key
          ? realm.get(member.object(), key.value(), scope.frame().origin(member.node()))
          : member.key();
    }
    return expressions.identifier(((VariableTarget) target).name(), scope);
  }

  private void write(Target target, JsValue value, Scope scope) {
    if (target instanceof VariableTarget variable) {
      realm.patterns.assign(variable.name(), value, scope);
      return;
    }
    MemberTarget member = (MemberTarget) target;
    Origin at = scope.frame().origin(member.node());
    if (member.key() instanceof Str key) {
      Origin keyAt = scope.frame().origin(member.node().property());
      realm.set(member.object(), key.value(), value, keyAt, at);
    } else if (member.object() instanceof LiveObject object) {
      ObjectLiterals.spoil(object, (Unknown) member.key());
    }
  }
}
