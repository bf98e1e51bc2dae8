package io.github.docusauruslint.js;

import org.jspecify.annotations.Nullable;

/** The kinds of tokens, with what the lexer and the operator parser have to know of each. */
enum TokenType {
  NUM("s"),
  REGEXP("s"),
  STRING("s"),
  NAME("s"),
  PRIVATE_ID("s"),
  EOF(""),

  BRACKET_L("bs"),
  BRACKET_R(""),
  BRACE_L("bs"),
  BRACE_R(""),
  PAREN_L("bs"),
  PAREN_R(""),
  COMMA("b"),
  SEMI("b"),
  COLON("b"),
  DOT(""),
  QUESTION("b"),
  QUESTION_DOT(""),
  ARROW("b"),
  TEMPLATE(""),
  INVALID_TEMPLATE(""),
  ELLIPSIS("b"),
  BACK_QUOTE("s"),
  DOLLAR_BRACE_L("bs"),

  JSX_NAME(""),
  JSX_TEXT("b"),
  JSX_TAG_START("s"),
  JSX_TAG_END(""),

  EQ("b="),
  ASSIGN("b="),
  INC_DEC("s!+"),
  PREFIX("bs!"),
  LOGICAL_OR("b", 1),
  LOGICAL_AND("b", 2),
  BITWISE_OR("b", 3),
  BITWISE_XOR("b", 4),
  BITWISE_AND("b", 5),
  EQUALITY("b", 6),
  RELATIONAL("b", 7),
  BIT_SHIFT("b", 8),
  PLUS_MIN("bs!", 9),
  MODULO("b", 10),
  STAR("b", 10),
  SLASH("b", 10),
  STAR_STAR("b"),
  COALESCE("b", 1),

  BREAK("break", ""),
  CASE("case", "b"),
  CATCH("catch", ""),
  CONTINUE("continue", ""),
  DEBUGGER("debugger", ""),
  DEFAULT("default", "b"),
  DO("do", "bl"),
  ELSE("else", "b"),
  FINALLY("finally", ""),
  FOR("for", "l"),
  FUNCTION("function", "s"),
  IF("if", ""),
  RETURN("return", "b"),
  SWITCH("switch", ""),
  THROW("throw", "b"),
  TRY("try", ""),
  VAR("var", ""),
  CONST("const", ""),
  WHILE("while", "l"),
  WITH("with", ""),
  NEW("new", "bs"),
  THIS("this", "s"),
  SUPER("super", "s"),
  CLASS("class", "s"),
  EXTENDS("extends", "b"),
  EXPORT("export", ""),
  IMPORT("import", "s"),
  NULL("null", "s"),
  TRUE("true", "s"),
  FALSE("false", "s"),
  IN("in", "b", 7),
  INSTANCEOF("instanceof", "b", 7),
  TYPEOF("typeof", "bs!"),
  VOID("void", "bs!"),
  DELETE("delete", "bs!");

  /** The word, for a keyword. */
  final @Nullable String keyword;

  /**
   * An expression can follow, so that a slash or {@code <} behind it does not divide or compare.
   */
  final boolean beforeExpr;

  /** An expression can begin (or go on) with it. */
  final boolean startsExpr;

  final boolean isLoop;
  final boolean isAssign;
  final boolean prefix;
  final boolean postfix;

  /** Precedence as a binary operator; -1 for what is none. */
  final int precedence;

  TokenType(String traits) {
    this(null, traits, -1);
  }

  TokenType(String traits, int precedence) {
    this(null, traits, precedence);
  }

  TokenType(String keyword, String traits) {
    this(keyword, traits, -1);
  }

  TokenType(@Nullable String keyword, String traits, int precedence) {
    this.keyword = keyword;
    this.beforeExpr = traits.indexOf('b') >= 0;
    this.startsExpr = traits.indexOf('s') >= 0;
    this.isLoop = traits.indexOf('l') >= 0;
    this.isAssign = traits.indexOf('=') >= 0;
    this.prefix = traits.indexOf('!') >= 0;
    this.postfix = traits.indexOf('+') >= 0;
    this.precedence = precedence;
  }

  /** The keyword that is {@code text} from {@code start} to {@code end}; null when it is none. */
  static @Nullable TokenType keyword(CharSequence text, int start, int end) {
    int length = end - start;
    if (length < 2 || length > 10) {
      return null;
    }
    char second = text.charAt(start + 1);
    return switch (text.charAt(start)) {
      case 'b' -> match(BREAK, text, start, length);
      case 'c' ->
          switch (second) {
            case 'a' ->
                length == 4 ? match(CASE, text, start, length) : match(CATCH, text, start, length);
            case 'l' -> match(CLASS, text, start, length);
            case 'o' ->
                length == 5
                    ? match(CONST, text, start, length)
                    : match(CONTINUE, text, start, length);
            default -> null;
          };
      case 'd' ->
          switch (length) {
            case 2 -> match(DO, text, start, length);
            case 6 -> match(DELETE, text, start, length);
            case 7 -> match(DEFAULT, text, start, length);
            default -> match(DEBUGGER, text, start, length);
          };
      case 'e' ->
          switch (length) {
            case 4 -> match(ELSE, text, start, length);
            case 6 -> match(EXPORT, text, start, length);
            default -> match(EXTENDS, text, start, length);
          };
      case 'f' ->
          switch (length) {
            case 3 -> match(FOR, text, start, length);
            case 5 -> match(FALSE, text, start, length);
            case 7 -> match(FINALLY, text, start, length);
            default -> match(FUNCTION, text, start, length);
          };
      case 'i' ->
          switch (length) {
            case 2 -> second == 'f' ? IF : second == 'n' ? IN : null;
            case 6 -> match(IMPORT, text, start, length);
            default -> match(INSTANCEOF, text, start, length);
          };
      case 'n' -> length == 3 ? match(NEW, text, start, length) : match(NULL, text, start, length);
      case 'r' -> match(RETURN, text, start, length);
      case 's' ->
          length == 5 ? match(SUPER, text, start, length) : match(SWITCH, text, start, length);
      case 't' ->
          switch (second) {
            case 'h' ->
                length == 4 ? match(THIS, text, start, length) : match(THROW, text, start, length);
            case 'r' ->
                length == 3 ? match(TRY, text, start, length) : match(TRUE, text, start, length);
            default -> match(TYPEOF, text, start, length);
          };
      case 'v' -> length == 3 ? match(VAR, text, start, length) : match(VOID, text, start, length);
      case 'w' ->
          length == 4 ? match(WITH, text, start, length) : match(WHILE, text, start, length);
      default -> null;
    };
  }

  private static @Nullable TokenType match(
      TokenType type, CharSequence text, int start, int length) {
    String word = type.keyword;
    if (word == null || word.length() != length) {
      return null;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text.charAt(start + i)) {
        return null;
      }
    }
    return type;
  }
}
