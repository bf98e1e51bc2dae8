package io.github.docusauruslint.js;

import io.github.docusauruslint.js.Node.ArrowFunctionExpression;
import io.github.docusauruslint.js.Node.AssignmentExpression;
import io.github.docusauruslint.js.Node.AwaitExpression;
import io.github.docusauruslint.js.Node.BinaryExpression;
import io.github.docusauruslint.js.Node.ChainExpression;
import io.github.docusauruslint.js.Node.ConditionalExpression;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.LogicalExpression;
import io.github.docusauruslint.js.Node.MemberExpression;
import io.github.docusauruslint.js.Node.Pattern;
import io.github.docusauruslint.js.Node.PrivateIdentifier;
import io.github.docusauruslint.js.Node.SequenceExpression;
import io.github.docusauruslint.js.Node.UnaryExpression;
import io.github.docusauruslint.js.Node.UpdateExpression;
import io.github.docusauruslint.js.Node.YieldExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses operators: sequences, assignments, conditionals, binary and unary ones. */
abstract class OperatorParser extends ClassParser {
  private static final int NO_PRECEDENCE = -1;

  /** How many brackets were open at the innermost {@code ?} whose {@code :} is to come. */
  int bracketsAtQuestion = -1;

  OperatorParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  /** Parses calls and members, and what they begin with. */
  abstract Expression parseSubscripts(@Nullable PatternErrors errors, For head)
      throws JsSyntaxException;

  @Override
  final Expression parseSubscripts() throws JsSyntaxException {
    return parseSubscripts(null, For.NONE);
  }

  final Expression parseExpression() throws JsSyntaxException {
    return parseExpression(For.NONE, null);
  }

  @Override
  final Expression parseExpression(For head, @Nullable PatternErrors errors)
      throws JsSyntaxException {
    int nodeStart = start;
    Expression first = parseMaybeAssign(head, errors);
    if (type != TokenType.COMMA) {
      return first;
    }
    List<Expression> expressions = new ArrayList<>();
    expressions.add(first);
    while (eat(TokenType.COMMA)) {
      expressions.add(parseMaybeAssign(head, errors));
    }
    return new SequenceExpression(nodeStart, lastTokenEnd, list(expressions));
  }

  @Override
  final Expression parseMaybeAssign(For head, @Nullable PatternErrors outerErrors)
      throws JsSyntaxException {
    enter();
    Expression result = parseAssignment(head, outerErrors);
    leave();
    return result;
  }

  private Expression parseAssignment(For head, @Nullable PatternErrors outerErrors)
      throws JsSyntaxException {
    if (isContextual("yield")) {
      if (names.inGenerator()) {
        return parseYield(head);
      }
      // The lexer took an expression to follow, but this yield is a name.
      expressionAllowed = false;
    }
    PatternErrors errors = outerErrors;
    int oldParenthesizedAssign = -1;
    int oldTrailingComma = -1;
    int oldDoubleProto = -1;
    if (errors == null) {
      errors = new PatternErrors();
    } else {
      oldParenthesizedAssign = errors.parenthesizedAssign;
      oldTrailingComma = errors.trailingComma;
      oldDoubleProto = errors.doubleProto;
      errors.parenthesizedAssign = -1;
      errors.trailingComma = -1;
    }
    int nodeStart = start;
    if (type == TokenType.PAREN_L || type == TokenType.NAME) {
      potentialArrowAt = start;
      potentialArrowInForAwait = head == For.AWAIT;
    }
    Expression left = parseConditional(head, errors);
    if (type.isAssign) {
      return parseAssignmentTo(left, nodeStart, head, errors, outerErrors != null, oldDoubleProto);
    }
    if (outerErrors == null) {
      throwExpressionErrors(errors);
    }
    if (oldParenthesizedAssign >= 0) {
      errors.parenthesizedAssign = oldParenthesizedAssign;
    }
    if (oldTrailingComma >= 0) {
      errors.trailingComma = oldTrailingComma;
    }
    return left;
  }

