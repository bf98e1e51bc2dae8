package io.github.docusauruslint.js;

import io.github.docusauruslint.js.Node.ArrowFunctionExpression;
import io.github.docusauruslint.js.Node.CallExpression;
import io.github.docusauruslint.js.Node.ChainExpression;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.MemberExpression;
import io.github.docusauruslint.js.Node.NewExpression;
import io.github.docusauruslint.js.Node.Super;
import io.github.docusauruslint.js.Node.TaggedTemplateExpression;
import io.github.docusauruslint.js.Node.TemplateElement;
import io.github.docusauruslint.js.Node.TemplateLiteral;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses members, calls, {@code new} and templates. */
abstract class SubscriptParser extends OperatorParser {
  /** Where {@code <} does not begin arguments of types. */
  private final Set<Integer> noTypeArgumentsAt = new HashSet<>(0);

  SubscriptParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  /**
   * Parses what members and calls begin with. That it may stand in the head of a {@code for} or
   * behind {@code new} is not said: acorn-jsx forgets to as well, and so reads {@code in} there.
   */
  abstract Expression parseAtom(@Nullable PatternErrors errors) throws JsSyntaxException;

  /** Parses expressions and spreads up to the closing parenthesis, and moves behind it. */
  abstract List<Expression> parseArguments(@Nullable PatternErrors errors) throws JsSyntaxException;

  @Override
  final Expression parseSubscripts(@Nullable PatternErrors errors, For head)
      throws JsSyntaxException {
    int nodeStart = start;
    int oldDoubleProto = -1;
    int oldShorthandAssign = -1;
    if (errors != null) {
      oldDoubleProto = errors.doubleProto;
      oldShorthandAssign = errors.shorthandAssign;
      errors.doubleProto = -1;
      errors.shorthandAssign = -1;
    }
    Expression atom = parseAtom(errors);
    if (atom instanceof ArrowFunctionExpression && charAt(lastTokenStart) != ')') {
      return atom;
    }
    Expression result = parseSubscriptsOf(atom, nodeStart, false, head);
    if (errors != null) {
      if (result != atom) {
        throwExpressionErrors(errors);
        if (errors.parenthesizedAssign >= result.start()) {
          errors.parenthesizedAssign = -1;
        }
        if (errors.parenthesizedBind >= result.start()) {
          errors.parenthesizedBind = -1;
        }
        if (errors.trailingComma >= result.start()) {
          errors.trailingComma = -1;
        }
      }
      if (oldDoubleProto >= 0) {
        errors.doubleProto = oldDoubleProto;
      }
      if (oldShorthandAssign >= 0) {
        errors.shorthandAssign = oldShorthandAssign;
      }
    }
    return result;
  }

  private Expression parseSubscriptsOf(Expression atom, int nodeStart, boolean noCalls, For head)
      throws JsSyntaxException {
    boolean maybeAsyncArrow =
        atom instanceof Identifier identifier
            && identifier.name().equals("async")
            && lastTokenEnd == atom.end()
            && atom.end() - atom.start() == 5
            && potentialArrowAt == atom.start()
            && !canInsertSemicolon();
    boolean inChain = false;
    Expression base = atom;
    for (int count = 1; ; count++) {
      if (typescript && skippedAssertion()) {
        continue;
      }
      boolean optional = eat(TokenType.QUESTION_DOT);
      if (optional && noCalls) {
        throw error(
            lastTokenStart, "Optional chaining cannot appear in the callee of new expressions");
      }
      Expression element =
          parseSubscript(base, nodeStart, noCalls, maybeAsyncArrow, optional, inChain, head);
      inChain |= optional;
      if (optional && element == base) {
        throw unexpected();
      }
      if (element == base || element instanceof ArrowFunctionExpression) {
        chain(count);
        return inChain ? new ChainExpression(nodeStart, element.end(), element) : element;
      }
      base = element;
      maybeAsyncArrow = false;
    }
  }

  /** Parses one member, call or template behind {@code base}; returns this when there is none. */
  private Expression parseSubscript(
      Expression base,
      int nodeStart,
      boolean noCalls,
      boolean maybeAsyncArrow,
      boolean optional,
      boolean inChain,
      For head)
      throws JsSyntaxException {
    if (eat(TokenType.BRACKET_L)) {
      Expression property = parseExpression();
      expect(TokenType.BRACKET_R);
      return new MemberExpression(nodeStart, lastTokenEnd, base, property, true, optional);
    }
    boolean member =
        optional
            ? type != TokenType.PAREN_L && type != TokenType.BACK_QUOTE && !(typescript && isLess())
            : eat(TokenType.DOT);
    if (member) {
      Expression property =
          type == TokenType.PRIVATE_ID && !(base instanceof Super)
              ? parsePrivateIdentifier()
              : parseIdentifier(true);
      return new MemberExpression(nodeStart, lastTokenEnd, base, property, false, optional);
    }
    if (typescript && isLess()) {
      skipTypeArgumentsOfCall();
    }
    if (!noCalls && eat(TokenType.PAREN_L)) {
      return parseCall(base, nodeStart, maybeAsyncArrow && !optional, optional, head);
    }
    if (type == TokenType.BACK_QUOTE) {
      if (optional || inChain) {
        throw error(
            start, "Optional chaining cannot appear in the tag of tagged template expressions");
      }
      TemplateLiteral quasi = parseTemplate(true);
      return new TaggedTemplateExpression(nodeStart, lastTokenEnd, base, quasi);
    }
    return base;
  }

