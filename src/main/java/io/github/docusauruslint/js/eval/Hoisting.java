package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import java.util.ArrayList;
import java.util.List;

/** Declares names before the code that holds them runs. */
final class Hoisting {
  private Hoisting() {}

  /** The {@code var}s of a function or module, wherever in it they stand. */
  static void variables(List<Node.Statement> statements, Scope scope) {
    statements.forEach(statement -> variables(statement, scope));
  }

  private static void variables(Node node, Scope scope) {
    if (node instanceof Node.VariableDeclaration declaration) {
      if (declaration.kind().equals("var")) {
        List<String> names = new ArrayList<>();
        declaration.declarations().forEach(part -> names(part.id(), names));
        for (String name : names) {
          if (scope.own(name) == null) {
            scope.declare(name, JsValue.undefined(), false);
          }
        }
      }
    } else if (node instanceof Node.BlockStatement block) {
      variables(block.body(), scope);
    } else if (node instanceof Node.IfStatement choice) {
      variables(choice.consequent(), scope);
      if (choice.alternate() != null) {
        variables(choice.alternate(), scope);
      }
    } else if (node instanceof Node.TryStatement attempt) {
      variables(attempt.block(), scope);
      if (attempt.handler() != null) {
        variables(attempt.handler().body(), scope);
      }
      if (attempt.finalizer() != null) {
        variables(attempt.finalizer(), scope);
      }
    } else if (node instanceof Node.SwitchStatement selection) {
      selection.cases().forEach(option -> variables(option.consequent(), scope));
    } else if (node instanceof Node.ExportNamedDeclaration exported) {
      if (exported.declaration() != null) {
        variables(exported.declaration(), scope);
      }
    } else {
      loopVariables(node, scope);
    }
  }

  private static void loopVariables(Node node, Scope scope) {
    if (node instanceof Node.ForStatement loop) {
      if (loop.init() instanceof Node.VariableDeclaration declaration) {
        variables(declaration, scope);
      }
      variables(loop.body(), scope);
    } else if (node instanceof Node.ForOfStatement loop) {
      variables(loop.left(), scope);
      variables(loop.body(), scope);
    } else if (node instanceof Node.ForInStatement loop) {
      variables(loop.left(), scope);
      variables(loop.body(), scope);
    } else if (node instanceof Node.WhileStatement loop) {
      variables(loop.body(), scope);
    } else if (node instanceof Node.DoWhileStatement loop) {
      variables(loop.body(), scope);
    } else if (node instanceof Node.LabeledStatement labeled) {
      variables(labeled.body(), scope);
    }
  }

  /** What a block declares: functions with their values, the others not yet readable. */
  static void block(Realm realm, List<Node.Statement> statements, Scope scope) {
    for (Node.Statement statement : statements) {
      declaration(realm, statement, scope);
    }
  }

  private static void declaration(Realm realm, Node statement, Scope scope) {
    if (statement instanceof Node.VariableDeclaration declaration) {
      if (!declaration.kind().equals("var")) {
        List<String> names = new ArrayList<>();
        declaration.declarations().forEach(part -> names(part.id(), names));
        boolean constant = declaration.kind().equals("const");
        names.forEach(name -> scope.declare(name, null, constant));
      }
    } else if (statement instanceof Node.FunctionDeclaration function) {
      if (function.id() != null) {
        scope.declare(function.id().name(), realm.functions.closure(function, "", scope), false);
      }
    } else if (statement instanceof Node.ClassDeclaration declared) {
      if (declared.id() != null) {
        scope.declare(declared.id().name(), null, false);
      }
    } else if (statement instanceof Node.ExportNamedDeclaration exported) {
      if (exported.declaration() != null) {
        declaration(realm, exported.declaration(), scope);
      }
    } else if (statement instanceof Node.ExportDefaultDeclaration exported) {
      declaration(realm, exported.declaration(), scope);
    }
  }

  /** The names that a pattern binds. */
  static void names(Node.Pattern pattern, List<String> into) {
    if (pattern instanceof Node.Identifier name) {
      into.add(name.name());
    } else if (pattern instanceof Node.AssignmentPattern assignment) {
      names(assignment.left(), into);
    } else if (pattern instanceof Node.RestElement rest) {
      names(rest.argument(), into);
    } else if (pattern instanceof Node.ArrayPattern array) {
      for (Node.Pattern element : array.elements()) {
        if (element != null) {
          names(element, into);
        }
      }
    } else if (pattern instanceof Node.ObjectPattern object) {
      for (Node.ObjectPatternMember member : object.properties()) {
        if (member instanceof Node.RestElement rest) {
          names(rest.argument(), into);
        } else {
          names(((Node.AssignmentProperty) member).value(), into);
        }
      }
    }
  }
}
