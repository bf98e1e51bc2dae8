package io.github.docusauruslint.js;

import io.github.docusauruslint.js.ScopeAnalysis.DeclarationKind;
import io.github.docusauruslint.js.ScopeAnalysis.Evaluation;
import io.github.docusauruslint.js.ScopeAnalysis.UseKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a tree, opens scopes as ECMAScript does, and notes names. Recursive: trees are no higher
 * than {@link JsParser#MAX_TREE_HEIGHT}.
 */
final class ScopeWalker extends ScopeNames {
  ScopeAnalysis analyse(Node root) {
    visit(root);
    return result();
  }

  // Names

  /** Binds the names of a pattern ({@code kind} not null) or assigns them. */
  private void pattern(Node node, @Nullable DeclarationKind kind) {
    if (node instanceof Node.Identifier id) {
      if (kind != null) {
        declare(id, kind);
      } else {
        use(id.name(), id, UseKind.WRITE);
      }
    } else if (node instanceof Node.ObjectPattern object) {
      for (Node.ObjectPatternMember member : object.properties()) {
        pattern(member, kind);
      }
    } else if (node instanceof Node.AssignmentProperty property) {
      if (property.computed()) {
        visit(property.key());
      }
      pattern(property.value(), kind);
    } else if (node instanceof Node.ArrayPattern array) {
      for (Node.Pattern element : array.elements()) {
        if (element != null) {
          pattern(element, kind);
        }
      }
    } else if (node instanceof Node.AssignmentPattern withDefault) {
      pattern(withDefault.left(), kind);
      maybe(withDefault.right());
    } else if (node instanceof Node.RestElement rest) {
      pattern(rest.argument(), kind);
    } else {
      visit(node);
    }
  }

  private void maybe(@Nullable Node node) {
    if (node != null) {
      evaluated(Evaluation.MAYBE, () -> visit(node));
    }
  }

  private void visitAll(List<? extends @Nullable Node> nodes) {
    for (Node node : nodes) {
      if (node != null) {
        visit(node);
      }
    }
  }

  // The walk

  private void visit(Node node) {
    if (node instanceof Node.Identifier id) {
      use(id.name(), id, UseKind.READ);
    } else if (node instanceof Node.Literal) {
      return;
    } else if (!visitExpression(node)
        && !visitJsx(node)
        && !visitFunction(node)
        && !visitStatement(node)
        && !visitModule(node)) {
      Children.forEach(node, this::visit);
    }
  }

  private boolean visitExpression(Node node) {
    if (node instanceof Node.MemberExpression member) {
      visit(member.object());
      if (member.computed()) {
        evaluated(afterOptional(member.optional()), () -> visit(member.property()));
      }
    } else if (node instanceof Node.CallExpression call) {
      visitCallee(call.callee());
      evaluated(afterOptional(call.optional()), () -> visitAll(call.arguments()));
    } else if (node instanceof Node.Property property) {
      if (property.computed()) {
        visit(property.key());
      }
      visit(property.value());
    } else if (node instanceof Node.AssignmentExpression assignment) {
      if (assignment.operator().equals("=")) {
        pattern(assignment.left(), null);
      } else {
        visit(assignment.left());
      }
      if (isLogicalAssignment(assignment)) {
        maybe(assignment.right());
      } else {
        visit(assignment.right());
      }
    } else if (node instanceof Node.UnaryExpression unary
        && unary.operator().equals("typeof")
        && unary.argument() instanceof Node.Identifier id) {
      use(id.name(), id, UseKind.TYPEOF);
    } else if (node instanceof Node.BinaryExpression) {
      // Long sums lean to the left: no recursion there.
      Node left = node;
      while (left instanceof Node.BinaryExpression binary) {
        visit(binary.right());
        left = binary.left();
      }
      visit(left);
    } else if (node instanceof Node.LogicalExpression logical) {
      visit(logical.left());
      maybe(logical.right());
    } else if (node instanceof Node.ConditionalExpression conditional) {
      visit(conditional.test());
      maybe(conditional.consequent());
      maybe(conditional.alternate());
    } else {
      return node instanceof Node.MetaProperty;
    }
    return true;
  }

  private static boolean isLogicalAssignment(Node.AssignmentExpression assignment) {
    return switch (assignment.operator()) {
      case "&&=", "||=", "??=" -> true;
      default -> false;
    };
  }

  private static Evaluation afterOptional(boolean optional) {
    return optional ? Evaluation.MAYBE : Evaluation.ALWAYS;
  }

  /** A function that is called where it is written is evaluated there. */
  private void visitCallee(Node.Expression callee) {
    if (callee instanceof Node.ArrowFunctionExpression arrow) {
      inScope(true, () -> visitParametersAndBody(arrow.params(), arrow.body()));
    } else if (callee instanceof Node.FunctionExpression function && !function.generator()) {
      visitFunctionParts(function);
    } else {
      visit(callee);
    }
  }

  private boolean visitJsx(Node node) {
    if (node instanceof Node.JSXOpeningElement opening) {
      jsxName(opening.name());
      visitAll(opening.attributes());
    } else if (node instanceof Node.JSXAttribute attribute) {
      if (attribute.value() != null) {
        visit(attribute.value());
      }
    } else {
      return node instanceof Node.JSXClosingElement;
    }
    return true;
  }

  private void jsxName(Node.JSXName name) {
    Node.JSXName root = name;
    while (root instanceof Node.JSXMemberExpression member) {
      root = member.object();
    }
    if (root instanceof Node.JSXIdentifier id
        && (root == name ? isReference(id.name()) : !id.name().equals("this"))) {
      use(id.name(), id, UseKind.JSX);
    }
  }

  /** Whether an element of this name is a component and not of HTML. */
  private static boolean isReference(String name) {
    char first = name.charAt(0);
    return !(first >= 'a' && first <= 'z') && name.indexOf('-') < 0;
  }

  // Functions and classes

  private boolean visitFunction(Node node) {
    if (node instanceof Node.ArrowFunctionExpression arrow) {
      evaluated(
          Evaluation.LATER,
          () -> inScope(true, () -> visitParametersAndBody(arrow.params(), arrow.body())));
    } else if (node instanceof Node.Function function) {
      if (node instanceof Node.FunctionDeclaration) {
        declare(function.id(), DeclarationKind.FUNCTION);
      }
      evaluated(Evaluation.LATER, () -> visitFunctionParts(function));
    } else if (node instanceof Node.Class type) {
      if (node instanceof Node.ClassDeclaration) {
        declare(type.id(), DeclarationKind.CLASS);
      }
      inScope(false, () -> visitClassParts(type));
    } else if (node instanceof Node.MethodDefinition method) {
      if (method.computed()) {
        visit(method.key());
      }
      visit(method.value());
    } else if (node instanceof Node.PropertyDefinition property) {
      if (property.computed()) {
        visit(property.key());
      }
      Node value = property.value();
      if (value != null) {
        evaluated(
            property.isStatic() ? Evaluation.ALWAYS : Evaluation.LATER,
            () -> inScope(true, () -> visit(value)));
      }
    } else if (node instanceof Node.StaticBlock block) {
      inScope(true, () -> visitAll(block.body()));
    } else {
      return false;
    }
    return true;
  }

  private void visitFunctionParts(Node.Function function) {
    inScope(
        true,
        () -> {
          if (function instanceof Node.FunctionExpression && function.id() != null) {
            bindHere(function.id().name());
          }
          bindHere("arguments");
          visitParametersAndBody(function.params(), function.body());
        });
  }

  /** Parameters do not see what the body declares. */
  private void visitParametersAndBody(List<Node.Pattern> params, Node body) {
    for (Node.Pattern parameter : params) {
      pattern(parameter, DeclarationKind.LET);
    }
    inScope(
        true,
        () -> {
          if (body instanceof Node.BlockStatement block) {
            visitAll(block.body());
          } else {
            visit(body);
          }
        });
  }

  private void visitClassParts(Node.Class type) {
    if (type.id() != null) {
      bindHere(type.id().name());
    }
    if (type.superClass() != null) {
      visit(type.superClass());
    }
    visitAll(type.body().body());
  }

  // Statements

  private boolean visitStatement(Node node) {
    if (node instanceof Node.VariableDeclaration variables) {
      DeclarationKind kind = kind(variables);
      for (Node.VariableDeclarator declarator : variables.declarations()) {
        pattern(declarator.id(), kind);
        if (declarator.init() != null) {
          visit(declarator.init());
        }
      }
    } else if (node instanceof Node.BlockStatement block) {
      inScope(false, () -> visitAll(block.body()));
    } else if (node instanceof Node.IfStatement branch) {
      visit(branch.test());
      maybe(branch.consequent());
      maybe(branch.alternate());
    } else if (node instanceof Node.LabeledStatement labeled) {
      visit(labeled.body());
    } else if (node instanceof Node.SwitchStatement choice) {
      visit(choice.discriminant());
      inScope(false, () -> choice.cases().forEach(this::maybe));
    } else if (node instanceof Node.TryStatement attempt) {
      maybe(attempt.block());
      if (attempt.handler() != null) {
        visitCatch(attempt.handler());
      }
      if (attempt.finalizer() != null) {
        visit(attempt.finalizer());
      }
    } else {
      return visitLoop(node)
          || node instanceof Node.BreakStatement
          || node instanceof Node.ContinueStatement;
    }
    return true;
  }

  private void visitCatch(Node.CatchClause handler) {
    inScope(
        false,
        () -> {
          if (handler.param() != null) {
            pattern(handler.param(), DeclarationKind.LET);
          }
          maybe(handler.body());
        });
  }

  private boolean visitLoop(Node node) {
    if (node instanceof Node.WhileStatement loop) {
      visit(loop.test());
      maybe(loop.body());
    } else if (node instanceof Node.ForStatement loop) {
      inScope(
          false,
          () -> {
            if (loop.init() != null) {
              visit(loop.init());
            }
            if (loop.test() != null) {
              visit(loop.test());
            }
            maybe(loop.update());
            maybe(loop.body());
          });
    } else if (node instanceof Node.ForInStatement loop) {
      visitIteration(loop.left(), loop.right(), loop.body());
    } else if (node instanceof Node.ForOfStatement loop) {
      visitIteration(loop.left(), loop.right(), loop.body());
    } else {
      return false;
    }
    return true;
  }

  private void visitIteration(Node left, Node right, Node body) {
    inScope(
        false,
        () -> {
          if (left instanceof Node.VariableDeclaration) {
            visit(left);
          } else {
            evaluated(Evaluation.MAYBE, () -> pattern(left, null));
          }
          visit(right);
          maybe(body);
        });
  }

  private static DeclarationKind kind(Node.VariableDeclaration variables) {
    return switch (variables.kind()) {
      case "var" -> DeclarationKind.VAR;
      case "let" -> DeclarationKind.LET;
      default -> DeclarationKind.CONST;
    };
  }

  // Modules

  private boolean visitModule(Node node) {
    if (node instanceof Node.ImportDeclaration imports) {
      for (Node.ImportBinding binding : imports.specifiers()) {
        declare(binding.local(), DeclarationKind.IMPORT);
      }
    } else if (node instanceof Node.ExportNamedDeclaration export) {
      if (export.declaration() != null) {
        visit(export.declaration());
      } else if (export.source() == null) {
        for (Node.ExportSpecifier specifier : export.specifiers()) {
          if (specifier.local() instanceof Node.Identifier id) {
            use(id.name(), id, UseKind.EXPORT);
          }
        }
      }
    } else if (node instanceof Node.TSEnumDeclaration enumeration) {
      declare(enumeration.id(), DeclarationKind.TYPESCRIPT);
      inScope(false, () -> visitEnum(enumeration));
    } else if (node instanceof Node.TSModuleDeclaration namespace) {
      declare(namespace.id(), DeclarationKind.TYPESCRIPT);
    } else {
      return node instanceof Node.ExportAllDeclaration;
    }
    return true;
  }

  private void visitEnum(Node.TSEnumDeclaration enumeration) {
    for (Node.TSEnumMember member : enumeration.members()) {
      if (member.id() instanceof Node.Identifier id) {
        bindHere(id.name());
      }
      if (member.initializer() != null) {
        visit(member.initializer());
      }
    }
  }
}
