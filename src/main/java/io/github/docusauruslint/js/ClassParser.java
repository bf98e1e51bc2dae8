package io.github.docusauruslint.js;

import io.github.docusauruslint.js.DeclaredNames.Binding;
import io.github.docusauruslint.js.Node.AssignmentExpression;
import io.github.docusauruslint.js.Node.BlockStatement;
import io.github.docusauruslint.js.Node.CallExpression;
import io.github.docusauruslint.js.Node.ClassBody;
import io.github.docusauruslint.js.Node.ClassDeclaration;
import io.github.docusauruslint.js.Node.ClassElement;
import io.github.docusauruslint.js.Node.ClassExpression;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.ExpressionStatement;
import io.github.docusauruslint.js.Node.FunctionExpression;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.Literal;
import io.github.docusauruslint.js.Node.MemberExpression;
import io.github.docusauruslint.js.Node.MethodDefinition;
import io.github.docusauruslint.js.Node.PrivateIdentifier;
import io.github.docusauruslint.js.Node.PropertyDefinition;
import io.github.docusauruslint.js.Node.PropertyKind;
import io.github.docusauruslint.js.Node.Statement;
import io.github.docusauruslint.js.Node.StaticBlock;
import io.github.docusauruslint.js.Node.Super;
import io.github.docusauruslint.js.Node.ThisExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses classes. */
abstract class ClassParser extends ObjectParser {
  ClassParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  abstract Statement parseStatement() throws JsSyntaxException;

  abstract Expression parseSubscripts() throws JsSyntaxException;

  /** Whether a class needs a name, and what node it makes. */
  enum ClassPlace {
    EXPRESSION,
    DECLARATION,
    DEFAULT_EXPORT
  }

  /** Parses a class, whose keyword is the current token. */
  final Node parseClass(int nodeStart, ClassPlace place) throws JsSyntaxException {
    enter();
    next();
    boolean wasStrict = strict;
    strict = true;
    Identifier id = parseClassName(place);
    skipTypeParameters();
    Expression superClass = null;
    if (eat(TokenType.EXTENDS)) {
      superClass = parseSubscripts();
      if (typescript) {
        skipTypeArguments();
      }
    }
    if (typescript && eatContextual("implements")) {
      do {
        skipType();
      } while (eat(TokenType.COMMA));
    }
    ClassBody body = parseClassBody(superClass != null, wasStrict);
    leave();
    return place == ClassPlace.EXPRESSION
        ? new ClassExpression(nodeStart, lastTokenEnd, id, superClass, body)
        : new ClassDeclaration(nodeStart, lastTokenEnd, id, superClass, body);
  }

  private @Nullable Identifier parseClassName(ClassPlace place) throws JsSyntaxException {
    if (type == TokenType.NAME && !(typescript && isContextual("implements"))) {
      Identifier id = parseIdentifier();
      if (place != ClassPlace.EXPRESSION) {
        checkSimple(id, Binding.LEXICAL, null);
      }
      return id;
    }
    if (place == ClassPlace.DECLARATION) {
      throw unexpected();
    }
    return null;
  }

  private ClassBody parseClassBody(boolean derived, boolean wasStrict) throws JsSyntaxException {
    PrivateNames ownNames = new PrivateNames();
    privateNames.add(ownNames);
    int nodeStart = start;
    List<ClassElement> elements = new ArrayList<>();
    boolean hasConstructor = false;
    expect(TokenType.BRACE_L);
    while (type != TokenType.BRACE_R) {
      ClassElement element = parseElement(derived);
      if (element == null) {
        continue;
      }
      elements.add(element);
      if (element instanceof MethodDefinition method && method.kind() == PropertyKind.CONSTRUCTOR) {
        if (hasConstructor) {
          throw error(element.start(), "Duplicate constructor in the same class");
        }
        hasConstructor = true;
      } else {
        declarePrivateName(ownNames, element);
      }
    }
    strict = wasStrict;
    next();
    ClassBody body = new ClassBody(nodeStart, lastTokenEnd, list(elements));
    leavePrivateNames(ownNames);
    return body;
  }

  private void declarePrivateName(PrivateNames ownNames, ClassElement element)
      throws JsSyntaxException {
    String what = "true";
    Expression key;
    if (element instanceof MethodDefinition method) {
      key = method.key();
      if (method.kind() == PropertyKind.GET || method.kind() == PropertyKind.SET) {
        what = (method.isStatic() ? "s" : "i") + method.kind();
      }
    } else if (element instanceof PropertyDefinition property) {
      key = property.key();
    } else {
      return;
    }
    if (!(key instanceof PrivateIdentifier name)) {
      return;
    }
    String before = ownNames.declared.get(name.name());
    boolean pair =
        before != null
            && !before.equals(what)
            && !before.equals("true")
            && !what.equals("true")
            && before.charAt(0) == what.charAt(0);
    if (before != null && !pair) {
      throw error(name.start(), "Identifier '#" + name.name() + "' has already been declared");
    }
    ownNames.declared.put(name.name(), pair ? "true" : what);
  }

