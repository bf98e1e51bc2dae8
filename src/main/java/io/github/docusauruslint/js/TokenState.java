package io.github.docusauruslint.js;

import static io.github.docusauruslint.js.TokenContext.BLOCK;
import static io.github.docusauruslint.js.TokenContext.BRACE_EXPRESSION;
import static io.github.docusauruslint.js.TokenContext.FUNCTION_EXPRESSION;
import static io.github.docusauruslint.js.TokenContext.FUNCTION_STATEMENT;
import static io.github.docusauruslint.js.TokenContext.GENERATOR_EXPRESSION;
import static io.github.docusauruslint.js.TokenContext.GENERATOR_STATEMENT;
import static io.github.docusauruslint.js.TokenContext.JSX_CHILDREN;
import static io.github.docusauruslint.js.TokenContext.JSX_CLOSING_TAG;
import static io.github.docusauruslint.js.TokenContext.JSX_OPENING_TAG;
import static io.github.docusauruslint.js.TokenContext.PAREN_EXPRESSION;
import static io.github.docusauruslint.js.TokenContext.PAREN_STATEMENT;
import static io.github.docusauruslint.js.TokenContext.TEMPLATE;
import static io.github.docusauruslint.js.TokenContext.TEMPLATE_EXPRESSION;

import org.jspecify.annotations.Nullable;

/**
 * The current token, and what it and those before it left open. Whether a slash divides or begins a
 * regular expression, and whether {@code <} compares or begins a tag, is told from that, as acorn
 * does: so an error is where acorn has it even when the guess was wrong.
 */
abstract class TokenState extends LiteralReader {
  TokenType type = TokenType.EOF;
  int start;
  int end;
  int lastTokenStart;
  int lastTokenEnd;

  /** Text of a name, value of a string, a template's or JSX text; null for other tokens. */
  @Nullable String value;

  /** Flags of a regular expression, whose pattern is {@link #value}. */
  String regExpFlags = "";

  TokenContexts contexts = new TokenContexts();
  boolean expressionAllowed = true;

  TokenState(String text, int origin, int limit) {
    super(text, origin, limit);
    start = origin;
    end = origin;
    lastTokenStart = origin;
    lastTokenEnd = origin;
  }

  /** Ends the token that was read up to {@link #pos}. */
  final void finish(TokenType read, @Nullable String itsValue) {
    end = pos;
    value = itsValue;
    TokenType previous = type;
    type = read;
    updateContexts(previous);
  }

  private void updateContexts(TokenType previous) {
    if (type.keyword != null && previous == TokenType.DOT) {
      expressionAllowed = false;
      return;
    }
    switch (type) {
      case BRACE_L -> {
        TokenContext around = contexts.top();
        if (around == JSX_OPENING_TAG) {
          contexts.push(BRACE_EXPRESSION);
        } else if (around == JSX_CHILDREN) {
          contexts.push(TEMPLATE_EXPRESSION);
        } else {
          contexts.push(braceOpensBlock(previous, around) ? BLOCK : BRACE_EXPRESSION);
        }
        expressionAllowed = true;
      }
      case PAREN_R, BRACE_R -> {
        if (contexts.size() == 1) {
          expressionAllowed = true;
          return;
        }
        TokenContext closed = contexts.pop();
        if (closed == BLOCK && contexts.top().isFunction()) {
          closed = contexts.pop();
        }
        expressionAllowed = !closed.isExpression;
      }
      case DOLLAR_BRACE_L -> {
        contexts.push(TEMPLATE_EXPRESSION);
        expressionAllowed = true;
      }
      case PAREN_L -> {
        boolean statement =
            previous == TokenType.IF
                || previous == TokenType.FOR
                || previous == TokenType.WITH
                || previous == TokenType.WHILE;
        contexts.push(statement ? PAREN_STATEMENT : PAREN_EXPRESSION);
        expressionAllowed = true;
      }
      case INC_DEC -> {
        // Behind it stands what stood before it.
      }
      case FUNCTION, CLASS -> {
        contexts.push(functionIsExpression(previous) ? FUNCTION_EXPRESSION : FUNCTION_STATEMENT);
        expressionAllowed = false;
      }
      case COLON -> {
        if (contexts.top().isFunction()) {
          contexts.pop();
        }
        expressionAllowed = true;
      }
      case BACK_QUOTE -> {
        if (contexts.top() == TEMPLATE) {
          contexts.pop();
        } else {
          contexts.push(TEMPLATE);
        }
        expressionAllowed = false;
      }
      case STAR -> {
        if (previous == TokenType.FUNCTION) {
          contexts.replaceTop(
              contexts.top() == FUNCTION_EXPRESSION ? GENERATOR_EXPRESSION : GENERATOR_STATEMENT);
        }
        expressionAllowed = true;
      }
      case NAME ->
          expressionAllowed =
              previous != TokenType.DOT
                  && ("of".equals(value) && !expressionAllowed
                      || "yield".equals(value) && contexts.inGenerator());
      case JSX_TAG_START -> {
        contexts.push(JSX_CHILDREN);
        contexts.push(JSX_OPENING_TAG);
        expressionAllowed = false;
      }
      case JSX_TAG_END -> {
        TokenContext closed = contexts.pop();
        if (closed == JSX_OPENING_TAG && previous == TokenType.SLASH || closed == JSX_CLOSING_TAG) {
          contexts.pop();
          expressionAllowed = contexts.top() == JSX_CHILDREN;
        } else {
          expressionAllowed = true;
        }
      }
      case SLASH -> {
        if (previous == TokenType.JSX_TAG_START) {
          contexts.pop();
          contexts.pop();
          contexts.push(JSX_CLOSING_TAG);
          expressionAllowed = false;
        } else {
          expressionAllowed = true;
        }
      }
      default -> expressionAllowed = type.beforeExpr;
    }
  }

  private boolean braceOpensBlock(TokenType previous, TokenContext around) {
    if (around == FUNCTION_EXPRESSION || around == FUNCTION_STATEMENT) {
      return true;
    }
    return switch (previous) {
      case COLON -> around == BLOCK || around != BRACE_EXPRESSION && !expressionAllowed;
      case RETURN -> newLineBefore;
      case NAME -> expressionAllowed && newLineBefore;
      case ELSE, SEMI, EOF, PAREN_R, ARROW -> true;
      case BRACE_L -> around == BLOCK;
      case VAR, CONST -> false;
      default -> !expressionAllowed;
    };
  }

  private boolean functionIsExpression(TokenType previous) {
    return previous.beforeExpr
        && previous != TokenType.ELSE
        && !(previous == TokenType.SEMI && contexts.top() != PAREN_STATEMENT)
        && !(previous == TokenType.RETURN && newLineBefore)
        && !((previous == TokenType.COLON || previous == TokenType.BRACE_L)
            && contexts.top() == BLOCK);
  }
}
