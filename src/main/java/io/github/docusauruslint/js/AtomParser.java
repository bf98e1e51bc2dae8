package io.github.docusauruslint.js;

import io.github.docusauruslint.js.Node.ArrayExpression;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.ImportExpression;
import io.github.docusauruslint.js.Node.Literal;
import io.github.docusauruslint.js.Node.MemberExpression;
import io.github.docusauruslint.js.Node.MetaProperty;
import io.github.docusauruslint.js.Node.RegExp;
import io.github.docusauruslint.js.Node.SequenceExpression;
import io.github.docusauruslint.js.Node.SpreadElement;
import io.github.docusauruslint.js.Node.Super;
import io.github.docusauruslint.js.Node.ThisExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses what operators and members begin with: literals, names, parentheses, arrow functions. */
abstract class AtomParser extends TypedArrowParser {
  AtomParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  @Override
  final Expression parseAtom(@Nullable PatternErrors errors) throws JsSyntaxException {
    if (type == TokenType.SLASH) {
      // The lexer took it for a division.
      readRegExp();
    }
    int nodeStart = start;
    boolean canBeArrow = potentialArrowAt == start;
    switch (type) {
      case SUPER:
        return parseSuper();
      case THIS:
        next();
        return new ThisExpression(nodeStart, lastTokenEnd);
      case NAME:
        return parseName(canBeArrow);
      case NUM, STRING, REGEXP, NULL, TRUE, FALSE:
        return parseLiteral();
      case PAREN_L:
        return parseParenthesis(canBeArrow, errors);
      case BRACKET_L:
        next();
        List<@Nullable Expression> elements = parseElements(errors);
        return new ArrayExpression(nodeStart, lastTokenEnd, elements);
      case BRACE_L:
        contexts.replaceTop(TokenContext.BRACE_EXPRESSION);
        return parseObject(errors);
      case FUNCTION:
        next();
        return parseFunctionExpression(nodeStart, false);
      case CLASS:
        return (Expression) parseClass(nodeStart, ClassPlace.EXPRESSION);
      case NEW:
        return parseNew();
      case BACK_QUOTE:
        return parseTemplate(false);
      case IMPORT:
        return parseImportExpression();
      case JSX_TAG_START:
        return typescript ? parseJsxOrTyped() : parseJsx();
      case RELATIONAL:
        if (typescript && isLess()) {
          // The lexer took it for a comparison.
          pos = start + 1;
          finish(TokenType.JSX_TAG_START, null);
          return parseJsxOrTyped();
        }
        throw unexpected();
      default:
        throw unexpected();
    }
  }

  private Expression parseSuper() throws JsSyntaxException {
    int nodeStart = start;
    if (!names.allowsSuper()) {
      throw error(start, "'super' keyword outside a method");
    }
    next();
    if (type == TokenType.PAREN_L && !names.allowsSuperCall()) {
      throw error(nodeStart, "super() call outside constructor of a subclass");
    }
    if (type != TokenType.DOT && type != TokenType.BRACKET_L && type != TokenType.PAREN_L) {
      throw unexpected();
    }
    return new Super(nodeStart, lastTokenEnd);
  }

  private Expression parseName(boolean canBeArrow) throws JsSyntaxException {
    int nodeStart = start;
    boolean escaped = containsEscape;
    Identifier id = parseIdentifier();
    boolean async = id.name().equals("async");
    if (async && !escaped && !canInsertSemicolon()) {
      if (type == TokenType.FUNCTION) {
        next();
        contexts.replaceTop(TokenContext.FUNCTION_EXPRESSION);
        return parseFunctionExpression(nodeStart, true);
      }
      if (typescript && canBeArrow && (type == TokenType.PAREN_L || isLess())) {
        Expression arrow = parseTypedArrow(nodeStart, true);
        if (arrow != null) {
          return arrow;
        }
      }
    }
    if (canBeArrow && !canInsertSemicolon()) {
      if (eat(TokenType.ARROW)) {
        return parseArrow(nodeStart, List.of(id), false, For.NONE);
      }
      boolean ofLoop = potentialArrowInForAwait && "of".equals(value) && !containsEscape;
      if (async && type == TokenType.NAME && !escaped && !ofLoop && !isTypeOperator()) {
        Identifier parameter = parseIdentifier();
        if (canInsertSemicolon() || !eat(TokenType.ARROW)) {
          throw unexpected();
        }
        return parseArrow(nodeStart, List.of(parameter), true, For.NONE);
      }
    }
    return id;
  }

