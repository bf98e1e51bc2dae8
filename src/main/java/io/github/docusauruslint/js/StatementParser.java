package io.github.docusauruslint.js;

import io.github.docusauruslint.js.DeclaredNames.Binding;
import io.github.docusauruslint.js.Node.BlockStatement;
import io.github.docusauruslint.js.Node.BreakStatement;
import io.github.docusauruslint.js.Node.CatchClause;
import io.github.docusauruslint.js.Node.ContinueStatement;
import io.github.docusauruslint.js.Node.DebuggerStatement;
import io.github.docusauruslint.js.Node.DoWhileStatement;
import io.github.docusauruslint.js.Node.EmptyStatement;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.ExpressionStatement;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.IfStatement;
import io.github.docusauruslint.js.Node.LabeledStatement;
import io.github.docusauruslint.js.Node.Pattern;
import io.github.docusauruslint.js.Node.ReturnStatement;
import io.github.docusauruslint.js.Node.Statement;
import io.github.docusauruslint.js.Node.SwitchCase;
import io.github.docusauruslint.js.Node.SwitchStatement;
import io.github.docusauruslint.js.Node.ThrowStatement;
import io.github.docusauruslint.js.Node.TryStatement;
import io.github.docusauruslint.js.Node.WhileStatement;
import io.github.docusauruslint.js.Node.WithStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses statements. */
abstract class StatementParser extends LoopParser {
  StatementParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  /** Parses {@code import} or {@code export}. */
  abstract Statement parseModuleDeclaration(boolean topLevel) throws JsSyntaxException;

  /** Parses what begins with a word of TypeScript's; null when it is none. */
  abstract @Nullable Statement parseTypeScript(boolean topLevel) throws JsSyntaxException;

  @Override
  final Statement parseStatement() throws JsSyntaxException {
    return parseStatement(Body.NONE, false);
  }

  @Override
  final Statement parseStatement(Body body, boolean topLevel) throws JsSyntaxException {
    enter();
    Statement statement = parse(body, topLevel);
    leave();
    return statement;
  }

  private Statement parse(Body body, boolean topLevel) throws JsSyntaxException {
    int nodeStart = start;
    if (isLet(body)) {
      if (body.isBody()) {
        throw unexpected();
      }
      return parseVariables(nodeStart, "let");
    }
    switch (type) {
      case BREAK, CONTINUE:
        return parseBreakOrContinue();
      case DEBUGGER:
        next();
        semicolon();
        return new DebuggerStatement(nodeStart, lastTokenEnd);
      case DO:
        return parseDo();
      case FOR:
        return parseFor();
      case FUNCTION:
        if (body.isBody() && (strict || !body.allowsFunction())) {
          throw unexpected();
        }
        return parseFunctionStatement(nodeStart, body, false);
      case CLASS:
        if (body.isBody()) {
          throw unexpected();
        }
        return (Statement) parseClass(nodeStart, ClassPlace.DECLARATION);
      case IF:
        return parseIf();
      case RETURN:
        return parseReturn();
      case SWITCH:
        return parseSwitch();
      case THROW:
        return parseThrow();
      case TRY:
        return parseTry();
      case CONST, VAR:
        boolean isVar = type == TokenType.VAR;
        if (body.isBody() && !isVar) {
          throw unexpected();
        }
        if (typescript && !isVar && isConstEnum()) {
          next();
          return orUnexpected(parseTypeScript(topLevel));
        }
        return parseVariables(nodeStart, isVar ? "var" : "const");
      case WHILE:
        return parseWhile();
      case WITH:
        return parseWith();
      case BRACE_L:
        return parseBlock(true, false);
      case SEMI:
        next();
        return new EmptyStatement(nodeStart, lastTokenEnd);
      case EXPORT, IMPORT:
        if (type == TokenType.IMPORT) {
          int c = charAt(nextTokenStart(pos));
          if (c == '(' || c == '.') {
            return parseExpressionStatement(nodeStart, parseExpression());
          }
        }
        if (!topLevel) {
          throw error(start, "'import' and 'export' may only appear at the top level");
        }
        return parseModuleDeclaration(true);
      default:
        return parseOther(body, topLevel);
    }
  }

  private boolean isConstEnum() {
    int at = nextTokenStart(pos);
    return text.startsWith("enum", at) && !Identifiers.isPart(codePointAt(at + 4));
  }

  private Statement orUnexpected(@Nullable Statement statement) throws JsSyntaxException {
    if (statement == null) {
      throw unexpected();
    }
    return statement;
  }