  private Expression parseCall(
      Expression callee, int nodeStart, boolean maybeAsyncArrow, boolean optional, For head)
      throws JsSyntaxException {
    PatternErrors errors = new PatternErrors();
    int oldYieldAt = yieldAt;
    int oldAwaitAt = awaitAt;
    int oldAwaitNameAt = awaitNameAt;
    yieldAt = -1;
    awaitAt = -1;
    awaitNameAt = -1;
    List<Expression> arguments = parseArguments(errors);
    if (maybeAsyncArrow && !canInsertSemicolon() && eat(TokenType.ARROW)) {
      throwPatternErrors(errors, false);
      checkNoSuspensionInParameters();
      if (awaitNameAt >= 0) {
        throw error(awaitNameAt, "Cannot use 'await' as identifier inside an async function");
      }
      yieldAt = oldYieldAt;
      awaitAt = oldAwaitAt;
      awaitNameAt = oldAwaitNameAt;
      return parseArrow(nodeStart, arguments, true, head);
    }
    throwExpressionErrors(errors);
    yieldAt = oldYieldAt >= 0 ? oldYieldAt : yieldAt;
    awaitAt = oldAwaitAt >= 0 ? oldAwaitAt : awaitAt;
    awaitNameAt = oldAwaitNameAt >= 0 ? oldAwaitNameAt : awaitNameAt;
    return new CallExpression(nodeStart, lastTokenEnd, callee, arguments, optional);
  }

  // TypeScript

  /** Skips the {@code !} that says that something is not null. */
  private boolean skippedAssertion() throws JsSyntaxException {
    if (type != TokenType.PREFIX || newLineBefore || text.charAt(start) != '!') {
      return false;
    }
    expressionAllowed = false;
    next();
    return true;
  }

  /** Skips types in {@code f<T>(…)}; what only compares stays as it is. */
  private void skipTypeArgumentsOfCall() throws JsSyntaxException {
    int at = start;
    if (noTypeArgumentsAt.contains(at)) {
      return;
    }
    ParserState before = new ParserState(this);
    try {
      skipTypeArguments();
      boolean call =
          switch (type) {
            case PAREN_L,
                BACK_QUOTE,
                EOF,
                COMMA,
                SEMI,
                COLON,
                DOT,
                QUESTION_DOT,
                PAREN_R,
                BRACKET_R,
                BRACE_R ->
                true;
            default -> newLineBefore;
          };
      if (call) {
        return;
      }
    } catch (JsSyntaxException e) {
      // It was an operator, then.
      rethrowTooDeep(e);
    }
    before.restore(this);
    noTypeArgumentsAt.add(at);
  }

  // New

  final Expression parseNewExpression(int nodeStart) throws JsSyntaxException {
    int calleeStart = start;
    enter();
    Expression atom = parseAtom(null);
    leave();
    Expression callee = parseSubscriptsOf(atom, calleeStart, true, For.NONE);
    if (callee instanceof Super) {
      throw error(calleeStart, "Invalid use of 'super'");
    }
    List<Expression> arguments = List.of();
    if (eat(TokenType.PAREN_L)) {
      arguments = parseArguments(null);
    }
    return new NewExpression(nodeStart, lastTokenEnd, callee, arguments);
  }

  // Templates

  final TemplateLiteral parseTemplate(boolean tagged) throws JsSyntaxException {
    int nodeStart = start;
    next();
    List<TemplateElement> quasis = new ArrayList<>();
    List<Expression> expressions = new ArrayList<>(0);
    TemplateElement element = parseTemplateElement(tagged);
    quasis.add(element);
    while (!element.tail()) {
      if (type == TokenType.EOF) {
        throw error(pos, "Unterminated template literal");
      }
      expect(TokenType.DOLLAR_BRACE_L);
      expressions.add(parseExpression());
      expect(TokenType.BRACE_R);
      element = parseTemplateElement(tagged);
      quasis.add(element);
    }
    next();
    return new TemplateLiteral(nodeStart, lastTokenEnd, list(quasis), list(expressions));
  }

  private TemplateElement parseTemplateElement(boolean tagged) throws JsSyntaxException {
    int nodeStart = start;
    if (type == TokenType.INVALID_TEMPLATE && !tagged) {
      throw error(start, "Bad escape sequence in untagged template literal");
    }
    String raw = tokenText();
    if (raw.indexOf('\r') >= 0) {
      raw = raw.replace("\r\n", "\n").replace('\r', '\n');
    }
    String cooked = value;
    next();
    return new TemplateElement(nodeStart, lastTokenEnd, cooked, raw, type == TokenType.BACK_QUOTE);
  }
}