  private boolean isTypeOperator() {
    return typescript && (isContextual("as") || isContextual("satisfies"));
  }

  @Override
  final Literal parseLiteral() throws JsSyntaxException {
    int nodeStart = start;
    String raw = tokenText();
    Object literal = null;
    String digits = null;
    RegExp regExp = null;
    switch (type) {
      case NUM -> {
        digits = bigint;
        literal = bigint == null ? (Double) numberValue : null;
      }
      case REGEXP -> regExp = new RegExp(value == null ? "" : value, regExpFlags);
      case TRUE, FALSE -> literal = type == TokenType.TRUE;
      case NULL -> {}
      default -> literal = value;
    }
    next();
    return new Literal(nodeStart, lastTokenEnd, literal, raw, digits, regExp);
  }

  // Lists

  private List<@Nullable Expression> parseElements(@Nullable PatternErrors errors)
      throws JsSyntaxException {
    List<@Nullable Expression> elements = new ArrayList<>();
    boolean first = true;
    while (!eat(TokenType.BRACKET_R)) {
      if (!first) {
        expect(TokenType.COMMA);
        if (eat(TokenType.BRACKET_R)) {
          break;
        }
      }
      first = false;
      elements.add(type == TokenType.COMMA ? null : parseElement(errors));
    }
    return list(elements);
  }

  @Override
  final List<Expression> parseArguments(@Nullable PatternErrors errors) throws JsSyntaxException {
    List<Expression> arguments = new ArrayList<>();
    while (!eat(TokenType.PAREN_R)) {
      if (!arguments.isEmpty()) {
        expect(TokenType.COMMA);
        if (eat(TokenType.PAREN_R)) {
          break;
        }
      }
      arguments.add(parseElement(errors));
    }
    return list(arguments);
  }

  private Expression parseElement(@Nullable PatternErrors errors) throws JsSyntaxException {
    if (type != TokenType.ELLIPSIS) {
      return parseMaybeAssign(For.NONE, errors);
    }
    int nodeStart = start;
    next();
    Expression argument = parseMaybeAssign(For.NONE, errors);
    SpreadElement spread = new SpreadElement(nodeStart, lastTokenEnd, argument);
    if (errors != null && type == TokenType.COMMA && errors.trailingComma < 0) {
      errors.trailingComma = start;
    }
    return spread;
  }

  // Parentheses and arrow functions

  private Expression parseParenthesis(boolean canBeArrow, @Nullable PatternErrors errors)
      throws JsSyntaxException {
    int nodeStart = start;
    if (typescript && canBeArrow) {
      Expression arrow = parseTypedArrow(nodeStart, false);
      if (arrow != null) {
        return arrow;
      }
    }
    Expression expression = parseParenthesisOrArrow(canBeArrow);
    if (errors != null) {
      boolean simple = expression instanceof Identifier || expression instanceof MemberExpression;
      if (errors.parenthesizedAssign < 0 && !simple) {
        errors.parenthesizedAssign = nodeStart;
      }
      if (errors.parenthesizedBind < 0) {
        errors.parenthesizedBind = nodeStart;
      }
    }
    return expression;
  }

