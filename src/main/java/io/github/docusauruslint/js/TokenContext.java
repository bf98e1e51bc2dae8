package io.github.docusauruslint.js;

/**
 * What a bracket or tag that is open means, as far as a lexer can tell. From it follows whether a
 * slash begins a regular expression and whether {@code <} begins a tag; acorn decides in this way,
 * and where the guess is wrong its errors come from there.
 */
enum TokenContext {
  BLOCK(false),
  BRACE_EXPRESSION(true),
  TEMPLATE_EXPRESSION(false),
  PAREN_STATEMENT(false),
  PAREN_EXPRESSION(true),
  TEMPLATE(true),
  FUNCTION_STATEMENT(false),
  FUNCTION_EXPRESSION(true),
  GENERATOR_EXPRESSION(true),
  GENERATOR_STATEMENT(false),
  JSX_OPENING_TAG(false),
  JSX_CLOSING_TAG(false),
  JSX_CHILDREN(true);

  /** Whether what it closes is an expression, behind which an operator stands. */
  final boolean isExpression;

  TokenContext(boolean isExpression) {
    this.isExpression = isExpression;
  }

  boolean preservesSpace() {
    return this == TEMPLATE || this == JSX_CHILDREN;
  }

  boolean isFunction() {
    return this == FUNCTION_STATEMENT
        || this == FUNCTION_EXPRESSION
        || this == GENERATOR_EXPRESSION
        || this == GENERATOR_STATEMENT;
  }

  boolean isGenerator() {
    return this == GENERATOR_EXPRESSION || this == GENERATOR_STATEMENT;
  }
}
