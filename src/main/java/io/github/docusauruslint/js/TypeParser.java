package io.github.docusauruslint.js;

/**
 * Skips TypeScript's types. Lenient where a config file cannot tell the difference: what is skipped
 * is erased, so only where it ends has to be right.
 */
abstract class TypeParser extends ParserBase {
  TypeParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  /** Skips {@code : type} where TypeScript is spoken. */
  final void skipTypeAnnotation() throws JsSyntaxException {
    if (typescript && eat(TokenType.COLON)) {
      skipType();
    }
  }

  /** Skips {@code : type} behind the parameters of a function that has a body. */
  final void skipReturnType() throws JsSyntaxException {
    if (typescript && type == TokenType.COLON) {
      skipTypeAnnotation();
      if (type == TokenType.BRACE_L) {
        // The colon made the lexer forget that a function is open.
        contexts.replaceTop(TokenContext.BLOCK);
      }
    }
  }

  /** Skips accessibility and {@code readonly} in front of a parameter; whether there were any. */
  final boolean skippedParameterModifiers() throws JsSyntaxException {
    boolean skipped = false;
    while (type == TokenType.NAME && isModifier() && nextIsNameOrPattern(nextTokenStart(pos))) {
      next();
      skipped = true;
    }
    return skipped;
  }

  /** Whether the current name is a modifier of a class member, if something follows it. */
  final boolean isModifier() {
    String word = value;
    return word != null
        && !containsEscape
        && switch (word) {
          case "public", "private", "protected", "readonly", "abstract", "override", "declare" ->
              true;
          default -> false;
        };
  }

  private boolean nextIsNameOrPattern(int offset) {
    int c = codePointAt(offset);
    return Identifiers.isStart(c) || c == '{' || c == '[';
  }

  // Generics

  /** Skips {@code <T extends U = V>} where there is one. */
  final void skipTypeParameters() throws JsSyntaxException {
    if (!typescript) {
      return;
    }
    undoJsx();
    if (!isLess()) {
      return;
    }
    next();
    while (!isGreater()) {
      while (isContextual("const") || type == TokenType.CONST || type == TokenType.IN) {
        next();
      }
      parseIdentifier(true);
      if (type == TokenType.NAME) {
        // in out T
        parseIdentifier(true);
      }
      if (eat(TokenType.EXTENDS)) {
        skipType();
      }
      if (eat(TokenType.EQ)) {
        skipType();
      }
      if (!isGreater()) {
        expect(TokenType.COMMA);
      }
    }
    eatGreater();
  }

  /** Skips {@code <T, U>} where there is one. */
  final void skipTypeArguments() throws JsSyntaxException {
    undoJsx();
    if (!isLess()) {
      return;
    }
    next();
    while (!isGreater()) {
      skipType();
      if (!isGreater()) {
        expect(TokenType.COMMA);
      }
    }
    eatGreater();
  }

  final boolean isLess() {
    return type == TokenType.RELATIONAL && end == start + 1 && text.charAt(start) == '<';
  }

  private boolean isGreater() {
    return (type == TokenType.RELATIONAL || type == TokenType.BIT_SHIFT || type == TokenType.ASSIGN)
        && text.charAt(start) == '>';
  }

  /** Moves behind one {@code >}, the first of {@code >>} too. */
  private void eatGreater() throws JsSyntaxException {
    pos = start + 1;
    end = pos;
    type = TokenType.RELATIONAL;
    expressionAllowed = false;
    next();
  }

  /** Where the lexer took {@code <} for a tag: it begins a list of types. */
  final void undoJsx() {
    if (type == TokenType.JSX_TAG_START) {
      contexts.pop();
      contexts.pop();
      type = TokenType.RELATIONAL;
      expressionAllowed = true;
    }
  }

  // Types

  final void skipType() throws JsSyntaxException {
    enter();
    skipUnion();
    if (type == TokenType.EXTENDS && !newLineBefore) {
      next();
      skipUnion();
      if (eat(TokenType.QUESTION)) {
        skipType();
        expect(TokenType.COLON);
        skipType();
      }
    }
    leave();
  }

  private void skipUnion() throws JsSyntaxException {
    if (type == TokenType.BITWISE_OR || type == TokenType.BITWISE_AND) {
      next();
    }
    skipPrefixedType();
    while (type == TokenType.BITWISE_OR || type == TokenType.BITWISE_AND) {
      next();
      skipPrefixedType();
    }
  }

  private void skipPrefixedType() throws JsSyntaxException {
    while (isPrefixOperator()) {
      next();
    }
    skipPrimaryType();
    while (type == TokenType.BRACKET_L && !newLineBefore) {
      next();
      if (type != TokenType.BRACKET_R) {
        skipType();
      }
      expect(TokenType.BRACKET_R);
    }
  }

  /** {@code keyof}, {@code infer} and others, where a type follows on their line. */
  private boolean isPrefixOperator() {
    String word = value;
    if (type != TokenType.NAME || word == null) {
      return false;
    }
    switch (word) {
      case "keyof", "unique", "infer", "readonly", "asserts", "abstract" -> {
        int following = nextTokenStart(pos);
        int c = codePointAt(following);
        return !hasNewLine(pos, following)
            && (Identifiers.isStart(c) || c >= 0 && "{[('\"`".indexOf(c) >= 0)
            && !text.startsWith("is ", following)
            && !text.startsWith("extends ", following);
      }
      default -> {
        return false;
      }
    }
  }