  private Expression parseParenthesisOrArrow(boolean canBeArrow) throws JsSyntaxException {
    int nodeStart = start;
    next();
    int innerStart = start;
    PatternErrors errors = new PatternErrors();
    int oldYieldAt = yieldAt;
    int oldAwaitAt = awaitAt;
    yieldAt = -1;
    awaitAt = -1;
    List<Node> items = new ArrayList<>(1);
    int spreadStart = -1;
    boolean endsInComma = false;
    while (type != TokenType.PAREN_R) {
      if (!items.isEmpty()) {
        expect(TokenType.COMMA);
        if (type == TokenType.PAREN_R) {
          endsInComma = true;
          break;
        }
      }
      if (type == TokenType.ELLIPSIS) {
        spreadStart = start;
        items.add(parseRest());
        if (type == TokenType.COMMA) {
          throw error(start, "Comma is not permitted after the rest element");
        }
        break;
      }
      items.add(parseMaybeAssign(For.NONE, errors));
    }
    int innerEnd = lastTokenEnd;
    expect(TokenType.PAREN_R);
    if (canBeArrow && !canInsertSemicolon() && eat(TokenType.ARROW)) {
      throwPatternErrors(errors, false);
      checkNoSuspensionInParameters();
      yieldAt = oldYieldAt;
      awaitAt = oldAwaitAt;
      return parseArrow(nodeStart, items, false, For.NONE);
    }
    if (items.isEmpty() || endsInComma) {
      throw unexpected(lastTokenStart);
    }
    if (spreadStart >= 0) {
      throw unexpected(spreadStart);
    }
    throwExpressionErrors(errors);
    yieldAt = oldYieldAt >= 0 ? oldYieldAt : yieldAt;
    awaitAt = oldAwaitAt >= 0 ? oldAwaitAt : awaitAt;
    Expression inner = (Expression) items.get(0);
    if (items.size() > 1) {
      List<Expression> expressions = new ArrayList<>(items.size());
      for (Node item : items) {
        expressions.add((Expression) item);
      }
      return new SequenceExpression(innerStart, innerEnd, list(expressions));
    }
    parenthesize(inner, nodeStart);
    return inner;
  }

  // Keywords

  private Expression parseNew() throws JsSyntaxException {
    int nodeStart = start;
    if (containsEscape) {
      throw error(start, "Escape sequence in keyword new");
    }
    next();
    if (type != TokenType.DOT) {
      return parseNewExpression(nodeStart);
    }
    Identifier meta = new Identifier(nodeStart, lastTokenEnd, "new");
    next();
    boolean escaped = containsEscape;
    Identifier property = parseIdentifier(true);
    if (!property.name().equals("target")) {
      throw error(property.start(), "The only valid meta property for new is 'new.target'");
    }
    if (escaped) {
      throw error(nodeStart, "'new.target' must not contain escaped characters");
    }
    if (!names.allowsNewTarget()) {
      throw error(nodeStart, "'new.target' can only be used in functions and class static block");
    }
    return new MetaProperty(nodeStart, lastTokenEnd, meta, property);
  }

  private Expression parseImportExpression() throws JsSyntaxException {
    int nodeStart = start;
    if (containsEscape) {
      throw error(start, "Escape sequence in keyword import");
    }
    next();
    if (type == TokenType.PAREN_L) {
      next();
      Expression source = parseMaybeAssign(For.NONE, null);
      if (!eat(TokenType.PAREN_R)) {
        int at = start;
        if (eat(TokenType.COMMA) && eat(TokenType.PAREN_R)) {
          throw error(at, "Trailing comma is not allowed in import()");
        }
        throw unexpected(at);
      }
      return new ImportExpression(nodeStart, lastTokenEnd, source);
    }
    if (type != TokenType.DOT) {
      throw unexpected();
    }
    Identifier meta = new Identifier(nodeStart, lastTokenEnd, "import");
    next();
    boolean escaped = containsEscape;
    Identifier property = parseIdentifier(true);
    if (!property.name().equals("meta")) {
      throw error(property.start(), "The only valid meta property for import is 'import.meta'");
    }
    if (escaped) {
      throw error(nodeStart, "'import.meta' must not contain escaped characters");
    }
    return new MetaProperty(nodeStart, lastTokenEnd, meta, property);
  }
}
