package io.github.docusauruslint.js;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The children of a node: one way to walk any tree. */
public final class Children {
  private Children() {}

  /** Gives {@code visitor} each child of {@code node}, in the order of ESTree's fields. */
  public static void forEach(Node node, Consumer<? super Node> visitor) {
    if (node instanceof Node.Identifier || node instanceof Node.Literal) {
      return;
    }
    boolean done =
        ofExpression(node, visitor)
            || ofJsx(node, visitor)
            || ofStatement(node, visitor)
            || ofPattern(node, visitor)
            || ofDeclaration(node, visitor);
    assert done || isLeaf(node) : node.type();
  }

  private static void all(List<? extends @Nullable Node> nodes, Consumer<? super Node> visitor) {
    for (Node node : nodes) {
      one(node, visitor);
    }
  }

  private static void one(@Nullable Node node, Consumer<? super Node> visitor) {
    if (node != null) {
      visitor.accept(node);
    }
  }

  private static boolean ofExpression(Node node, Consumer<? super Node> visitor) {
    if (node instanceof Node.MemberExpression n) {
      visitor.accept(n.object());
      visitor.accept(n.property());
      return true;
    }
    if (node instanceof Node.CallExpression n) {
      visitor.accept(n.callee());
      all(n.arguments(), visitor);
      return true;
    }
    if (node instanceof Node.Property n) {
      visitor.accept(n.key());
      visitor.accept(n.value());
      return true;
    }
    if (node instanceof Node.ObjectExpression n) {
      all(n.properties(), visitor);
      return true;
    }
    if (node instanceof Node.ArrayExpression n) {
      all(n.elements(), visitor);
      return true;
    }
    if (node instanceof Node.ArrowFunctionExpression n) {
      all(n.params(), visitor);
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.BinaryExpression n) {
      visitor.accept(n.left());
      visitor.accept(n.right());
      return true;
    }
    if (node instanceof Node.SpreadElement n) {
      visitor.accept(n.argument());
      return true;
    }
    if (node instanceof Node.FunctionExpression n) {
      one(n.id(), visitor);
      all(n.params(), visitor);
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.ClassExpression n) {
      one(n.id(), visitor);
      one(n.superClass(), visitor);
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.UnaryExpression n) {
      visitor.accept(n.argument());
      return true;
    }
    if (node instanceof Node.UpdateExpression n) {
      visitor.accept(n.argument());
      return true;
    }
    if (node instanceof Node.LogicalExpression n) {
      visitor.accept(n.left());
      visitor.accept(n.right());
      return true;
    }
    if (node instanceof Node.AssignmentExpression n) {
      visitor.accept(n.left());
      visitor.accept(n.right());
      return true;
    }
    if (node instanceof Node.ConditionalExpression n) {
      visitor.accept(n.test());
      visitor.accept(n.consequent());
      visitor.accept(n.alternate());
      return true;
    }
    if (node instanceof Node.NewExpression n) {
      visitor.accept(n.callee());
      all(n.arguments(), visitor);
      return true;
    }
    if (node instanceof Node.ChainExpression n) {
      visitor.accept(n.expression());
      return true;
    }
    if (node instanceof Node.SequenceExpression n) {
      all(n.expressions(), visitor);
      return true;
    }
    if (node instanceof Node.YieldExpression n) {
      one(n.argument(), visitor);
      return true;
    }
    if (node instanceof Node.AwaitExpression n) {
      visitor.accept(n.argument());
      return true;
    }
    if (node instanceof Node.ImportExpression n) {
      visitor.accept(n.source());
      return true;
    }
    if (node instanceof Node.MetaProperty n) {
      visitor.accept(n.meta());
      visitor.accept(n.property());
      return true;
    }
    if (node instanceof Node.TemplateLiteral n) {
      all(n.quasis(), visitor);
      all(n.expressions(), visitor);
      return true;
    }
    if (node instanceof Node.TaggedTemplateExpression n) {
      visitor.accept(n.tag());
      visitor.accept(n.quasi());
      return true;
    }
    return false;
  }

