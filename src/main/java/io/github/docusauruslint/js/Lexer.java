package io.github.docusauruslint.js;

import static io.github.docusauruslint.js.TokenContext.JSX_CHILDREN;
import static io.github.docusauruslint.js.TokenContext.JSX_CLOSING_TAG;
import static io.github.docusauruslint.js.TokenContext.JSX_OPENING_TAG;
import static io.github.docusauruslint.js.TokenContext.TEMPLATE;

/** Reads tokens, one ahead of the parser. */
abstract class Lexer extends TokenState {
  /** How many tokens are read, those that are read twice twice: a tree of more fills the memory. */
  private static final int MAX_TOKENS = 2_000_000;

  static final String TOO_LONG = "Too many tokens";

  private int tokens;

  /** How many closing tokens the end of the text stands for: none or two. */
  int impliedClosers;

  Lexer(String text, int origin, int limit) {
    super(text, origin, limit);
    if (charAt(origin) == '#' && charAt(origin + 1) == '!') {
      skipLineComment();
    }
  }

  /** How many tokens were read. */
  final int tokens() {
    return tokens;
  }

  /** Moves to the next token. */
  final void next() throws JsSyntaxException {
    if (containsEscape && type.keyword != null) {
      throw error(start, "Escape sequence in keyword " + type.keyword);
    }
    advance();
  }

  /** Moves to the next token from a word that may be a keyword with escapes in it. */
  final void advance() throws JsSyntaxException {
    lastTokenEnd = end;
    lastTokenStart = start;
    nextToken();
  }

  final void nextToken() throws JsSyntaxException {
    if (++tokens > MAX_TOKENS) {
      throw new JsSyntaxException(TOO_LONG, pos, false);
    }
    TokenContext context = contexts.top();
    if (context.preservesSpace()) {
      newLineBefore = false;
    } else {
      skipSpace();
    }
    start = pos;
    if (pos >= limit) {
      finish(endToken(), null);
    } else if (context == TEMPLATE) {
      readTemplateToken();
    } else {
      readToken(context);
    }
  }

  /** A brace, a parenthesis and the end in turn, where the text counts as closed by its end. */
  private TokenType endToken() {
    if (impliedClosers == 0 || endsInLineComment) {
      return TokenType.EOF;
    }
    return impliedClosers-- == 2 ? TokenType.BRACE_R : TokenType.PAREN_R;
  }

  private void readToken(TokenContext context) throws JsSyntaxException {
    int c = text.charAt(pos);
    switch (context) {
      case JSX_CHILDREN -> {
        readJsxChildren(c);
        return;
      }
      case JSX_OPENING_TAG, JSX_CLOSING_TAG -> {
        if (Identifiers.isStart(codePointAt(pos))) {
          readJsxName();
          return;
        }
        if (c == '>') {
          pos++;
          finish(TokenType.JSX_TAG_END, null);
          return;
        }
        if ((c == '"' || c == '\'') && context == JSX_OPENING_TAG) {
          readJsxString(c);
          return;
        }
      }
      default -> {}
    }
    if (c == '<' && expressionAllowed && charAt(pos + 1) != '!') {
      pos++;
      finish(TokenType.JSX_TAG_START, null);
      return;
    }
    if (c == '\\' || Identifiers.isStart(c < 0x80 ? c : codePointAt(pos))) {
      readWord();
    } else {
      readPunctuator(c);
    }
  }

  private void readWord() throws JsSyntaxException {
    String escaped = skipWord();
    TokenType keyword =
        escaped == null
            ? TokenType.keyword(text, start, pos)
            : TokenType.keyword(escaped, 0, escaped.length());
    if (keyword != null) {
      finish(keyword, keyword.keyword);
    } else {
      finish(TokenType.NAME, escaped == null ? text.substring(start, pos) : escaped);
    }
  }

  private void readTemplateToken() throws JsSyntaxException {
    int c = text.charAt(pos);
    boolean behindText = type == TokenType.TEMPLATE || type == TokenType.INVALID_TEMPLATE;
    if (behindText && c == '`') {
      pos++;
      finish(TokenType.BACK_QUOTE, null);
    } else if (behindText && c == '$' && charAt(pos + 1) == '{') {
      pos += 2;
      finish(TokenType.DOLLAR_BRACE_L, null);
    } else {
      String cooked = readTemplateText();
      finish(cooked == null ? TokenType.INVALID_TEMPLATE : TokenType.TEMPLATE, cooked);
    }
  }

