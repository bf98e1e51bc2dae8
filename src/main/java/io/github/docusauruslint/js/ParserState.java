package io.github.docusauruslint.js;

import io.github.docusauruslint.js.ParserBase.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a parser stands, to come back to when what TypeScript might have meant was not meant. */
final class ParserState {
  private final int pos;
  private final TokenType type;
  private final int start;
  private final int end;
  private final int lastTokenStart;
  private final int lastTokenEnd;
  private final @Nullable String value;
  private final TokenContexts contexts;
  private final boolean expressionAllowed;
  private final boolean newLineBefore;
  private final boolean containsEscape;
  private final boolean strict;
  private final int comments;
  private final int scopes;
  private final int privateNames;
  private final int nesting;
  private final List<Label> labels;
  private final int labelCount;
  private final int potentialArrowAt;
  private final int yieldAt;
  private final int awaitAt;
  private final int awaitNameAt;
  private final int bracketsAtQuestion;

  ParserState(OperatorParser parser) {
    pos = parser.pos;
    type = parser.type;
    start = parser.start;
    end = parser.end;
    lastTokenStart = parser.lastTokenStart;
    lastTokenEnd = parser.lastTokenEnd;
    value = parser.value;
    contexts = parser.contexts.copy();
    expressionAllowed = parser.expressionAllowed;
    newLineBefore = parser.newLineBefore;
    containsEscape = parser.containsEscape;
    strict = parser.strict;
    comments = parser.comments.size();
    scopes = parser.names.depth();
    privateNames = parser.privateNames.size();
    nesting = parser.nesting;
    labels = parser.labels;
    labelCount = labels.size();
    potentialArrowAt = parser.potentialArrowAt;
    yieldAt = parser.yieldAt;
    awaitAt = parser.awaitAt;
    awaitNameAt = parser.awaitNameAt;
    bracketsAtQuestion = parser.bracketsAtQuestion;
  }

  void restore(OperatorParser parser) {
    parser.pos = pos;
    parser.type = type;
    parser.start = start;
    parser.end = end;
    parser.lastTokenStart = lastTokenStart;
    parser.lastTokenEnd = lastTokenEnd;
    parser.value = value;
    parser.contexts = contexts.copy();
    parser.expressionAllowed = expressionAllowed;
    parser.newLineBefore = newLineBefore;
    parser.containsEscape = containsEscape;
    parser.strict = strict;
    parser.comments.subList(comments, parser.comments.size()).clear();
    parser.names.exitTo(scopes);
    parser.privateNames.subList(privateNames, parser.privateNames.size()).clear();
    parser.nesting = nesting;
    parser.labels = labels;
    labels.subList(labelCount, labels.size()).clear();
    parser.potentialArrowAt = potentialArrowAt;
    parser.yieldAt = yieldAt;
    parser.awaitAt = awaitAt;
    parser.awaitNameAt = awaitNameAt;
    parser.bracketsAtQuestion = bracketsAtQuestion;
  }
}