  private void leavePrivateNames(PrivateNames ownNames) throws JsSyntaxException {
    privateNames.remove(privateNames.size() - 1);
    for (PrivateIdentifier used : ownNames.used) {
      if (ownNames.declared.containsKey(used.name())) {
        continue;
      }
      if (privateNames.isEmpty()) {
        throw error(
            used.start(),
            "Private field '#" + used.name() + "' must be declared in an enclosing class");
      }
      privateNames.get(privateNames.size() - 1).used.add(used);
    }
  }

  // Members

  /** Parses a member; null for a lone semicolon and for what TypeScript erases. */
  private @Nullable ClassElement parseElement(boolean derived) throws JsSyntaxException {
    if (eat(TokenType.SEMI)) {
      return null;
    }
    int nodeStart = start;
    boolean erased = typescript && skippedErasingModifiers();
    // The word of a modifier that turns out to be the member's name.
    String keyName = null;
    boolean isStatic = false;
    boolean async = false;
    boolean generator = false;
    PropertyKind kind = PropertyKind.METHOD;
    if (eatContextual("static")) {
      if (eat(TokenType.BRACE_L)) {
        return parseStaticBlock(nodeStart);
      }
      erased |= typescript && skippedErasingModifiers();
      if (isElementName() || type == TokenType.STAR) {
        isStatic = true;
      } else {
        keyName = "static";
      }
    }
    if (keyName == null && eatContextual("async")) {
      if ((isElementName() || type == TokenType.STAR) && !canInsertSemicolon()) {
        async = true;
      } else {
        keyName = "async";
      }
    }
    if (keyName == null && eat(TokenType.STAR)) {
      generator = true;
    }
    if (keyName == null && !async && !generator) {
      boolean getter = isContextual("get");
      if (getter || isContextual("set")) {
        next();
        if (isElementName()) {
          kind = getter ? PropertyKind.GET : PropertyKind.SET;
        } else {
          keyName = getter ? "get" : "set";
        }
      }
    }
    if (typescript && type == TokenType.BRACKET_L && isIndexSignature()) {
      skipIndexSignature();
      return null;
    }
    Expression key;
    boolean computed = false;
    if (keyName != null) {
      key = new Identifier(lastTokenStart, lastTokenEnd, keyName);
    } else {
      key = parseElementKey();
      computed = computedKey;
    }
    if (typescript && !eat(TokenType.QUESTION) && type == TokenType.PREFIX) {
      next();
    }
    if (type == TokenType.PAREN_L
        || kind != PropertyKind.METHOD
        || generator
        || async
        || typescript && isLess()) {
      return parseMethodElement(
          nodeStart, key, computed, isStatic, kind, generator, async, derived);
    }
    ClassElement field = parseField(nodeStart, key, computed, isStatic);
    return erased ? null : field;
  }

  private boolean isElementName() {
    return switch (type) {
      case NAME, PRIVATE_ID, NUM, STRING, BRACKET_L -> true;
      default -> type.keyword != null;
    };
  }

  /** Skips modifiers of TypeScript's; whether one says that a field is none at run time. */
  private boolean skippedErasingModifiers() throws JsSyntaxException {
    boolean erased = false;
    while (type == TokenType.NAME && isModifier()) {
      int c = codePointAt(nextTokenStart(pos));
      if (!Identifiers.isPart(c) && (c < 0 || "[#\"'*".indexOf(c) < 0)) {
        break;
      }
      erased |= isContextual("declare") || isContextual("abstract");
      next();
    }
    return erased;
  }

  /** Whether {@code [} begins {@code [key: type]: type}. */
  private boolean isIndexSignature() {
    int at = nextTokenStart(pos);
    int name = at;
    while (Identifiers.isPart(codePointAt(at))) {
      at += Character.charCount(codePointAt(at));
    }
    return at != name && charAt(nextTokenStart(at)) == ':';
  }

  private void skipIndexSignature() throws JsSyntaxException {
    next();
    parseIdentifier(true);
    skipTypeAnnotation();
    expect(TokenType.BRACKET_R);
    skipTypeAnnotation();
    semicolon();
  }

  private Expression parseElementKey() throws JsSyntaxException {
    if (type == TokenType.PRIVATE_ID) {
      if ("constructor".equals(value)) {
        throw error(start, "Classes can't have an element named '#constructor'");
      }
      computedKey = false;
      return parsePrivateIdentifier();
    }
    return parsePropertyKey();
  }

