package io.github.docusauruslint.js;

import io.github.docusauruslint.js.DeclaredNames.Binding;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.ForInStatement;
import io.github.docusauruslint.js.Node.ForOfStatement;
import io.github.docusauruslint.js.Node.ForStatement;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.Pattern;
import io.github.docusauruslint.js.Node.Statement;
import io.github.docusauruslint.js.Node.VariableDeclaration;
import io.github.docusauruslint.js.Node.VariableDeclarator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses declarations of variables and the loops that they stand in. */
abstract class LoopParser extends JsxParser {
  /** Whether constants need no value: between {@code declare}d things. */
  boolean ambient;

  LoopParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  /** Whose body a statement is, and so what it may declare. */
  enum Body {
    /** It is one of a list of statements. */
    NONE,
    IF,
    LABEL,
    /** A label in an {@code if}. */
    IF_LABEL,
    OTHER;

    boolean isBody() {
      return this != NONE;
    }

    boolean allowsFunction() {
      return this == NONE || this == IF || this == LABEL;
    }

    Body labeled() {
      return switch (this) {
        case NONE, LABEL -> LABEL;
        case IF, IF_LABEL -> IF_LABEL;
        case OTHER -> OTHER;
      };
    }
  }

  abstract Statement parseStatement(Body body, boolean topLevel) throws JsSyntaxException;

  /** Parses what a loop repeats. */
  final Statement parseLoopBody() throws JsSyntaxException {
    labels.add(new Label(null, true, false, -1));
    Statement body = parseStatement(Body.OTHER, false);
    labels.remove(labels.size() - 1);
    return body;
  }

  /** Whether {@code let} begins a declaration. */
  final boolean isLet(Body body) {
    if (!isContextual("let")) {
      return false;
    }
    int at = nextTokenStart(pos);
    int c = codePointAt(at);
    if (c == '[' || c == '\\') {
      return true;
    }
    if (body.isBody()) {
      return false;
    }
    if (c == '{') {
      return true;
    }
    if (!Identifiers.isStart(c)) {
      return false;
    }
    int end = at;
    while (Identifiers.isPart(codePointAt(end))) {
      end += Character.charCount(codePointAt(end));
    }
    return charAt(end) == '\\'
        || !(end - at == 2 && text.startsWith("in", at)
            || end - at == 10 && text.startsWith("instanceof", at));
  }

  // Variables

  /** Parses a declaration as a statement. */
  final Statement parseVariables(int nodeStart, String kind) throws JsSyntaxException {
    next();
    List<VariableDeclarator> declarators = parseDeclarators(kind, false);
    semicolon();
    return new VariableDeclaration(nodeStart, lastTokenEnd, kind, declarators);
  }

  private List<VariableDeclarator> parseDeclarators(String kind, boolean inFor)
      throws JsSyntaxException {
    List<VariableDeclarator> declarators = new ArrayList<>(1);
    do {
      int nodeStart = start;
      Pattern id = parseBindingAtom();
      checkPattern(id, kind.equals("var") ? Binding.VAR : Binding.LEXICAL, null);
      boolean typed = skippedVariableType();
      Expression initial = null;
      if (eat(TokenType.EQ)) {
        initial = parseMaybeAssign(inFor ? For.INIT : For.NONE, null);
      } else if (!ambient && !typed) {
        boolean loopFollows = type == TokenType.IN || isContextual("of");
        if (kind.equals("const") && !loopFollows) {
          throw unexpected();
        }
        if (!(id instanceof Identifier) && !(inFor && loopFollows)) {
          throw error(lastTokenEnd, "Complex binding patterns require an initialization value");
        }
      }
      declarators.add(new VariableDeclarator(nodeStart, lastTokenEnd, id, initial));
    } while (eat(TokenType.COMMA));
    return list(declarators);
  }

  /** Skips {@code !: type}; a type alone is enough in a declaration file. */
  private boolean skippedVariableType() throws JsSyntaxException {
    if (!typescript) {
      return false;
    }
    if (type == TokenType.PREFIX) {
      next();
    }
    boolean typed = type == TokenType.COLON;
    skipTypeAnnotation();
    return typed;
  }

  // Loops with for