  private static boolean ofJsx(Node node, Consumer<? super Node> visitor) {
    if (node instanceof Node.JSXElement n) {
      visitor.accept(n.openingElement());
      all(n.children(), visitor);
      one(n.closingElement(), visitor);
      return true;
    }
    if (node instanceof Node.JSXOpeningElement n) {
      visitor.accept(n.name());
      all(n.attributes(), visitor);
      return true;
    }
    if (node instanceof Node.JSXClosingElement n) {
      visitor.accept(n.name());
      return true;
    }
    if (node instanceof Node.JSXAttribute n) {
      visitor.accept(n.name());
      one(n.value(), visitor);
      return true;
    }
    if (node instanceof Node.JSXExpressionContainer n) {
      visitor.accept(n.expression());
      return true;
    }
    if (node instanceof Node.JSXFragment n) {
      visitor.accept(n.openingFragment());
      all(n.children(), visitor);
      visitor.accept(n.closingFragment());
      return true;
    }
    if (node instanceof Node.JSXSpreadAttribute n) {
      visitor.accept(n.argument());
      return true;
    }
    if (node instanceof Node.JSXNamespacedName n) {
      visitor.accept(n.namespace());
      visitor.accept(n.name());
      return true;
    }
    if (node instanceof Node.JSXMemberExpression n) {
      visitor.accept(n.object());
      visitor.accept(n.property());
      return true;
    }
    return false;
  }

  private static boolean ofPattern(Node node, Consumer<? super Node> visitor) {
    if (node instanceof Node.ObjectPattern n) {
      all(n.properties(), visitor);
      return true;
    }
    if (node instanceof Node.AssignmentProperty n) {
      visitor.accept(n.key());
      visitor.accept(n.value());
      return true;
    }
    if (node instanceof Node.ArrayPattern n) {
      all(n.elements(), visitor);
      return true;
    }
    if (node instanceof Node.RestElement n) {
      visitor.accept(n.argument());
      return true;
    }
    if (node instanceof Node.AssignmentPattern n) {
      visitor.accept(n.left());
      visitor.accept(n.right());
      return true;
    }
    return false;
  }

  private static boolean ofStatement(Node node, Consumer<? super Node> visitor) {
    if (node instanceof Node.ExpressionStatement n) {
      visitor.accept(n.expression());
      return true;
    }
    if (node instanceof Node.BlockStatement n) {
      all(n.body(), visitor);
      return true;
    }
    if (node instanceof Node.VariableDeclaration n) {
      all(n.declarations(), visitor);
      return true;
    }
    if (node instanceof Node.VariableDeclarator n) {
      visitor.accept(n.id());
      one(n.init(), visitor);
      return true;
    }
    if (node instanceof Node.WithStatement n) {
      visitor.accept(n.object());
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.ReturnStatement n) {
      one(n.argument(), visitor);
      return true;
    }
    if (node instanceof Node.LabeledStatement n) {
      visitor.accept(n.label());
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.BreakStatement n) {
      one(n.label(), visitor);
      return true;
    }
    if (node instanceof Node.ContinueStatement n) {
      one(n.label(), visitor);
      return true;
    }
    if (node instanceof Node.IfStatement n) {
      visitor.accept(n.test());
      visitor.accept(n.consequent());
      one(n.alternate(), visitor);
      return true;
    }
    if (node instanceof Node.SwitchStatement n) {
      visitor.accept(n.discriminant());
      all(n.cases(), visitor);
      return true;
    }
    if (node instanceof Node.SwitchCase n) {
      one(n.test(), visitor);
      all(n.consequent(), visitor);
      return true;
    }
    if (node instanceof Node.ThrowStatement n) {
      visitor.accept(n.argument());
      return true;
    }
    if (node instanceof Node.TryStatement n) {
      visitor.accept(n.block());
      one(n.handler(), visitor);
      one(n.finalizer(), visitor);
      return true;
    }
    if (node instanceof Node.CatchClause n) {
      one(n.param(), visitor);
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.WhileStatement n) {
      visitor.accept(n.test());
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.DoWhileStatement n) {
      visitor.accept(n.body());
      visitor.accept(n.test());
      return true;
    }
    if (node instanceof Node.ForStatement n) {
      one(n.init(), visitor);
      one(n.test(), visitor);
      one(n.update(), visitor);
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.ForInStatement n) {
      visitor.accept(n.left());
      visitor.accept(n.right());
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.ForOfStatement n) {
      visitor.accept(n.left());
      visitor.accept(n.right());
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.FunctionDeclaration n) {
      one(n.id(), visitor);
      all(n.params(), visitor);
      visitor.accept(n.body());
      return true;
    }
    return false;
  }