  private Expression parseAssignmentTo(
      Expression left,
      int nodeStart,
      For head,
      PatternErrors errors,
      boolean errorsAreOuter,
      int oldDoubleProto)
      throws JsSyntaxException {
    String operator = tokenText();
    boolean plain = type == TokenType.EQ;
    Node target = plain ? toAssignable(left, false, errors) : left;
    if (errorsAreOuter) {
      errors.parenthesizedAssign = -1;
      errors.trailingComma = -1;
      // What was an error of an expression is right in the pattern that it has become.
      int leftStart = startWithParentheses(target);
      if (errors.shorthandAssign >= leftStart) {
        errors.shorthandAssign = -1;
      }
      if (errors.doubleProto >= leftStart) {
        errors.doubleProto = -1;
      }
    }
    if (plain) {
      checkPattern(target, null, null);
    } else {
      checkSimple(target, null, null);
    }
    next();
    Expression right = parseMaybeAssign(head, null);
    if (oldDoubleProto >= 0) {
      errors.doubleProto = oldDoubleProto;
    }
    return new AssignmentExpression(nodeStart, lastTokenEnd, operator, (Pattern) target, right);
  }

  private Expression parseConditional(For head, PatternErrors errors) throws JsSyntaxException {
    int nodeStart = start;
    Expression test = parseBinary(head, errors);
    if (hasExpressionErrors(errors) || type != TokenType.QUESTION || isArrowAt(test, nodeStart)) {
      return test;
    }
    int outerBrackets = bracketsAtQuestion;
    bracketsAtQuestion = contexts.size();
    next();
    Expression consequent = parseMaybeAssign(For.NONE, null);
    bracketsAtQuestion = outerBrackets;
    expect(TokenType.COLON);
    Expression alternate = parseMaybeAssign(head, null);
    return new ConditionalExpression(nodeStart, lastTokenEnd, test, consequent, alternate);
  }

  /** Whether this is an arrow function without parentheses around it. */
  private static boolean isArrowAt(Expression expression, int offset) {
    return expression.start() == offset && expression instanceof ArrowFunctionExpression;
  }

  private Expression parseBinary(For head, PatternErrors errors) throws JsSyntaxException {
    int nodeStart = start;
    Expression left = parseUnary(errors, false, false, head);
    if (hasExpressionErrors(errors) || isArrowAt(left, nodeStart)) {
      return left;
    }
    return parseOperators(left, nodeStart, NO_PRECEDENCE, head);
  }

  private Expression parseOperators(Expression first, int nodeStart, int above, For head)
      throws JsSyntaxException {
    Expression left = first;
    for (int count = 1; ; count++) {
      if (typescript && skippedTypeOperator(above)) {
        continue;
      }
      TokenType operator = type;
      int precedence = operator.precedence;
      if (precedence <= above || operator == TokenType.IN && head.noIn()) {
        chain(count);
        return left;
      }
      boolean logical = operator == TokenType.LOGICAL_OR || operator == TokenType.LOGICAL_AND;
      boolean coalesce = operator == TokenType.COALESCE;
      if (coalesce) {
        // Its right side holds no logical operator, so that mixing them is seen below.
        precedence = TokenType.LOGICAL_AND.precedence;
      }
      String symbol = tokenText();
      next();
      int rightStart = start;
      Expression operand = parseUnary(null, false, false, head);
      Expression right = parseOperators(operand, rightStart, precedence, head);
      left = binary(nodeStart, left, right, symbol, logical || coalesce);
      if (logical && type == TokenType.COALESCE
          || coalesce && (type == TokenType.LOGICAL_OR || type == TokenType.LOGICAL_AND)) {
        throw error(
            start,
            "Logical expressions and coalesce expressions cannot be mixed."
                + " Wrap either by parentheses");
      }
    }
  }

  private Expression binary(
      int nodeStart, Expression left, Expression right, String operator, boolean logical)
      throws JsSyntaxException {
    if (right instanceof PrivateIdentifier) {
      throw error(right.start(), "Private identifier can only be left side of binary expression");
    }
    return logical
        ? new LogicalExpression(nodeStart, lastTokenEnd, operator, left, right)
        : new BinaryExpression(nodeStart, lastTokenEnd, operator, left, right);
  }

