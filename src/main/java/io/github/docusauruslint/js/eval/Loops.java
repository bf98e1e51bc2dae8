package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes loops. Where it is unknown whether a loop goes on, what it may change is unknown. */
final class Loops {
  private final Realm realm;
  private final Statements statements;

  Loops(Realm realm, Statements statements) {
    this.realm = realm;
    this.statements = statements;
  }

  @Nullable Completion execute(Node.Statement node, Scope scope, @Nullable String label) {
    if (node instanceof Node.ForOfStatement loop) {
      return forOf(loop, scope, label);
    }
    if (node instanceof Node.ForInStatement loop) {
      return forIn(loop, scope, label);
    }
    if (node instanceof Node.ForStatement loop) {
      return forLoop(loop, scope, label);
    }
    if (node instanceof Node.WhileStatement loop) {
      return whileLoop(loop.test(), null, loop.body(), scope, label);
    }
    if (node instanceof Node.DoWhileStatement loop) {
      Completion first = statements.execute(loop.body(), scope.block(), null);
      if (leaves(first, label)) {
        return outcome(first, label, List.of(loop.body()), scope);
      }
      return whileLoop(loop.test(), null, loop.body(), scope, label);
    }
    return null;
  }

  /** Whether a loop ends with what its body ended with. */
  private static boolean leaves(@Nullable Completion completion, @Nullable String label) {
    return completion != null
        && !(completion.kind() == Completion.Kind.CONTINUE && completion.concerns(label));
  }

  /** What the loop ends with, when its body has ended it. */
  private @Nullable Completion outcome(
      @Nullable Completion completion, @Nullable String label, List<Node> parts, Scope scope) {
    if (completion == null) {
      return null;
    }
    if (completion.kind() == Completion.Kind.MAYBE) {
      Completion maybe = new Havoc(realm, scope, (Unknown) completion.value()).spoil(parts);
      return maybe != null && maybe.kind() == Completion.Kind.RETURN ? maybe : null;
    }
    boolean broken = completion.kind() == Completion.Kind.BREAK && completion.concerns(label);
    return broken ? null : completion;
  }

  private @Nullable Completion whileLoop(
      Node.@Nullable Expression test,
      Node.@Nullable Expression update,
      Node.Statement body,
      Scope scope,
      @Nullable String label) {
    while (true) {
      realm.budget.step();
      if (test != null) {
        JsValue value = realm.expressions.eval(test, scope);
        Boolean truth = Operators.truth(value);
        if (truth == null) {
          Completion maybe = new Havoc(realm, scope, (Unknown) value).spoil(List.of(body));
          return maybe != null && maybe.kind() == Completion.Kind.RETURN ? maybe : null;
        }
        if (!truth) {
          return null;
        }
      }
      Completion completion = statements.execute(body, scope, null);
      if (leaves(completion, label)) {
        return outcome(completion, label, List.of(body), scope);
      }
      if (update != null) {
        realm.expressions.eval(update, scope);
      }
    }
  }

  /** {@code for (;;)}: each turn has its own copy of the variables, for closures to keep. */
  private @Nullable Completion forLoop(
      Node.ForStatement loop, Scope scope, @Nullable String label) {
    Scope inner = scope.block();
    List<String> names = new ArrayList<>();
    if (loop.init() instanceof Node.VariableDeclaration declaration) {
      statements.declare(declaration, inner);
      if (declaration.kind().equals("let")) {
        declaration.declarations().forEach(part -> Hoisting.names(part.id(), names));
      }
    } else if (loop.init() != null) {
      realm.expressions.eval(loop.init(), inner);
    }
    if (names.isEmpty()) {
      return whileLoop(loop.test(), loop.update(), loop.body(), inner, label);
    }
    List<Node> parts = List.of(loop.body());
    while (true) {
      realm.budget.step();
      if (loop.test() != null) {
        JsValue value = realm.expressions.eval(loop.test(), inner);
        Boolean truth = Operators.truth(value);
        if (truth == null) {
          Completion maybe = new Havoc(realm, inner, (Unknown) value).spoil(parts);
          return maybe != null && maybe.kind() == Completion.Kind.RETURN ? maybe : null;
        }
        if (!truth) {
          return null;
        }
      }
      Completion completion = statements.execute(loop.body(), inner, null);
      if (leaves(completion, label)) {
        return outcome(completion, label, parts, inner);
      }
      Scope next = scope.block();
      for (String name : names) {
        Scope.Binding binding = inner.own(name);
        next.declare(name, binding == null ? JsValue.undefined() : binding.value, false);
      }
      inner = next;
      if (loop.update() != null) {
        realm.expressions.eval(loop.update(), inner);
      }
    }
  }

  private @Nullable Completion forOf(
      Node.ForOfStatement loop, Scope scope, @Nullable String label) {
    Origin at = scope.frame().origin(loop.right());
    Iteration.Items items = realm.iteration.of(realm.expressions.eval(loop.right(), scope), at);
    for (JsValue item : items.items()) {
      realm.budget.step();
      Scope inner = scope.block();
      bind(loop.left(), loop.await() ? Expressions.await(item, at) : item, inner);
      Completion completion = statements.execute(loop.body(), inner, null);
      if (leaves(completion, label)) {
        return outcome(completion, label, List.of(loop.body()), inner);
      }
    }
    return unknownTurns(items.rest(), loop.left(), loop.body(), scope);
  }

  private @Nullable Completion forIn(
      Node.ForInStatement loop, Scope scope, @Nullable String label) {
    JsValue object = realm.expressions.eval(loop.right(), scope);
    if (object instanceof LiveObject live) {
      for (String key : live.keys(true)) {
        realm.budget.step();
        Scope inner = scope.block();
        bind(loop.left(), new Str(key, scope.frame().origin(loop.right())), inner);
        Completion completion = statements.execute(loop.body(), inner, null);
        if (leaves(completion, label)) {
          return outcome(completion, label, List.of(loop.body()), inner);
        }
      }
      return unknownTurns(live.rest, loop.left(), loop.body(), scope);
    }
    Unknown unknown = object instanceof Unknown value ? value : null;
    return unknownTurns(unknown, loop.left(), loop.body(), scope);
  }

  /** There may be more turns than those that were walked. */
  private @Nullable Completion unknownTurns(
      @Nullable Unknown rest, Node left, Node.Statement body, Scope scope) {
    if (rest == null) {
      return null;
    }
    Scope inner = scope.block();
    bind(left, rest, inner);
    Completion maybe = new Havoc(realm, inner, rest).spoil(List.of(body));
    return maybe != null && maybe.kind() == Completion.Kind.RETURN ? maybe : null;
  }

  private void bind(Node left, JsValue value, Scope scope) {
    if (left instanceof Node.VariableDeclaration declaration) {
      Node.Pattern pattern = declaration.declarations().get(0).id();
      realm.patterns.declare(pattern, value, scope, declaration.kind());
    } else {
      realm.patterns.assign((Node.Pattern) left, value, scope);
    }
  }
}
