package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes statements. A result of null is the normal end. */
final class Statements {
  private final Realm realm;
  private final Loops loops;

  Statements(Realm realm) {
    this.realm = realm;
    this.loops = new Loops(realm, this);
  }

  /** Runs the body of a function: what it returns. */
  JsValue body(List<Node.Statement> statements, Scope scope) {
    Hoisting.variables(statements, scope);
    Completion completion = block(statements, scope);
    return completion == null ? JsValue.undefined() : completion.value();
  }

  /** Runs statements in a scope of their own, which the caller has made. */
  @Nullable Completion block(List<Node.Statement> statements, Scope scope) {
    Hoisting.block(realm, statements, scope);
    for (Node.Statement statement : statements) {
      Completion completion = execute(statement, scope, null);
      if (completion != null) {
        return completion;
      }
    }
    return null;
  }

  @Nullable Completion execute(Node.Statement node, Scope scope, @Nullable String label) {
    realm.budget.enter();
    Completion completion = dispatch(node, scope, label);
    realm.budget.leave();
    return completion;
  }

  private @Nullable Completion dispatch(Node.Statement node, Scope scope, @Nullable String label) {
    if (node instanceof Node.ExpressionStatement expression) {
      realm.expressions.eval(expression.expression(), scope);
      return null;
    }
    if (node instanceof Node.VariableDeclaration declaration) {
      declare(declaration, scope);
      return null;
    }
    if (node instanceof Node.ReturnStatement returned) {
      return Completion.returned(
          returned.argument() == null
              ? JsValue.undefined()
              : realm.expressions.eval(returned.argument(), scope));
    }
    if (node instanceof Node.IfStatement choice) {
      return choose(choice, scope);
    }
    if (node instanceof Node.BlockStatement block) {
      return block(block.body(), scope.block());
    }
    if (node instanceof Node.ModuleDeclaration declaration) {
      realm.modules.declare(declaration, scope);
      return null;
    }
    if (node instanceof Node.TryStatement attempt) {
      return attempt(attempt, scope);
    }
    if (node instanceof Node.SwitchStatement selection) {
      return select(selection, scope);
    }
    return rare(node, scope, label);
  }

  private @Nullable Completion rare(Node.Statement node, Scope scope, @Nullable String label) {
    if (node instanceof Node.ThrowStatement thrown) {
      throw new JsThrow(
          realm.expressions.eval(thrown.argument(), scope), scope.frame().origin(node));
    }
    if (node instanceof Node.BreakStatement stop) {
      return new Completion(Completion.Kind.BREAK, name(stop.label()), JsValue.undefined());
    }
    if (node instanceof Node.ContinueStatement next) {
      return new Completion(Completion.Kind.CONTINUE, name(next.label()), JsValue.undefined());
    }
    if (node instanceof Node.LabeledStatement labeled) {
      Completion completion = execute(labeled.body(), scope, labeled.label().name());
      boolean ours =
          completion != null
              && completion.kind() == Completion.Kind.BREAK
              && labeled.label().name().equals(completion.label());
      return ours ? null : completion;
    }
    if (node instanceof Node.ClassDeclaration declared) {
      if (declared.id() != null) {
        JsValue made = realm.functions.classOf(declared, "", scope);
        realm.patterns.declare(declared.id(), made, scope, "let");
      }
      return null;
    }
    if (node instanceof Node.TSEnumDeclaration enumeration) {
      enumeration(enumeration, scope);
      return null;
    }
    if (node instanceof Node.TSModuleDeclaration namespace) {
      JsValue unknown = JsValue.unknown("a TypeScript namespace", scope.frame().origin(node));
      scope.declare(namespace.id().name(), unknown, false);
      return null;
    }
    if (node instanceof Node.TSExportAssignment assignment) {
      realm.modules.exportAssignment(realm.expressions.eval(assignment.expression(), scope), scope);
      return null;
    }
    return loops.execute(node, scope, label);
  }

  private static @Nullable String name(Node.@Nullable Identifier label) {
    return label == null ? null : label.name();
  }

  void declare(Node.VariableDeclaration declaration, Scope scope) {
    for (Node.VariableDeclarator declarator : declaration.declarations()) {
      if (declarator.init() == null && declaration.kind().equals("var")) {
        continue;
      }
      String name = declarator.id() instanceof Node.Identifier id ? id.name() : "";
      JsValue value =
          declarator.init() == null
              ? new JsValue.Undefined(scope.frame().origin(declarator))
              : realm.functions.named(declarator.init(), name, scope);
      realm.patterns.declare(declarator.id(), value, scope, declaration.kind());
    }
  }

