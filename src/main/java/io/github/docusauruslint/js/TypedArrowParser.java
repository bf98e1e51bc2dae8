package io.github.docusauruslint.js;

import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses TypeScript's arrow functions and casts. They begin like something else, so they are tried;
 * where that failed is remembered, which keeps nested attempts from multiplying.
 */
abstract class TypedArrowParser extends SubscriptParser {
  /** Where no arrow function with types begins. */
  private final Set<Integer> noTypedArrowAt = new HashSet<>(0);

  /** Where, between {@code ?} and its colon, an arrow function has no type behind parameters. */
  private final Set<Integer> noReturnTypeAt = new HashSet<>(0);

  /** Where {@code <} begins no element, but perhaps an old cast. */
  private final Set<Integer> noElementAt = new HashSet<>(0);

  TypedArrowParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  /** Parses an element or fragment from its opening angle bracket. */
  abstract Expression parseJsx() throws JsSyntaxException;

  /**
   * Parses an arrow function from its parameters on as TypeScript has it; null when it is none, and
   * then nothing was read.
   */
  final @Nullable Expression parseTypedArrow(int nodeStart, boolean async)
      throws JsSyntaxException {
    int at = start;
    if (noTypedArrowAt.contains(at)) {
      return null;
    }
    // Between ? and : a colon behind parentheses is the conditional's, unless another one follows.
    boolean inConsequent = contexts.size() - 1 <= bracketsAtQuestion;
    ParserState before = new ParserState(this);
    if (inConsequent && !noReturnTypeAt.contains(at)) {
      try {
        Expression arrow = parseArrow(nodeStart, parseArrowHead(true), async, For.NONE);
        if (type == TokenType.COLON) {
          return arrow;
        }
      } catch (JsSyntaxException e) {
        rethrowTooDeep(e);
      }
      before.restore(this);
      noReturnTypeAt.add(at);
    }
    List<Pattern> params;
    try {
      params = parseArrowHead(!inConsequent);
    } catch (JsSyntaxException e) {
      rethrowTooDeep(e);
      before.restore(this);
      noTypedArrowAt.add(at);
      return null;
    }
    return parseArrow(nodeStart, params, async, For.NONE);
  }

  /** Parses parameters and what follows them up to and with the arrow. */
  private List<Pattern> parseArrowHead(boolean withReturnType) throws JsSyntaxException {
    List<Pattern> params = new ArrayList<>();
    skipTypeParameters();
    expect(TokenType.PAREN_L);
    for (Pattern parameter : parseBindingList(TokenType.PAREN_R, false)) {
      if (parameter != null) {
        params.add(parameter);
      }
    }
    if (withReturnType) {
      skipTypeAnnotation();
    }
    if (newLineBefore) {
      throw unexpected();
    }
    expect(TokenType.ARROW);
    return params;
  }

  /** Parses {@code <T>(x) => …}, an element, or an old cast. */
  final Expression parseJsxOrTyped() throws JsSyntaxException {
    int nodeStart = start;
    Expression arrow = mayBeTypeParameters() ? parseTypedArrow(nodeStart, false) : null;
    if (arrow != null) {
      return arrow;
    }
    if (noElementAt.contains(nodeStart)) {
      return parseCast();
    }
    ParserState before = new ParserState(this);
    try {
      return parseJsx();
    } catch (JsSyntaxException noElement) {
      rethrowTooDeep(noElement);
      before.restore(this);
      noElementAt.add(nodeStart);
      try {
        return parseCast();
      } catch (JsSyntaxException noCast) {
        throw noElement;
      }
    }
  }

  /** Parses {@code <T>expression}. */
  private Expression parseCast() throws JsSyntaxException {
    skipTypeArguments();
    enter();
    Expression cast = parseSubscripts(null, For.NONE);
    leave();
    return cast;
  }

  private boolean mayBeTypeParameters() {
    int at = nextTokenStart(start + 1);
    while (Identifiers.isPart(codePointAt(at))) {
      at += Character.charCount(codePointAt(at));
    }
    at = nextTokenStart(at);
    int c = charAt(at);
    return c == ','
        || c == '>' && charAt(nextTokenStart(at + 1)) == '('
        || text.startsWith("extends", at)
        || text.startsWith("const ", start + 1);
  }
}
