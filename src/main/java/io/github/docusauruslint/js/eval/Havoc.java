package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Children;
import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Code of which it is unknown whether it runs: what it may change becomes unknown. Exceptions that
 * it may throw are taken not to be thrown.
 */
final class Havoc {
  private static final Set<String> MUTATORS =
      Set.of(
          "push", "unshift", "splice", "pop", "shift", "sort", "reverse", "fill", "set", "add",
          "delete", "clear");

  private final Realm realm;
  private final Scope scope;
  private final Unknown unknown;
  private final Set<Node> called;
  private boolean returns;
  private boolean jumps;

  Havoc(Realm realm, Scope scope, Unknown unknown) {
    this(realm, scope, unknown, new HashSet<>());
  }

  private Havoc(Realm realm, Scope scope, Unknown unknown, Set<Node> called) {
    this.realm = realm;
    this.scope = scope;
    this.unknown = unknown;
    this.called = called;
  }

  /** Whether evaluating it changes nothing, as far as its own syntax tells. */
  static boolean isPure(Node node) {
    if (node instanceof Node.CallExpression
        || node instanceof Node.NewExpression
        || node instanceof Node.AssignmentExpression
        || node instanceof Node.UpdateExpression
        || node instanceof Node.TaggedTemplateExpression
        || node instanceof Node.ImportExpression
        || node instanceof Node.AwaitExpression
        || node instanceof Node.YieldExpression
        || node instanceof Node.UnaryExpression unary && unary.operator().equals("delete")) {
      return false;
    }
    if (isFunction(node)) {
      return true;
    }
    for (Node child : children(node)) {
      if (!isPure(child)) {
        return false;
      }
    }
    return true;
  }

  /** Makes unknown what these parts may change; how they may end. */
  @Nullable Completion spoil(List<? extends Node> parts) {
    for (Node part : parts) {
      walk(part, false);
    }
    if (returns) {
      return Completion.returned(unknown);
    }
    return jumps ? new Completion(Completion.Kind.MAYBE, null, unknown) : null;
  }

  private void walk(Node node, boolean insideLoop) {
    realm.budget.step();
    if (isFunction(node)) {
      return;
    }
    if (node instanceof Node.AssignmentExpression assignment) {
      target(assignment.left());
    } else if (node instanceof Node.UpdateExpression update) {
      target(update.argument());
    } else if (node instanceof Node.VariableDeclaration declaration) {
      if (declaration.kind().equals("var")) {
        declaration.declarations().forEach(part -> target(part.id()));
      }
    } else if (node instanceof Node.CallExpression call) {
      call(call);
    } else if (node instanceof Node.ReturnStatement) {
      returns = true;
    } else if (node instanceof Node.BreakStatement stop) {
      jumps |= !insideLoop || stop.label() != null;
    } else if (node instanceof Node.ContinueStatement next) {
      jumps |= !insideLoop || next.label() != null;
    } else if (node instanceof Node.UnaryExpression unary && unary.operator().equals("delete")) {
      target(unary.argument());
    }
    boolean loop =
        insideLoop
            || node instanceof Node.ForStatement
            || node instanceof Node.ForOfStatement
            || node instanceof Node.ForInStatement
            || node instanceof Node.WhileStatement
            || node instanceof Node.DoWhileStatement
            || node instanceof Node.SwitchStatement;
    for (Node child : children(node)) {
      walk(child, loop);
    }
  }

  private void target(Node node) {
    if (node instanceof Node.MemberExpression member) {
      JsValue object = peek(member.object());
      if (object instanceof LiveObject live) {
        if (!member.computed() && member.property() instanceof Node.Identifier name) {
          if (!(live instanceof LiveArray)) {
            live.put(name.name(), unknown, scope.frame().origin(member.property()));
            return;
          }
        }
        ObjectLiterals.spoil(live, unknown);
      }
    } else if (node instanceof Node.Pattern pattern) {
      List<String> names = new ArrayList<>();
      Hoisting.names(pattern, names);
      for (String name : names) {
        Scope.Binding binding = scope.find(name);
        if (binding != null && !binding.constant) {
          binding.value = unknown;
        }
      }
    }
  }

  private void call(Node.CallExpression call) {
    if (call.callee() instanceof Node.MemberExpression member
        && member.property() instanceof Node.Identifier name) {
      if (MUTATORS.contains(name.name()) && peek(member.object()) instanceof LiveObject object) {
        ObjectLiterals.spoil(object, unknown);
      }
      if (name.name().equals("assign")
          && !call.arguments().isEmpty()
          && peek(call.arguments().get(0)) instanceof LiveObject object) {
        ObjectLiterals.spoil(object, unknown);
      }
    }
    if (peek(call.callee()) instanceof Closure closure && called.add(closure.body())) {
      new Havoc(realm, closure.scope(), unknown, called).spoil(List.of(closure.body()));
    }
  }

  /** The value of a plain path such as {@code a.b.c}, without running anything. */
  private @Nullable JsValue peek(Node node) {
    if (node instanceof Node.Identifier name) {
      Scope.Binding binding = scope.find(name.name());
      return binding == null ? null : binding.read();
    }
    if (node instanceof Node.MemberExpression member
        && !member.computed()
        && member.property() instanceof Node.Identifier name
        && peek(member.object()) instanceof LiveObject object) {
      LiveObject.Slot slot = object.slot(name.name());
      return slot == null || slot.isAccessor() || slot.binding != null ? null : slot.value;
    }
    return null;
  }

  private static boolean isFunction(Node node) {
    return node instanceof Node.Function
        || node instanceof Node.ArrowFunctionExpression
        || node instanceof Node.Class;
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    Children.forEach(node, children::add);
    return children;
  }
}
