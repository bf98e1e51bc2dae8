package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Undefined;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds and assigns patterns: names, members, destructuring with defaults and rests. */
final class Patterns {
  private final Realm realm;

  Patterns(Realm realm) {
    this.realm = realm;
  }

  /** What to do with a name that is reached: declare it, or assign to it. */
  private enum Mode {
    LET,
    CONST,
    VAR,
    ASSIGN
  }

  /** Declares the names of a pattern; {@code kind} is var, let or const. */
  void declare(Node.Pattern pattern, JsValue value, Scope scope, String kind) {
    Mode mode =
        switch (kind) {
          case "const" -> Mode.CONST;
          case "var" -> Mode.VAR;
          default -> Mode.LET;
        };
    apply(pattern, value, scope, mode);
  }

  void assign(Node.Pattern pattern, JsValue value, Scope scope) {
    apply(pattern, value, scope, Mode.ASSIGN);
  }

  void parameters(List<Node.Pattern> params, Arguments arguments, Scope scope) {
    for (int i = 0; i < params.size(); i++) {
      Node.Pattern param = params.get(i);
      if (param instanceof Node.RestElement rest) {
        LiveArray array = new LiveArray(arguments.from(i).values(), arguments.at());
        apply(rest.argument(), array, scope, Mode.LET);
      } else {
        apply(param, arguments.get(i), scope, Mode.LET);
      }
    }
  }

  private void apply(Node.Pattern pattern, JsValue value, Scope scope, Mode mode) {
    realm.budget.enter();
    if (pattern instanceof Node.Identifier name) {
      name(name, value, scope, mode);
    } else if (pattern instanceof Node.AssignmentPattern assignment) {
      apply(assignment.left(), withDefault(assignment, value, scope), scope, mode);
    } else if (pattern instanceof Node.ObjectPattern object) {
      object(object, value, scope, mode);
    } else if (pattern instanceof Node.ArrayPattern array) {
      array(array, value, scope, mode);
    } else if (pattern instanceof Node.MemberExpression member) {
      member(member, value, scope);
    }
    realm.budget.leave();
  }

  private void member(Node.MemberExpression member, JsValue value, Scope scope) {
    JsValue object = realm.expressions.eval(member.object(), scope);
    JsValue key = realm.expressions.members().key(member, scope);
    if (key instanceof Str name) {
      Origin at = scope.frame().origin(member);
      realm.set(object, name.value(), value, scope.frame().origin(member.property()), at);
    } else if (object instanceof LiveObject live) {
      ObjectLiterals.spoil(live, (Unknown) key);
    }
  }

  private void name(Node.Identifier name, JsValue value, Scope scope, Mode mode) {
    if (mode == Mode.LET || mode == Mode.CONST) {
      Scope.Binding own = scope.own(name.name());
      if (own != null && own.value == null && own.constant == (mode == Mode.CONST)) {
        own.value = value;
      } else {
        scope.declare(name.name(), value, mode == Mode.CONST);
      }
      return;
    }
    Scope.Binding binding = scope.find(name.name());
    if (binding == null) {
      throw JsThrow.error(
          "ReferenceError", name.name() + " is not defined", scope.frame().origin(name));
    }
    if (binding.constant) {
      throw JsThrow.typeError("Assignment to constant variable.", scope.frame().origin(name));
    }
    binding.value = value;
  }

  private JsValue withDefault(Node.AssignmentPattern pattern, JsValue value, Scope scope) {
    if (!(value instanceof Undefined)) {
      return value;
    }
    String name = pattern.left() instanceof Node.Identifier identifier ? identifier.name() : "";
    return realm.functions.named(pattern.right(), name, scope);
  }

  private void object(Node.ObjectPattern pattern, JsValue value, Scope scope, Mode mode) {
    if (value.isNullish()) {
      throw JsThrow.typeError(
          "Cannot destructure a value that is undefined or null", scope.frame().origin(pattern));
    }
    Set<String> taken = new HashSet<>();
    for (Node.ObjectPatternMember member : pattern.properties()) {
      if (member instanceof Node.RestElement rest) {
        apply(rest.argument(), others(value, taken, scope.frame().origin(rest)), scope, mode);
        continue;
      }
      Node.AssignmentProperty property = (Node.AssignmentProperty) member;
      JsValue key = realm.expressions.members().key(property.key(), property.computed(), scope);
      JsValue part = key;
      if (key instanceof Str name) {
        taken.add(name.value());
        part = realm.get(value, name.value(), scope.frame().origin(property));
      }
      apply(property.value(), part, scope, mode);
    }
  }

  private JsValue others(JsValue value, Set<String> taken, Origin at) {
    if (value instanceof Unknown) {
      return value;
    }
    LiveObject others = new LiveObject(at);
    ObjectLiterals.copyProperties(realm, value, others, at);
    taken.forEach(others::remove);
    return others;
  }

  private void array(Node.ArrayPattern pattern, JsValue value, Scope scope, Mode mode) {
    Origin at = scope.frame().origin(pattern);
    Iteration.Items items = realm.iteration.of(value, at);
    Unknown rest = items.rest();
    List<Node.@Nullable Pattern> elements = new ArrayList<>(pattern.elements());
    for (int i = 0; i < elements.size(); i++) {
      Node.Pattern element = elements.get(i);
      if (element instanceof Node.RestElement remaining) {
        int from = Math.min(i, items.items().size());
        LiveArray array = new LiveArray(items.items().subList(from, items.items().size()), at);
        array.rest = rest;
        apply(remaining.argument(), array, scope, mode);
      } else if (element != null) {
        apply(element, rest == null ? item(items.items(), i) : rest, scope, mode);
      }
    }
  }

  private static JsValue item(List<JsValue> items, int index) {
    return index < items.size() ? items.get(index) : JsValue.undefined();
  }
}