  private @Nullable Completion choose(Node.IfStatement node, Scope scope) {
    JsValue test = realm.expressions.eval(node.test(), scope);
    Boolean truth = Operators.truth(test);
    if (truth == null) {
      List<Node> branches =
          node.alternate() == null
              ? List.of(node.consequent())
              : List.of(node.consequent(), node.alternate());
      return new Havoc(realm, scope, (Unknown) test).spoil(branches);
    }
    if (truth) {
      return execute(node.consequent(), scope, null);
    }
    return node.alternate() == null ? null : execute(node.alternate(), scope, null);
  }

  private @Nullable Completion attempt(Node.TryStatement node, Scope scope) {
    int depth = realm.budget.depth();
    Completion completion = null;
    JsThrow escaping = null;
    try {
      completion = block(node.block().body(), scope.block());
    } catch (JsThrow thrown) {
      realm.budget.restore(depth);
      escaping = thrown;
    }
    Node.CatchClause handler = node.handler();
    if (escaping != null && handler != null) {
      JsValue value = escaping.value();
      escaping = null;
      try {
        Scope inner = scope.block();
        if (handler.param() != null) {
          realm.patterns.declare(handler.param(), value, inner, "let");
        }
        completion = block(handler.body().body(), inner.block());
      } catch (JsThrow thrown) {
        realm.budget.restore(depth);
        escaping = thrown;
      }
    }
    if (node.finalizer() != null) {
      Completion last = block(node.finalizer().body(), scope.block());
      if (last != null) {
        return last;
      }
    }
    if (escaping != null) {
      throw escaping;
    }
    return completion;
  }

  private @Nullable Completion select(Node.SwitchStatement node, Scope scope) {
    JsValue value = realm.expressions.eval(node.discriminant(), scope);
    Scope inner = scope.block();
    for (Node.SwitchCase option : node.cases()) {
      Hoisting.block(realm, option.consequent(), inner);
    }
    int chosen = -1;
    for (int i = 0; i < node.cases().size() && chosen < 0; i++) {
      Node.Expression test = node.cases().get(i).test();
      if (test == null) {
        continue;
      }
      JsValue option = realm.expressions.eval(test, inner);
      Boolean same = Operators.same(value, option);
      if (same == null) {
        Unknown reason = (Unknown) (value instanceof Unknown ? value : option);
        Completion maybe = new Havoc(realm, inner, reason).spoil(List.copyOf(node.cases()));
        return maybe != null && maybe.kind() == Completion.Kind.MAYBE ? null : maybe;
      }
      chosen = same ? i : -1;
    }
    for (int i = 0; i < node.cases().size() && chosen < 0; i++) {
      chosen = node.cases().get(i).test() == null ? i : -1;
    }
    return chosen < 0 ? null : from(node, chosen, inner);
  }

  private @Nullable Completion from(Node.SwitchStatement node, int chosen, Scope scope) {
    for (int i = chosen; i < node.cases().size(); i++) {
      for (Node.Statement statement : node.cases().get(i).consequent()) {
        Completion completion = execute(statement, scope, null);
        if (completion == null) {
          continue;
        }
        if (completion.kind() == Completion.Kind.MAYBE) {
          new Havoc(realm, scope, (Unknown) completion.value()).spoil(List.copyOf(node.cases()));
          return null;
        }
        boolean ours = completion.kind() == Completion.Kind.BREAK && completion.label() == null;
        return ours ? null : completion;
      }
    }
    return null;
  }

  private void enumeration(Node.TSEnumDeclaration node, Scope scope) {
    LiveObject object = new LiveObject(scope.frame().origin(node));
    Scope inner = scope.block();
    double next = 0;
    for (Node.TSEnumMember member : node.members()) {
      String name =
          member.id() instanceof Node.Identifier id
              ? id.name()
              : ((Node.Literal) member.id()).string();
      Origin at = scope.frame().origin(member);
      JsValue value =
          member.initializer() == null
              ? new Num(next, at)
              : realm.expressions.eval(member.initializer(), inner);
      object.put(name, value, at);
      inner.declare(name, value, true);
      if (value instanceof Num number) {
        object.put(Numbers.text(number.value()), new Str(name, at), at);
        next = number.value() + 1;
      }
    }
    scope.declare(node.id().name(), object, false);
  }
}
