package io.github.docusauruslint.js;

import io.github.docusauruslint.js.DeclaredNames.Binding;
import io.github.docusauruslint.js.Node.ArrowFunctionExpression;
import io.github.docusauruslint.js.Node.BlockStatement;
import io.github.docusauruslint.js.Node.ExpressionStatement;
import io.github.docusauruslint.js.Node.FunctionDeclaration;
import io.github.docusauruslint.js.Node.FunctionExpression;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.Literal;
import io.github.docusauruslint.js.Node.Pattern;
import io.github.docusauruslint.js.Node.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses functions, arrow functions and methods: parameters, bodies, directives. */
abstract class FunctionParser extends PatternParser {
  FunctionParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
    strict = module || beginsWithUseStrict(pos);
  }

  /** Where a function stands, and so what its name may be and mean. */
  enum FunctionPlace {
    EXPRESSION,
    /** A statement among others. */
    DECLARATION,
    /** The body of an {@code if} or label, in sloppy mode. */
    HANGING,
    /** Behind {@code export default}. */
    DEFAULT_EXPORT
  }

  /** Parses a block; leaves strict mode behind its last statement where {@code leaveStrict}. */
  abstract BlockStatement parseBlock(boolean newScope, boolean leaveStrict)
      throws JsSyntaxException;

  /** What {@code yield} and {@code await} positions were before a function. */
  private record Suspensions(int yieldAt, int awaitAt, int awaitNameAt) {}

  private Suspensions startSuspensions() {
    Suspensions before = new Suspensions(yieldAt, awaitAt, awaitNameAt);
    yieldAt = -1;
    awaitAt = -1;
    awaitNameAt = -1;
    return before;
  }

  private void restore(Suspensions before) {
    yieldAt = before.yieldAt;
    awaitAt = before.awaitAt;
    awaitNameAt = before.awaitNameAt;
  }

  final void checkNoSuspensionInParameters() throws JsSyntaxException {
    if (yieldAt >= 0 && (awaitAt < 0 || yieldAt < awaitAt)) {
      throw error(yieldAt, "Yield expression cannot be a default value");
    }
    if (awaitAt >= 0) {
      throw error(awaitAt, "Await expression cannot be a default value");
    }
  }

  private static int scopeFlags(boolean async, boolean generator) {
    return DeclaredNames.FUNCTION
        | (async ? DeclaredNames.ASYNC : 0)
        | (generator ? DeclaredNames.GENERATOR : 0);
  }

  /** Parses a function expression from behind {@code function}. */
  final FunctionExpression parseFunctionExpression(int nodeStart, boolean async)
      throws JsSyntaxException {
    return (FunctionExpression)
        Objects.requireNonNull(parseFunction(nodeStart, FunctionPlace.EXPRESSION, async));
  }

  /**
   * Parses a function from behind {@code function}. Returns null for one of TypeScript's that has
   * no body.
   */
  final @Nullable Node parseFunction(int nodeStart, FunctionPlace place, boolean async)
      throws JsSyntaxException {
    if (type == TokenType.STAR && place == FunctionPlace.HANGING) {
      throw unexpected();
    }
    boolean generator = eat(TokenType.STAR);
    Identifier id = null;
    if (place != FunctionPlace.EXPRESSION) {
      if (place != FunctionPlace.DEFAULT_EXPORT || type == TokenType.NAME) {
        id = parseIdentifier();
      }
      if (id != null && place != FunctionPlace.HANGING) {
        Binding binding =
            !strict && !generator && !async
                ? Binding.FUNCTION
                : names.hoistsFunctions() ? Binding.VAR : Binding.LEXICAL;
        checkSimple(id, binding, null);
      }
    }
    Suspensions before = startSuspensions();
    names.enter(scopeFlags(async, generator));
    if (place == FunctionPlace.EXPRESSION && type == TokenType.NAME) {
      id = parseIdentifier();
    }
    skipTypeParameters();
    List<Pattern> params = parseParameters();
    skipReturnType();
    if (typescript && place != FunctionPlace.EXPRESSION && type != TokenType.BRACE_L) {
      semicolon();
      names.exit();
      restore(before);
      return null;
    }
    BlockStatement body = parseBody(nodeStart, id, params, false, false);
    restore(before);
    return place == FunctionPlace.EXPRESSION
        ? new FunctionExpression(nodeStart, lastTokenEnd, id, params, body, generator, async)
        : new FunctionDeclaration(nodeStart, lastTokenEnd, id, params, body, generator, async);
  }

  private List<Pattern> parseParameters() throws JsSyntaxException {
    expect(TokenType.PAREN_L);
    List<Pattern> params = new ArrayList<>();
    for (Pattern parameter : parseBindingList(TokenType.PAREN_R, false)) {
      if (parameter != null) {
        params.add(parameter);
      }
    }
    checkNoSuspensionInParameters();
    return list(params);
  }

  /**
   * Parses a method from its parameters on. Returns null for one of TypeScript's that has no body.
   */
  final @Nullable FunctionExpression parseMethod(
      boolean generator, boolean async, boolean allowSuperCall) throws JsSyntaxException {
    int nodeStart = start;
    Suspensions before = startSuspensions();
    names.enter(
        scopeFlags(async, generator)
            | DeclaredNames.SUPER
            | (allowSuperCall ? DeclaredNames.DIRECT_SUPER : 0));
    skipTypeParameters();
    List<Pattern> params = parseParameters();
    skipReturnType();
    if (typescript && type != TokenType.BRACE_L) {
      semicolon();
      names.exit();
      restore(before);
      return null;
    }
    BlockStatement body = parseBody(nodeStart, null, params, false, true);
    restore(before);
    return new FunctionExpression(nodeStart, lastTokenEnd, null, params, body, generator, async);
  }

  /** Parses an arrow function from behind its arrow; {@code params} may be expressions still. */
  final ArrowFunctionExpression parseArrow(
      int nodeStart, List<? extends Node> params, boolean async, For head)
      throws JsSyntaxException {
    Suspensions before = startSuspensions();
    names.enter(scopeFlags(async, false) | DeclaredNames.ARROW);
    List<Pattern> patterns = new ArrayList<>(params.size());
    for (Node parameter : params) {
      patterns.add(toAssignable(parameter, true, null));
    }
    List<Pattern> parameters = list(patterns);
    boolean expression = type != TokenType.BRACE_L;
    Node body;
    if (expression) {
      body = parseMaybeAssign(head, null);
      checkParameters(parameters, false);
      names.exit();
    } else {
      body = parseBody(nodeStart, null, parameters, true, false);
    }
    restore(before);
    return new ArrowFunctionExpression(
        nodeStart, lastTokenEnd, parameters, body, expression, async);
  }

  private BlockStatement parseBody(
      int nodeStart, @Nullable Identifier id, List<Pattern> params, boolean arrow, boolean method)
      throws JsSyntaxException {
    boolean simple = params.stream().allMatch(Identifier.class::isInstance);
    boolean wasStrict = strict;
    boolean useStrict = (!wasStrict || !simple) && beginsWithUseStrict(end);
    if (useStrict && !simple) {
      throw error(
          nodeStart, "Illegal 'use strict' directive in function with non-simple parameter list");
    }
    List<Label> outerLabels = labels;
    labels = new ArrayList<>(0);
    if (useStrict) {
      strict = true;
    }
    checkParameters(params, !wasStrict && !useStrict && !arrow && !method && simple);
    if (strict && id != null) {
      checkSimple(id, Binding.OUTSIDE, null);
    }
    BlockStatement body = withDirectives(parseBlock(false, useStrict && !wasStrict));
    labels = outerLabels;
    names.exit();
    return body;
  }

  private void checkParameters(List<Pattern> params, boolean allowDuplicates)
      throws JsSyntaxException {
    Set<String> clashes = allowDuplicates ? null : new HashSet<>();
    for (Pattern parameter : params) {
      checkInnerPattern(parameter, Binding.VAR, clashes);
    }
  }

  // Directives

  private BlockStatement withDirectives(BlockStatement block) {
    List<Statement> statements = withDirectives(block.body());
    return statements == block.body()
        ? block
        : new BlockStatement(block.start(), block.end(), statements);
  }

  /** The statements, with the strings that they begin with marked as directives. */
  final List<Statement> withDirectives(List<Statement> statements) {
    List<Statement> marked = null;
    for (int i = 0; i < statements.size(); i++) {
      if (!(statements.get(i) instanceof ExpressionStatement statement)
          || !(statement.expression() instanceof Literal literal)
          || !literal.isString()
          || text.charAt(statement.start()) != literal.raw().charAt(0)) {
        break;
      }
      if (marked == null) {
        marked = new ArrayList<>(statements);
      }
      String raw = literal.raw();
      marked.set(
          i,
          new ExpressionStatement(
              statement.start(), statement.end(), literal, raw.substring(1, raw.length() - 1)));
    }
    return marked == null ? statements : list(marked);
  }

  /** Looks whether {@code "use strict"} is among the strings that code begins with. */
  final boolean beginsWithUseStrict(int offset) {
    int at = nextTokenStart(offset);
    while (true) {
      int close = closeOfString(at);
      if (close < 0) {
        return false;
      }
      int after = nextTokenStart(close);
      if (close - at == 12 && text.startsWith("use strict", at + 1)) {
        int next = charAt(after);
        return next == ';'
            || next == '}'
            || hasNewLine(close, after) && !goesOnWithOperator(after, next);
      }
      at = charAt(after) == ';' ? nextTokenStart(after + 1) : after;
    }
  }

  private int closeOfString(int offset) {
    int quote = charAt(offset);
    if (quote != '"' && quote != '\'') {
      return -1;
    }
    for (int i = offset + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  private boolean goesOnWithOperator(int offset, int c) {
    return c >= 0 && "(`.[+-/*%<>=,?^&".indexOf(c) >= 0
        || c == '!' && charAt(offset + 1) == '='
        || isWord(offset, "in")
        || isWord(offset, "instanceof");
  }

  private boolean isWord(int offset, String word) {
    return offset + word.length() <= limit
        && text.startsWith(word, offset)
        && !Identifiers.isPart(codePointAt(offset + word.length()));
  }
}