  private Statement parseOther(Body body, boolean topLevel) throws JsSyntaxException {
    int nodeStart = start;
    if (isAsyncFunction()) {
      if (body.isBody()) {
        throw unexpected();
      }
      next();
      return parseFunctionStatement(nodeStart, body, true);
    }
    if (typescript && type == TokenType.NAME) {
      Statement statement = parseTypeScript(topLevel);
      if (statement != null) {
        return statement;
      }
    }
    boolean name = type == TokenType.NAME;
    Expression expression = parseExpression();
    if (name
        && expression instanceof Identifier label
        && !isParenthesized(expression)
        && eat(TokenType.COLON)) {
      return parseLabeled(nodeStart, label, body);
    }
    return parseExpressionStatement(nodeStart, expression);
  }

  private Statement parseFunctionStatement(int nodeStart, Body body, boolean async)
      throws JsSyntaxException {
    next();
    Node function =
        parseFunction(
            nodeStart, body.isBody() ? FunctionPlace.HANGING : FunctionPlace.DECLARATION, async);
    return function == null ? new EmptyStatement(nodeStart, lastTokenEnd) : (Statement) function;
  }

  /** Whether {@code async function} comes, on one line. */
  final boolean isAsyncFunction() {
    if (!isContextual("async")) {
      return false;
    }
    int at = nextTokenStart(pos);
    if (hasNewLine(pos, at) || at + 8 > limit || !text.startsWith("function", at)) {
      return false;
    }
    int after = codePointAt(at + 8);
    return !Identifiers.isPart(after) && after != '\\';
  }

  private Statement parseExpressionStatement(int nodeStart, Expression expression)
      throws JsSyntaxException {
    semicolon();
    return new ExpressionStatement(nodeStart, lastTokenEnd, expression, null);
  }

  private Statement parseLabeled(int nodeStart, Identifier name, Body body)
      throws JsSyntaxException {
    for (Label label : labels) {
      if (name.name().equals(label.name)) {
        throw error(name.start(), "Label '" + name.name() + "' is already declared");
      }
    }
    boolean isLoop = type.isLoop;
    boolean isSwitch = type == TokenType.SWITCH;
    for (int i = labels.size() - 1; i >= 0 && labels.get(i).statementStart == nodeStart; i--) {
      // Another label of the same statement.
      Label label = labels.get(i);
      label.statementStart = start;
      label.isLoop = isLoop;
      label.isSwitch = isSwitch;
    }
    labels.add(new Label(name.name(), isLoop, isSwitch, start));
    Statement labeled = parseStatement(body.labeled(), false);
    labels.remove(labels.size() - 1);
    return new LabeledStatement(nodeStart, lastTokenEnd, name, labeled);
  }

  private Statement parseBreakOrContinue() throws JsSyntaxException {
    int nodeStart = start;
    boolean isBreak = type == TokenType.BREAK;
    next();
    Identifier label = null;
    if (!eat(TokenType.SEMI) && !canInsertSemicolon()) {
      if (type != TokenType.NAME) {
        throw unexpected();
      }
      label = parseIdentifier();
      semicolon();
    }
    if (!hasTarget(label, isBreak)) {
      throw error(nodeStart, "Unsyntactic " + (isBreak ? "break" : "continue"));
    }
    return isBreak
        ? new BreakStatement(nodeStart, lastTokenEnd, label)
        : new ContinueStatement(nodeStart, lastTokenEnd, label);
  }

  private boolean hasTarget(@Nullable Identifier name, boolean isBreak) {
    for (Label label : labels) {
      if ((name == null || name.name().equals(label.name))
          && (label.isLoop || isBreak && (label.isSwitch || name != null))) {
        return true;
      }
    }
    return false;
  }

  private Statement parseIf() throws JsSyntaxException {
    int nodeStart = start;
    next();
    Expression test = parseParenthesized();
    Statement consequent = parseStatement(Body.IF, false);
    Statement alternate = eat(TokenType.ELSE) ? parseStatement(Body.IF, false) : null;
    return new IfStatement(nodeStart, lastTokenEnd, test, consequent, alternate);
  }

  private Statement parseReturn() throws JsSyntaxException {
    int nodeStart = start;
    if (module && !names.inFunction()) {
      throw error(start, "'return' outside of function");
    }
    next();
    Expression argument = null;
    if (!eat(TokenType.SEMI) && !canInsertSemicolon()) {
      argument = parseExpression();
      semicolon();
    }
    return new ReturnStatement(nodeStart, lastTokenEnd, argument);
  }