  final Statement parseFor() throws JsSyntaxException {
    int nodeStart = start;
    next();
    int awaitStart = -1;
    if (names.allowsAwait() && eatContextual("await")) {
      awaitStart = lastTokenStart;
    }
    labels.add(new Label(null, true, false, -1));
    names.enter(0);
    expect(TokenType.PAREN_L);
    Statement loop = parseForHead(nodeStart, awaitStart);
    names.exit();
    labels.remove(labels.size() - 1);
    return loop;
  }

  private Statement parseForHead(int nodeStart, int awaitStart) throws JsSyntaxException {
    if (type == TokenType.SEMI) {
      return parsePlainFor(nodeStart, null, awaitStart);
    }
    boolean isLet = isLet(Body.NONE);
    if (type == TokenType.VAR || type == TokenType.CONST || isLet) {
      return parseForWithDeclaration(nodeStart, isLet, awaitStart);
    }
    boolean startsWithLet = isContextual("let");
    boolean escaped = containsEscape;
    int initStart = start;
    PatternErrors errors = new PatternErrors();
    Expression init =
        awaitStart >= 0 ? parseSubscripts(errors, For.AWAIT) : parseExpression(For.INIT, errors);
    boolean isOf = type != TokenType.IN && isContextual("of");
    if (type != TokenType.IN && !isOf) {
      throwExpressionErrors(errors);
      return parsePlainFor(nodeStart, init, awaitStart);
    }
    if (awaitStart >= 0) {
      if (!isOf) {
        throw unexpected(awaitStart);
      }
    } else if (isOf
        && init.start() == initStart
        && !escaped
        && init instanceof Identifier name
        && name.name().equals("async")) {
      throw unexpected();
    }
    if (startsWithLet && isOf) {
      throw error(
          startWithParentheses(init),
          "The left-hand side of a for-of loop may not start with 'let'.");
    }
    Pattern left = toAssignable(init, false, errors);
    checkPattern(left, null, null);
    return parseForInOrOf(nodeStart, left, awaitStart);
  }

  private Statement parseForWithDeclaration(int nodeStart, boolean isLet, int awaitStart)
      throws JsSyntaxException {
    int initStart = start;
    String kind = isLet ? "let" : type == TokenType.VAR ? "var" : "const";
    next();
    List<VariableDeclarator> declarators = parseDeclarators(kind, true);
    VariableDeclaration init = new VariableDeclaration(initStart, lastTokenEnd, kind, declarators);
    boolean isIn = type == TokenType.IN;
    if (!isIn && !isContextual("of") || declarators.size() != 1) {
      return parsePlainFor(nodeStart, init, awaitStart);
    }
    if (isIn && awaitStart >= 0) {
      throw unexpected(awaitStart);
    }
    VariableDeclarator only = declarators.get(0);
    boolean oldStyle = isIn && !strict && kind.equals("var") && only.id() instanceof Identifier;
    if (only.init() != null && !oldStyle) {
      next();
      throw error(
          initStart,
          (isIn ? "for-in" : "for-of") + " loop variable declaration may not have an initializer");
    }
    return parseForInOrOf(nodeStart, init, awaitStart);
  }

  private Statement parsePlainFor(int nodeStart, @Nullable Node init, int awaitStart)
      throws JsSyntaxException {
    if (awaitStart >= 0) {
      throw unexpected(awaitStart);
    }
    expect(TokenType.SEMI);
    Expression test = type == TokenType.SEMI ? null : parseExpression();
    expect(TokenType.SEMI);
    Expression update = type == TokenType.PAREN_R ? null : parseExpression();
    expect(TokenType.PAREN_R);
    Statement body = parseStatement(Body.OTHER, false);
    return new ForStatement(nodeStart, lastTokenEnd, init, test, update, body);
  }

  private Statement parseForInOrOf(int nodeStart, Node left, int awaitStart)
      throws JsSyntaxException {
    boolean isIn = type == TokenType.IN;
    next();
    Expression right = isIn ? parseExpression() : parseMaybeAssign(For.NONE, null);
    expect(TokenType.PAREN_R);
    Statement body = parseStatement(Body.OTHER, false);
    return isIn
        ? new ForInStatement(nodeStart, lastTokenEnd, left, right, body)
        : new ForOfStatement(nodeStart, lastTokenEnd, left, right, body, awaitStart >= 0);
  }
}
