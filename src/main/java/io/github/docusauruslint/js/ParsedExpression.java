package io.github.docusauruslint.js;

import java.util.List;

/**
 * An expression and where it stopped.
 *
 * @param expression the expression, a sequence where commas join several
 * @param end offset behind the expression, parentheses around all of it included
 * @param next offset of the first character behind the expression that is neither white space nor
 *     comment; the end of the range where there is none
 * @param comments all comments from the start of the range up to {@code next}
 * @param tokens how many tokens were read for it
 */
public record ParsedExpression(
    Node.Expression expression, int end, int next, List<Comment> comments, int tokens) {}