  private Statement parseSwitch() throws JsSyntaxException {
    int nodeStart = start;
    next();
    Expression discriminant = parseParenthesized();
    List<SwitchCase> cases = new ArrayList<>();
    expect(TokenType.BRACE_L);
    labels.add(new Label(null, false, true, -1));
    names.enter(0);
    boolean hasDefault = false;
    while (type != TokenType.BRACE_R) {
      int caseStart = start;
      Expression test = null;
      if (type == TokenType.CASE) {
        next();
        test = parseExpression();
      } else if (type == TokenType.DEFAULT) {
        next();
        if (hasDefault) {
          throw error(lastTokenStart, "Multiple default clauses");
        }
        hasDefault = true;
      } else {
        throw unexpected();
      }
      expect(TokenType.COLON);
      List<Statement> statements = new ArrayList<>();
      while (type != TokenType.CASE && type != TokenType.DEFAULT && type != TokenType.BRACE_R) {
        statements.add(parseStatement());
      }
      cases.add(new SwitchCase(caseStart, lastTokenEnd, test, list(statements)));
    }
    names.exit();
    next();
    labels.remove(labels.size() - 1);
    return new SwitchStatement(nodeStart, lastTokenEnd, discriminant, list(cases));
  }

  private Statement parseThrow() throws JsSyntaxException {
    int nodeStart = start;
    next();
    if (newLineBefore) {
      throw error(lastTokenEnd, "Illegal newline after throw");
    }
    Expression argument = parseExpression();
    semicolon();
    return new ThrowStatement(nodeStart, lastTokenEnd, argument);
  }

  private Statement parseTry() throws JsSyntaxException {
    int nodeStart = start;
    next();
    BlockStatement block = parseBlock(true, false);
    CatchClause handler = type == TokenType.CATCH ? parseCatch() : null;
    BlockStatement finalizer = eat(TokenType.FINALLY) ? parseBlock(true, false) : null;
    if (handler == null && finalizer == null) {
      throw error(nodeStart, "Missing catch or finally clause");
    }
    return new TryStatement(nodeStart, lastTokenEnd, block, handler, finalizer);
  }

  private CatchClause parseCatch() throws JsSyntaxException {
    int nodeStart = start;
    next();
    Pattern parameter = null;
    if (eat(TokenType.PAREN_L)) {
      parameter = parseBindingAtom();
      boolean simple = parameter instanceof Identifier;
      names.enter(simple ? DeclaredNames.SIMPLE_CATCH : 0);
      checkPattern(parameter, simple ? Binding.SIMPLE_CATCH : Binding.LEXICAL, null);
      skipTypeAnnotation();
      expect(TokenType.PAREN_R);
    } else {
      names.enter(0);
    }
    BlockStatement body = parseBlock(false, false);
    names.exit();
    return new CatchClause(nodeStart, lastTokenEnd, parameter, body);
  }

  private Statement parseWhile() throws JsSyntaxException {
    int nodeStart = start;
    next();
    Expression test = parseParenthesized();
    Statement body = parseLoopBody();
    return new WhileStatement(nodeStart, lastTokenEnd, test, body);
  }

  private Statement parseDo() throws JsSyntaxException {
    int nodeStart = start;
    next();
    Statement body = parseLoopBody();
    expect(TokenType.WHILE);
    Expression test = parseParenthesized();
    eat(TokenType.SEMI);
    return new DoWhileStatement(nodeStart, lastTokenEnd, body, test);
  }

  private Statement parseWith() throws JsSyntaxException {
    int nodeStart = start;
    if (strict) {
      throw error(start, "'with' in strict mode");
    }
    next();
    Expression object = parseParenthesized();
    Statement body = parseStatement(Body.OTHER, false);
    return new WithStatement(nodeStart, lastTokenEnd, object, body);
  }

  private Expression parseParenthesized() throws JsSyntaxException {
    expect(TokenType.PAREN_L);
    Expression expression = parseExpression();
    expect(TokenType.PAREN_R);
    return expression;
  }

  @Override
  final BlockStatement parseBlock(boolean newScope, boolean leaveStrict) throws JsSyntaxException {
    int nodeStart = start;
    expect(TokenType.BRACE_L);
    if (newScope) {
      names.enter(0);
    }
    List<Statement> statements = new ArrayList<>();
    while (type != TokenType.BRACE_R) {
      statements.add(parseStatement());
    }
    if (leaveStrict) {
      strict = false;
    }
    next();
    if (newScope) {
      names.exit();
    }
    return new BlockStatement(nodeStart, lastTokenEnd, list(statements));
  }
}