  private static boolean isNamed(Expression key, boolean computed, String name) {
    return !computed
        && (key instanceof Identifier identifier && identifier.name().equals(name)
            || key instanceof Literal literal && name.equals(literal.value()));
  }

  private @Nullable ClassElement parseMethodElement(
      int nodeStart,
      Expression key,
      boolean computed,
      boolean isStatic,
      PropertyKind kind,
      boolean generator,
      boolean async,
      boolean derived)
      throws JsSyntaxException {
    boolean constructor = !isStatic && isNamed(key, computed, "constructor");
    if (constructor) {
      if (kind != PropertyKind.METHOD) {
        throw error(key.start(), "Constructor can't have get/set modifier");
      }
      if (generator) {
        throw error(key.start(), "Constructor can't be a generator");
      }
      if (async) {
        throw error(key.start(), "Constructor can't be an async method");
      }
    } else if (isStatic && isNamed(key, computed, "prototype")) {
      throw error(key.start(), "Classes may not have a static property named prototype");
    }
    List<Identifier> outer = parameterProperties;
    parameterProperties = new ArrayList<>();
    FunctionExpression method = parseMethod(generator, async, constructor && derived);
    List<Identifier> properties = parameterProperties;
    parameterProperties = outer;
    if (method == null) {
      return null;
    }
    if (constructor && !properties.isEmpty()) {
      method = withAssignments(method, properties);
    }
    requireAccessorParameters(method, kind == PropertyKind.GET, kind == PropertyKind.SET);
    return new MethodDefinition(
        nodeStart,
        lastTokenEnd,
        key,
        method,
        constructor ? PropertyKind.CONSTRUCTOR : kind,
        computed,
        isStatic);
  }

  /** What TypeScript makes of parameter properties: assignments behind the call of super. */
  private static FunctionExpression withAssignments(
      FunctionExpression constructor, List<Identifier> properties) {
    List<Statement> body = new ArrayList<>(constructor.body().body());
    int at = 0;
    while (at < body.size() && isDirective(body.get(at))) {
      at++;
    }
    at += at < body.size() && isSuperCall(body.get(at)) ? 1 : 0;
    // They take no room in the text.
    int place = at == 0 ? constructor.body().start() + 1 : body.get(at - 1).end();
    for (Identifier property : properties) {
      Identifier name = new Identifier(place, place, property.name());
      MemberExpression member =
          new MemberExpression(place, place, new ThisExpression(place, place), name, false, false);
      AssignmentExpression assignment = new AssignmentExpression(place, place, "=", member, name);
      body.add(at++, new ExpressionStatement(place, place, assignment, null));
    }
    BlockStatement old = constructor.body();
    return new FunctionExpression(
        constructor.start(),
        constructor.end(),
        constructor.id(),
        constructor.params(),
        new BlockStatement(old.start(), old.end(), List.copyOf(body)),
        constructor.generator(),
        constructor.async());
  }

  private static boolean isDirective(Statement statement) {
    return statement instanceof ExpressionStatement expression && expression.directive() != null;
  }

  private static boolean isSuperCall(Statement statement) {
    return statement instanceof ExpressionStatement expression
        && expression.expression() instanceof CallExpression call
        && call.callee() instanceof Super;
  }

  private ClassElement parseField(int nodeStart, Expression key, boolean computed, boolean isStatic)
      throws JsSyntaxException {
    if (isNamed(key, computed, "constructor")) {
      throw error(key.start(), "Classes can't have a field named 'constructor'");
    }
    if (isStatic && isNamed(key, computed, "prototype")) {
      throw error(key.start(), "Classes can't have a static field named 'prototype'");
    }
    skipTypeAnnotation();
    Expression initial = null;
    if (eat(TokenType.EQ)) {
      names.enter(DeclaredNames.FIELD_INITIALIZER | DeclaredNames.SUPER);
      initial = parseMaybeAssign(For.NONE, null);
      names.exit();
    }
    semicolon();
    return new PropertyDefinition(nodeStart, lastTokenEnd, key, initial, computed, isStatic);
  }

  private ClassElement parseStaticBlock(int nodeStart) throws JsSyntaxException {
    List<Label> outerLabels = labels;
    labels = new ArrayList<>(0);
    names.enter(DeclaredNames.STATIC_BLOCK | DeclaredNames.SUPER);
    List<Statement> statements = new ArrayList<>();
    while (type != TokenType.BRACE_R) {
      statements.add(parseStatement());
    }
    next();
    names.exit();
    labels = outerLabels;
    return new StaticBlock(nodeStart, lastTokenEnd, list(statements));
  }
}