  private void skipPrimaryType() throws JsSyntaxException {
    undoJsx();
    switch (type) {
      case PAREN_L -> skipParenthesizedOrFunctionType();
      case RELATIONAL -> {
        skipTypeParameters();
        skipParenthesizedOrFunctionType();
      }
      case NEW -> {
        next();
        skipTypeParameters();
        skipParenthesizedOrFunctionType();
      }
      case BRACE_L -> skipObjectType();
      case BRACKET_L -> {
        next();
        skipTypeList(TokenType.BRACKET_R);
      }
      case STRING, NUM -> next();
      case PLUS_MIN -> {
        next();
        expect(TokenType.NUM);
      }
      case BACK_QUOTE -> skipTemplateType();
      case TYPEOF -> {
        next();
        skipTypeReference();
      }
      case IMPORT -> {
        next();
        expect(TokenType.PAREN_L);
        expect(TokenType.STRING);
        while (!eat(TokenType.PAREN_R)) {
          skipToken();
        }
        skipMembers();
      }
      default -> {
        skipTypeReference();
        if (isContextual("is") && !newLineBefore) {
          next();
          skipType();
        }
      }
    }
  }

  private void skipTypeReference() throws JsSyntaxException {
    if (type == TokenType.IMPORT) {
      skipPrimaryType();
      return;
    }
    if (!isTypeName()) {
      throw unexpected();
    }
    parseIdentifier(true);
    skipMembers();
  }

  private void skipMembers() throws JsSyntaxException {
    while (eat(TokenType.DOT)) {
      if (type == TokenType.PRIVATE_ID) {
        next();
      } else {
        parseIdentifier(true);
      }
    }
    skipArgumentsOnSameLine();
  }

  private boolean isTypeName() {
    return switch (type) {
      case NAME, THIS, VOID, NULL, TRUE, FALSE -> true;
      default -> false;
    };
  }

  private void skipArgumentsOnSameLine() throws JsSyntaxException {
    if (!newLineBefore) {
      skipTypeArguments();
    }
  }

  /** Skips {@code (type)} or {@code (parameters) => type}. */
  private void skipParenthesizedOrFunctionType() throws JsSyntaxException {
    expect(TokenType.PAREN_L);
    skipTypeList(TokenType.PAREN_R);
    if (eat(TokenType.ARROW)) {
      skipType();
    }
  }

  /** Skips types, named types and parameters up to {@code close}. */
  private void skipTypeList(TokenType close) throws JsSyntaxException {
    while (!eat(close)) {
      eat(TokenType.ELLIPSIS);
      skipType();
      eat(TokenType.QUESTION);
      if (eat(TokenType.COLON)) {
        eat(TokenType.ELLIPSIS);
        skipType();
        eat(TokenType.QUESTION);
      }
      if (type != close) {
        expect(TokenType.COMMA);
      }
    }
  }

  private void skipTemplateType() throws JsSyntaxException {
    next();
    while (true) {
      if (type != TokenType.TEMPLATE && type != TokenType.INVALID_TEMPLATE) {
        throw unexpected();
      }
      next();
      if (eat(TokenType.BACK_QUOTE)) {
        return;
      }
      expect(TokenType.DOLLAR_BRACE_L);
      skipType();
      expect(TokenType.BRACE_R);
    }
  }

  /** Skips the members of an interface, of an object type or of a mapped type. */
  final void skipObjectType() throws JsSyntaxException {
    enter();
    expect(TokenType.BRACE_L);
    while (!eat(TokenType.BRACE_R)) {
      skipTypeMember();
      if (type != TokenType.BRACE_R
          && !eat(TokenType.SEMI)
          && !eat(TokenType.COMMA)
          && !newLineBefore) {
        throw unexpected();
      }
    }
    leave();
  }

  private void skipTypeMember() throws JsSyntaxException {
    // Modifiers, a name, a computed name, an index, a mapping; +readonly and -? as well.
    while (type != TokenType.COLON
        && type != TokenType.PAREN_L
        && type != TokenType.SEMI
        && type != TokenType.COMMA
        && type != TokenType.BRACE_R
        && !isLess()
        && type != TokenType.JSX_TAG_START) {
      boolean named = type != TokenType.PLUS_MIN;
      if (type == TokenType.BRACKET_L) {
        skipBrackets();
      } else {
        skipMemberWord();
      }
      if (named && newLineBefore && type != TokenType.QUESTION && type != TokenType.COLON) {
        break;
      }
    }
    skipTypeParameters();
    if (eat(TokenType.PAREN_L)) {
      skipTypeList(TokenType.PAREN_R);
    }
    skipTypeAnnotation();
  }

  private void skipMemberWord() throws JsSyntaxException {
    switch (type) {
      case STRING, NUM, QUESTION, PLUS_MIN, PRIVATE_ID, ELLIPSIS -> next();
      default -> parseIdentifier(true);
    }
  }

  private void skipBrackets() throws JsSyntaxException {
    enter();
    expect(TokenType.BRACKET_L);
    while (!eat(TokenType.BRACKET_R)) {
      if (type == TokenType.BRACKET_L) {
        skipBrackets();
      } else {
        skipToken();
      }
    }
    leave();
  }

  private void skipToken() throws JsSyntaxException {
    if (type == TokenType.EOF) {
      throw unexpected();
    }
    next();
  }
}