  private static boolean ofDeclaration(Node node, Consumer<? super Node> visitor) {
    if (node instanceof Node.Program n) {
      all(n.body(), visitor);
      return true;
    }
    if (node instanceof Node.ClassDeclaration n) {
      one(n.id(), visitor);
      one(n.superClass(), visitor);
      visitor.accept(n.body());
      return true;
    }
    if (node instanceof Node.ClassBody n) {
      all(n.body(), visitor);
      return true;
    }
    if (node instanceof Node.MethodDefinition n) {
      visitor.accept(n.key());
      visitor.accept(n.value());
      return true;
    }
    if (node instanceof Node.PropertyDefinition n) {
      visitor.accept(n.key());
      one(n.value(), visitor);
      return true;
    }
    if (node instanceof Node.StaticBlock n) {
      all(n.body(), visitor);
      return true;
    }
    if (node instanceof Node.ImportDeclaration n) {
      all(n.specifiers(), visitor);
      visitor.accept(n.source());
      all(n.attributes(), visitor);
      return true;
    }
    if (node instanceof Node.ImportSpecifier n) {
      visitor.accept(n.imported());
      visitor.accept(n.local());
      return true;
    }
    if (node instanceof Node.ImportDefaultSpecifier n) {
      visitor.accept(n.local());
      return true;
    }
    if (node instanceof Node.ImportNamespaceSpecifier n) {
      visitor.accept(n.local());
      return true;
    }
    if (node instanceof Node.ImportAttribute n) {
      visitor.accept(n.key());
      visitor.accept(n.value());
      return true;
    }
    if (node instanceof Node.ExportNamedDeclaration n) {
      one(n.declaration(), visitor);
      all(n.specifiers(), visitor);
      one(n.source(), visitor);
      all(n.attributes(), visitor);
      return true;
    }
    if (node instanceof Node.ExportSpecifier n) {
      visitor.accept(n.local());
      visitor.accept(n.exported());
      return true;
    }
    if (node instanceof Node.ExportDefaultDeclaration n) {
      visitor.accept(n.declaration());
      return true;
    }
    if (node instanceof Node.ExportAllDeclaration n) {
      one(n.exported(), visitor);
      visitor.accept(n.source());
      all(n.attributes(), visitor);
      return true;
    }
    if (node instanceof Node.TSEnumDeclaration n) {
      visitor.accept(n.id());
      all(n.members(), visitor);
      return true;
    }
    if (node instanceof Node.TSEnumMember n) {
      visitor.accept(n.id());
      one(n.initializer(), visitor);
      return true;
    }
    if (node instanceof Node.TSModuleDeclaration n) {
      visitor.accept(n.id());
      return true;
    }
    if (node instanceof Node.TSExportAssignment n) {
      visitor.accept(n.expression());
      return true;
    }
    return false;
  }

  private static boolean isLeaf(Node node) {
    return node instanceof Node.JSXIdentifier
        || node instanceof Node.JSXText
        || node instanceof Node.PrivateIdentifier
        || node instanceof Node.ThisExpression
        || node instanceof Node.Super
        || node instanceof Node.TemplateElement
        || node instanceof Node.EmptyStatement
        || node instanceof Node.DebuggerStatement
        || node instanceof Node.JSXOpeningFragment
        || node instanceof Node.JSXClosingFragment
        || node instanceof Node.JSXEmptyExpression;
  }
}