  // Punctuators

  private void readPunctuator(int c) throws JsSyntaxException {
    int next = charAt(pos + 1);
    switch (c) {
      case '.' -> {
        if (next >= '0' && next <= '9') {
          readNumber(true);
          finish(TokenType.NUM, null);
        } else if (next == '.' && charAt(pos + 2) == '.') {
          operator(TokenType.ELLIPSIS, 3);
        } else {
          operator(TokenType.DOT, 1);
        }
      }
      case '(' -> operator(TokenType.PAREN_L, 1);
      case ')' -> operator(TokenType.PAREN_R, 1);
      case ';' -> operator(TokenType.SEMI, 1);
      case ',' -> operator(TokenType.COMMA, 1);
      case '[' -> operator(TokenType.BRACKET_L, 1);
      case ']' -> operator(TokenType.BRACKET_R, 1);
      case '{' -> operator(TokenType.BRACE_L, 1);
      case '}' -> operator(TokenType.BRACE_R, 1);
      case ':' -> operator(TokenType.COLON, 1);
      case '`' -> operator(TokenType.BACK_QUOTE, 1);
      case '~' -> operator(TokenType.PREFIX, 1);
      case '0' -> {
        switch (next) {
          case 'x', 'X' -> readRadixNumber(16);
          case 'o', 'O' -> readRadixNumber(8);
          case 'b', 'B' -> readRadixNumber(2);
          default -> readNumber(false);
        }
        finish(TokenType.NUM, null);
      }
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        readNumber(false);
        finish(TokenType.NUM, null);
      }
      case '"', '\'' -> finish(TokenType.STRING, readString(c));
      case '/' -> {
        if (expressionAllowed) {
          pos++;
          readRegExp();
        } else if (next == '=') {
          operator(TokenType.ASSIGN, 2);
        } else {
          operator(TokenType.SLASH, 1);
        }
      }
      case '%' -> assignable(TokenType.MODULO, 1);
      case '*' -> {
        if (next == '*') {
          assignable(TokenType.STAR_STAR, 2);
        } else {
          assignable(TokenType.STAR, 1);
        }
      }
      case '|' -> {
        if (next == c) {
          assignable(TokenType.LOGICAL_OR, 2);
        } else {
          assignable(TokenType.BITWISE_OR, 1);
        }
      }
      case '&' -> {
        if (next == c) {
          assignable(TokenType.LOGICAL_AND, 2);
        } else {
          assignable(TokenType.BITWISE_AND, 1);
        }
      }
      case '^' -> assignable(TokenType.BITWISE_XOR, 1);
      case '+', '-' -> {
        if (next == c) {
          operator(TokenType.INC_DEC, 2);
        } else {
          assignable(TokenType.PLUS_MIN, 1);
        }
      }
      case '<', '>' -> {
        if (next == c) {
          assignable(TokenType.BIT_SHIFT, c == '>' && charAt(pos + 2) == '>' ? 3 : 2);
        } else {
          operator(TokenType.RELATIONAL, next == '=' ? 2 : 1);
        }
      }
      case '=', '!' -> {
        if (next == '=') {
          operator(TokenType.EQUALITY, charAt(pos + 2) == '=' ? 3 : 2);
        } else if (c == '=' && next == '>') {
          operator(TokenType.ARROW, 2);
        } else {
          operator(c == '=' ? TokenType.EQ : TokenType.PREFIX, 1);
        }
      }
      case '?' -> {
        int afterNext = charAt(pos + 2);
        if (next == '.' && afterNext >= 0 && (afterNext < '0' || afterNext > '9')) {
          operator(TokenType.QUESTION_DOT, 2);
        } else if (next == '?') {
          assignable(TokenType.COALESCE, 2);
        } else {
          operator(TokenType.QUESTION, 1);
        }
      }
      case '#' -> {
        pos++;
        int wordStart = pos;
        int first = codePointAt(pos);
        if (!Identifiers.isStart(first) && first != '\\') {
          throw unexpectedCharacter(first);
        }
        String escaped = skipWord();
        finish(TokenType.PRIVATE_ID, escaped == null ? text.substring(wordStart, pos) : escaped);
      }
      default -> throw unexpectedCharacter(codePointAt(pos));
    }
  }

  private JsSyntaxException unexpectedCharacter(int codePoint) {
    boolean cutOff =
        codePoint < 0 || pos + 1 == limit && Character.isHighSurrogate((char) codePoint);
    // What acorn makes of reading on behind the end.
    String character = cutOff ? "\uD800\uDC00" : Character.toString(codePoint);
    return error(pos, "Unexpected character '" + character + "'");
  }

  private void operator(TokenType operator, int length) {
    pos += length;
    finish(operator, null);
  }

  private void assignable(TokenType operator, int length) {
    if (charAt(pos + length) == '=') {
      operator(TokenType.ASSIGN, length + 1);
    } else {
      operator(operator, length);
    }
  }

  /** Reads a regular expression from behind its opening slash. */
  final void readRegExp() throws JsSyntaxException {
    int patternStart = pos;
    boolean escaped = false;
    boolean inClass = false;
    for (; ; pos++) {
      int c = charAt(pos);
      if (c < 0 || isNewLine(c)) {
        throw error(patternStart, "Unterminated regular expression");
      }
      if (escaped) {
        escaped = false;
      } else if (c == '\\') {
        escaped = true;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        break;
      }
    }
    String pattern = text.substring(patternStart, pos);
    int flagsStart = ++pos;
    skipWord();
    if (containsEscape) {
      throw error(flagsStart, "Unexpected token");
    }
    regExpFlags = text.substring(flagsStart, pos);
    String problem = RegExpValidator.problem(pattern, regExpFlags);
    if (problem != null) {
      throw error(patternStart, problem);
    }
    finish(TokenType.REGEXP, pattern);
  }

  /** The characters of the current token. */
  final String tokenText() {
    return text.substring(start, end);
  }

  // JSX

  private void readJsxName() {
    do {
      pos++;
    } while (Identifiers.isPart(charAt(pos)) || charAt(pos) == '-');
    finish(TokenType.JSX_NAME, text.substring(start, pos));
  }

  private void readJsxChildren(int first) throws JsSyntaxException {
    if (first == '<' && expressionAllowed) {
      pos++;
      finish(TokenType.JSX_TAG_START, null);
      return;
    }
    if (first == '<' || first == '{') {
      readPunctuator(first);
      return;
    }
    int chunk = pos;
    StringBuilder decoded = null;
    while (true) {
      if (pos >= limit) {
        throw error(start, "Unterminated JSX contents");
      }
      char c = text.charAt(pos);
      if (c == '<' || c == '{') {
        break;
      }
      if (c == '>' || c == '}') {
        throw error(
            pos,
            "Unexpected token `"
                + c
                + "`. Did you mean `"
                + (c == '>' ? "&gt;" : "&rbrace;")
                + "` or `{\""
                + c
                + "\"}`?");
      }
      if (c == '&') {
        decoded = decoded == null ? new StringBuilder() : decoded;
        decoded.append(text, chunk, pos);
        pos = JsxEntities.decode(text, pos, limit, decoded);
        chunk = pos;
      } else if (c == '\r') {
        decoded = decoded == null ? new StringBuilder() : decoded;
        decoded.append(text, chunk, pos).append('\n');
        pos += charAt(pos + 1) == '\n' ? 2 : 1;
        chunk = pos;
      } else {
        pos++;
      }
    }
    finish(
        TokenType.JSX_TEXT,
        decoded == null ? text.substring(chunk, pos) : decoded.append(text, chunk, pos).toString());
  }

  private void readJsxString(int quote) throws JsSyntaxException {
    int chunk = ++pos;
    StringBuilder decoded = null;
    while (true) {
      int c = charAt(pos);
      if (c < 0) {
        throw error(start, "Unterminated string constant");
      }
      if (c == quote) {
        break;
      }
      if (c == '&') {
        decoded = decoded == null ? new StringBuilder() : decoded;
        decoded.append(text, chunk, pos);
        pos = JsxEntities.decode(text, pos, limit, decoded);
        chunk = pos;
      } else {
        pos++;
      }
    }
    String string =
        decoded == null ? text.substring(chunk, pos) : decoded.append(text, chunk, pos).toString();
    pos++;
    finish(TokenType.STRING, string);
  }
}
