package io.github.docusauruslint.js;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the syntax tree: ESTree (ES2024, with JSX), its names and fields as ESTree has them, as
 * acorn builds it.
 *
 * <p>Parentheses leave no node. TypeScript that only speaks of types is erased: {@code x as T} is
 * the node of {@code x}, an interface is an {@link EmptyStatement}. What TypeScript adds at run
 * time has the {@code TS…} nodes of typescript-estree.
 *
 * <p>No tree is higher than {@link JsParser#MAX_TREE_HEIGHT}, so that it can be walked recursively.
 */
public sealed interface Node {
  /** Offset of the first UTF-16 code unit in the parsed string. */
  int start();

  /** Offset behind the last UTF-16 code unit. */
  int end();

  /** ESTree's name of the node's type, such as {@code CallExpression}. */
  default String type() {
    return getClass().getSimpleName();
  }

  /** What has a value; for convenience also {@link SpreadElement}, {@link Super}, {@code #x}. */
  sealed interface Expression extends Node {}

  /** What a value is assigned or bound to. */
  sealed interface Pattern extends Node {}

  /** A statement, a declaration or a module declaration. */
  sealed interface Statement extends Node {}

  /** {@code import} and {@code export}. */
  sealed interface ModuleDeclaration extends Statement {}

  /** A member of an {@link ObjectExpression}. */
  sealed interface ObjectExpressionMember extends Node {}

  /** A member of an {@link ObjectPattern}. */
  sealed interface ObjectPatternMember extends Node {}

  /** A member of a {@link ClassBody}. */
  sealed interface ClassElement extends Node {}

  /** One binding of an {@link ImportDeclaration}. */
  sealed interface ImportBinding extends Node {
    /** The name in this module. */
    Identifier local();
  }

  /** What an element or attribute is called. */
  sealed interface JSXName extends Node {}

  /** What may stand between an opening and a closing tag. */
  sealed interface JSXChild extends Node {}

  /** A part of an opening tag behind its name. */
  sealed interface JSXAttributeLike extends Node {}

  /** A module or script; {@code comments} in the order of the text. */
  record Program(int start, int end, List<Statement> body, List<Comment> comments)
      implements Node {}

  // Expressions

  /** A name; escapes are decoded. */
  record Identifier(int start, int end, String name) implements Expression, Pattern {}

  /** {@code #name}, without the {@code #}. */
  record PrivateIdentifier(int start, int end, String name) implements Expression {}

  /**
   * A literal. {@code value}: String, Double, Boolean, or null for null, bigints and regular
   * expressions.
   */
  record Literal(
      int start,
      int end,
      @Nullable Object value,
      String raw,
      @Nullable String bigint,
      @Nullable RegExp regex)
      implements Expression, JSXAttributeValue {
    /** Whether this is a string; then {@link #string} is its value. */
    public boolean isString() {
      return value instanceof String;
    }

    /** The value of a string literal. */
    public String string() {
      return (String) java.util.Objects.requireNonNull(value);
    }

    /** Whether this is {@code null}. */
    public boolean isNull() {
      return value == null && bigint == null && regex == null;
    }
  }

  /** The parts of a regular expression literal. */
  record RegExp(String pattern, String flags) {}

  record ThisExpression(int start, int end) implements Expression {}

  record Super(int start, int end) implements Expression {}

  /** An element is null in a hole, {@link SpreadElement} for {@code ...x}. */
  record ArrayExpression(int start, int end, List<@Nullable Expression> elements)
      implements Expression {}

  record ObjectExpression(int start, int end, List<ObjectExpressionMember> properties)
      implements Expression {}

  /** The key is an Identifier or Literal unless {@code computed}. */
  record Property(
      int start,
      int end,
      Expression key,
      Expression value,
      PropertyKind kind,
      boolean method,
      boolean shorthand,
      boolean computed)
      implements ObjectExpressionMember {}

  /** How a {@link Property} or {@link MethodDefinition} is defined. */
  enum PropertyKind {
    INIT,
    GET,
    SET,
    METHOD,
    CONSTRUCTOR
  }

  record SpreadElement(int start, int end, Expression argument)
      implements Expression, ObjectExpressionMember {}

  record FunctionExpression(
      int start,
      int end,
      @Nullable Identifier id,
      List<Pattern> params,
      BlockStatement body,
      boolean generator,
      boolean async)
      implements Expression, Function {}

  /** {@code body} is an Expression where {@code expression}, else a BlockStatement. */
  record ArrowFunctionExpression(
      int start, int end, List<Pattern> params, Node body, boolean expression, boolean async)
      implements Expression {}

  record ClassExpression(
      int start, int end, @Nullable Identifier id, @Nullable Expression superClass, ClassBody body)
      implements Expression, Class {}

  record UnaryExpression(int start, int end, String operator, Expression argument)
      implements Expression {}

  record UpdateExpression(int start, int end, String operator, boolean prefix, Expression argument)
      implements Expression {}

  record BinaryExpression(int start, int end, String operator, Expression left, Expression right)
      implements Expression {}

  record LogicalExpression(int start, int end, String operator, Expression left, Expression right)
      implements Expression {}

  record AssignmentExpression(int start, int end, String operator, Pattern left, Expression right)
      implements Expression {}

  record ConditionalExpression(
      int start, int end, Expression test, Expression consequent, Expression alternate)
      implements Expression {}

  record CallExpression(
      int start, int end, Expression callee, List<Expression> arguments, boolean optional)
      implements Expression {}

  record NewExpression(int start, int end, Expression callee, List<Expression> arguments)
      implements Expression {}

  /** {@code property} is an Identifier or PrivateIdentifier unless {@code computed}. */
  record MemberExpression(
      int start,
      int end,
      Expression object,
      Expression property,
      boolean computed,
      boolean optional)
      implements Expression, Pattern {}

  /** The whole of a chain that holds a {@code ?.}. */
  record ChainExpression(int start, int end, Expression expression) implements Expression {}

  record SequenceExpression(int start, int end, List<Expression> expressions)
      implements Expression {}

  record YieldExpression(int start, int end, @Nullable Expression argument, boolean delegate)
      implements Expression {}

  record AwaitExpression(int start, int end, Expression argument) implements Expression {}

  /** {@code import(source)}. */
  record ImportExpression(int start, int end, Expression source) implements Expression {}

  /** {@code new.target} or {@code import.meta}. */
  record MetaProperty(int start, int end, Identifier meta, Identifier property)
      implements Expression {}

  record TemplateLiteral(
      int start, int end, List<TemplateElement> quasis, List<Expression> expressions)
      implements Expression {}

  /** {@code cooked} is null for an escape that only a tagged template may hold. */
  record TemplateElement(int start, int end, @Nullable String cooked, String raw, boolean tail)
      implements Node {}

  record TaggedTemplateExpression(int start, int end, Expression tag, TemplateLiteral quasi)
      implements Expression {}

  // Patterns

  record ObjectPattern(int start, int end, List<ObjectPatternMember> properties)
      implements Pattern {}

  /** A property of a pattern. */
  record AssignmentProperty(
      int start, int end, Expression key, Pattern value, boolean shorthand, boolean computed)
      implements ObjectPatternMember {
    @Override
    public String type() {
      return "Property";
    }
  }

  record ArrayPattern(int start, int end, List<@Nullable Pattern> elements) implements Pattern {}

  record RestElement(int start, int end, Pattern argument)
      implements Pattern, ObjectPatternMember {}

  /** {@code left = right} as a default. */
  record AssignmentPattern(int start, int end, Pattern left, Expression right) implements Pattern {}

  // Statements

  /** {@code directive} is the raw text of {@code "use strict"} and the like. */
  record ExpressionStatement(int start, int end, Expression expression, @Nullable String directive)
      implements Statement {}

  record BlockStatement(int start, int end, List<Statement> body) implements Statement {}

  /** {@code ;}, or TypeScript that was erased. */
  record EmptyStatement(int start, int end) implements Statement {}

  record DebuggerStatement(int start, int end) implements Statement {}

  record WithStatement(int start, int end, Expression object, Statement body)
      implements Statement {}

  record ReturnStatement(int start, int end, @Nullable Expression argument) implements Statement {}

  record LabeledStatement(int start, int end, Identifier label, Statement body)
      implements Statement {}

  record BreakStatement(int start, int end, @Nullable Identifier label) implements Statement {}

  record ContinueStatement(int start, int end, @Nullable Identifier label) implements Statement {}

  record IfStatement(
      int start, int end, Expression test, Statement consequent, @Nullable Statement alternate)
      implements Statement {}

  record SwitchStatement(int start, int end, Expression discriminant, List<SwitchCase> cases)
      implements Statement {}

  /** {@code test} is null for {@code default}. */
  record SwitchCase(int start, int end, @Nullable Expression test, List<Statement> consequent)
      implements Node {}

  record ThrowStatement(int start, int end, Expression argument) implements Statement {}

  record TryStatement(
      int start,
      int end,
      BlockStatement block,
      @Nullable CatchClause handler,
      @Nullable BlockStatement finalizer)
      implements Statement {}

  record CatchClause(int start, int end, @Nullable Pattern param, BlockStatement body)
      implements Node {}

  record WhileStatement(int start, int end, Expression test, Statement body) implements Statement {}

  record DoWhileStatement(int start, int end, Statement body, Expression test)
      implements Statement {}

  /** {@code init} is a VariableDeclaration or an Expression. */
  record ForStatement(
      int start,
      int end,
      @Nullable Node init,
      @Nullable Expression test,
      @Nullable Expression update,
      Statement body)
      implements Statement {}

  /** {@code left} is a VariableDeclaration or a Pattern. */
  record ForInStatement(int start, int end, Node left, Expression right, Statement body)
      implements Statement {}

  /** {@code left} is a VariableDeclaration or a Pattern. */
  record ForOfStatement(
      int start, int end, Node left, Expression right, Statement body, boolean await)
      implements Statement {}

  /** {@code kind}: var, let, const. */
  record VariableDeclaration(int start, int end, String kind, List<VariableDeclarator> declarations)
      implements Statement {}

  record VariableDeclarator(int start, int end, Pattern id, @Nullable Expression init)
      implements Node {}

  /** {@code id} is null only under {@code export default}. */
  record FunctionDeclaration(
      int start,
      int end,
      @Nullable Identifier id,
      List<Pattern> params,
      BlockStatement body,
      boolean generator,
      boolean async)
      implements Statement, Function {}

  /** {@code id} is null only under {@code export default}. */
  record ClassDeclaration(
      int start, int end, @Nullable Identifier id, @Nullable Expression superClass, ClassBody body)
      implements Statement, Class {}

  /** What a function declaration and a function expression share. */
  sealed interface Function extends Node {
    /** Its own name. */
    @Nullable Identifier id();

    /** Its parameters. */
    List<Pattern> params();

    /** Its body. */
    BlockStatement body();
  }

  /** What a class declaration and a class expression share. */
  sealed interface Class extends Node {
    /** Its own name. */
    @Nullable Identifier id();

    /** What it extends. */
    @Nullable Expression superClass();

    /** Its members. */
    ClassBody body();
  }

  record ClassBody(int start, int end, List<ClassElement> body) implements Node {}

  record MethodDefinition(
      int start,
      int end,
      Expression key,
      FunctionExpression value,
      PropertyKind kind,
      boolean computed,
      boolean isStatic)
      implements ClassElement {}

  record PropertyDefinition(
      int start,
      int end,
      Expression key,
      @Nullable Expression value,
      boolean computed,
      boolean isStatic)
      implements ClassElement {}

  record StaticBlock(int start, int end, List<Statement> body) implements ClassElement {}

  // Modules

  record ImportDeclaration(
      int start,
      int end,
      List<ImportBinding> specifiers,
      Literal source,
      List<ImportAttribute> attributes)
      implements ModuleDeclaration {}

  /** {@code imported} is an Identifier or a string Literal. */
  record ImportSpecifier(int start, int end, Expression imported, Identifier local)
      implements ImportBinding {}

  record ImportDefaultSpecifier(int start, int end, Identifier local) implements ImportBinding {}

  record ImportNamespaceSpecifier(int start, int end, Identifier local) implements ImportBinding {}

  /** {@code type: "json"} behind {@code with}. */
  record ImportAttribute(int start, int end, Expression key, Literal value) implements Node {}

  record ExportNamedDeclaration(
      int start,
      int end,
      @Nullable Statement declaration,
      List<ExportSpecifier> specifiers,
      @Nullable Literal source,
      List<ImportAttribute> attributes)
      implements ModuleDeclaration {}

  /** Both are Identifiers or string Literals. */
  record ExportSpecifier(int start, int end, Expression local, Expression exported)
      implements Node {}

  /** {@code declaration} is an Expression, FunctionDeclaration or ClassDeclaration. */
  record ExportDefaultDeclaration(int start, int end, Node declaration)
      implements ModuleDeclaration {}

  record ExportAllDeclaration(
      int start,
      int end,
      @Nullable Expression exported,
      Literal source,
      List<ImportAttribute> attributes)
      implements ModuleDeclaration {}

  // JSX

  /** The value of an attribute. */
  sealed interface JSXAttributeValue extends Node {}

  record JSXElement(
      int start,
      int end,
      JSXOpeningElement openingElement,
      List<JSXChild> children,
      @Nullable JSXClosingElement closingElement)
      implements Expression, JSXChild, JSXAttributeValue {}

  record JSXFragment(
      int start,
      int end,
      JSXOpeningFragment openingFragment,
      List<JSXChild> children,
      JSXClosingFragment closingFragment)
      implements Expression, JSXChild, JSXAttributeValue {}

  record JSXOpeningElement(
      int start, int end, JSXName name, List<JSXAttributeLike> attributes, boolean selfClosing)
      implements Node {}

  record JSXClosingElement(int start, int end, JSXName name) implements Node {}

  record JSXOpeningFragment(int start, int end) implements Node {}

  record JSXClosingFragment(int start, int end) implements Node {}

  record JSXAttribute(int start, int end, JSXName name, @Nullable JSXAttributeValue value)
      implements JSXAttributeLike {}

  record JSXSpreadAttribute(int start, int end, Expression argument) implements JSXAttributeLike {}

  /** {@code expression} is an Expression or a JSXEmptyExpression. */
  record JSXExpressionContainer(int start, int end, Node expression)
      implements JSXChild, JSXAttributeValue {}

  /** Nothing but comments between braces. */
  record JSXEmptyExpression(int start, int end) implements Node {}

  /** {@code value} has its character references decoded. */
  record JSXText(int start, int end, String value, String raw) implements JSXChild {}

  record JSXIdentifier(int start, int end, String name) implements JSXName {}

  record JSXNamespacedName(int start, int end, JSXIdentifier namespace, JSXIdentifier name)
      implements JSXName {}

  record JSXMemberExpression(int start, int end, JSXName object, JSXIdentifier property)
      implements JSXName {}

  // TypeScript that is not erased

  record TSEnumDeclaration(int start, int end, Identifier id, List<TSEnumMember> members)
      implements Statement {}

  /** {@code id} is an Identifier or a string Literal. */
  record TSEnumMember(int start, int end, Expression id, @Nullable Expression initializer)
      implements Node {}

  /** {@code namespace id {…}} with values in it; its body is not kept. */
  record TSModuleDeclaration(int start, int end, Identifier id) implements Statement {}

  /** {@code export = expression}. */
  record TSExportAssignment(int start, int end, Expression expression) implements Statement {}
}