  /** Skips {@code as type} and {@code satisfies type}. */
  private boolean skippedTypeOperator(int above) throws JsSyntaxException {
    if (above >= TokenType.RELATIONAL.precedence
        || newLineBefore
        || !(isContextual("as") || isContextual("satisfies"))) {
      return false;
    }
    next();
    if (!eat(TokenType.CONST)) {
      skipType();
    }
    return true;
  }

  private Expression parseUnary(
      @Nullable PatternErrors errors, boolean inUnary, boolean inUpdate, For head)
      throws JsSyntaxException {
    int nodeStart = start;
    boolean unary = inUnary;
    Expression expression;
    if (isContextual("await") && names.allowsAwait()) {
      expression = parseAwait(head);
      unary = true;
    } else if (type.prefix) {
      boolean update = type == TokenType.INC_DEC;
      expression = parsePrefix(errors, update, head);
      unary |= expression instanceof UnaryExpression;
    } else if (!inUnary && type == TokenType.PRIVATE_ID) {
      if (head.noIn() || privateNames.isEmpty()) {
        throw unexpected();
      }
      expression = parsePrivateIdentifier();
      if (type != TokenType.IN) {
        throw unexpected();
      }
    } else {
      expression = parseSubscripts(errors, head);
      if (hasExpressionErrors(errors)) {
        return expression;
      }
      while (type.postfix && !canInsertSemicolon()) {
        String operator = tokenText();
        checkSimple(expression, null, null);
        next();
        expression = new UpdateExpression(nodeStart, lastTokenEnd, operator, false, expression);
      }
    }
    if (inUpdate || type != TokenType.STAR_STAR || isArrowAt(expression, nodeStart)) {
      return expression;
    }
    next();
    if (unary) {
      throw unexpected(lastTokenStart);
    }
    enter();
    Expression exponent = parseUnary(null, false, false, head);
    leave();
    return binary(nodeStart, expression, exponent, "**", false);
  }

  private Expression parsePrefix(@Nullable PatternErrors errors, boolean update, For head)
      throws JsSyntaxException {
    int nodeStart = start;
    boolean delete = type == TokenType.DELETE;
    String operator = tokenText();
    next();
    enter();
    Expression argument = parseUnary(null, true, update, head);
    leave();
    throwExpressionErrors(errors);
    if (update) {
      checkSimple(argument, null, null);
      return new UpdateExpression(nodeStart, lastTokenEnd, operator, true, argument);
    }
    if (delete && strict && argument instanceof Identifier) {
      throw error(nodeStart, "Deleting local variable in strict mode");
    }
    if (delete && isPrivateMember(argument)) {
      throw error(nodeStart, "Private fields can not be deleted");
    }
    return new UnaryExpression(nodeStart, lastTokenEnd, operator, argument);
  }

  private static boolean isPrivateMember(Expression expression) {
    return expression instanceof MemberExpression member
            && member.property() instanceof PrivateIdentifier
        || expression instanceof ChainExpression chain && isPrivateMember(chain.expression());
  }

  private Expression parseYield(For head) throws JsSyntaxException {
    if (yieldAt < 0) {
      yieldAt = start;
    }
    int nodeStart = start;
    next();
    boolean alone =
        type == TokenType.SEMI
            || canInsertSemicolon()
            || type != TokenType.STAR && !type.startsExpr;
    boolean delegate = !alone && eat(TokenType.STAR);
    Expression argument = alone ? null : parseMaybeAssign(head, null);
    return new YieldExpression(nodeStart, lastTokenEnd, argument, delegate);
  }

  private Expression parseAwait(For head) throws JsSyntaxException {
    if (awaitAt < 0) {
      awaitAt = start;
    }
    int nodeStart = start;
    next();
    enter();
    Expression argument = parseUnary(null, true, false, head);
    leave();
    return new AwaitExpression(nodeStart, lastTokenEnd, argument);
  }
}
