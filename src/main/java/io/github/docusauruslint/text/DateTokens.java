package io.github.docusauruslint.text;

/** The text of a date in the tokens that V8 reads it by. */
final class DateTokens {
  private static final int SIGNIFICANT_DIGITS = 9;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** The sorts of token. */
  enum Kind {
    END,
    INVALID,
    NUMBER,
    SYMBOL,
    SPACE,
    MONTH,
    HALF_DAY,
    ZONE,
    TIME_SEPARATOR,
    OTHER_WORD,
    UNKNOWN
  }

  /**
   * A token.
   *
   * @param value the number, the month from 1, the hours of a zone or of a half day
   * @param symbol the character of a symbol, else U+0000
   */
  record Token(Kind kind, int value, int length, char symbol) {
    static final Token END = new Token(Kind.END, 0, 0, '\0');
    static final Token INVALID = new Token(Kind.INVALID, 0, 0, '\0');

    boolean isNumber(int digits) {
      return kind == Kind.NUMBER && length == digits;
    }

    boolean isSign() {
      return symbol == '+' || symbol == '-';
    }

    boolean isZ() {
      return kind == Kind.ZONE && length == 1;
    }

    boolean isWord() {
      return switch (kind) {
        case MONTH, HALF_DAY, ZONE, TIME_SEPARATOR, OTHER_WORD -> true;
        default -> false;
      };
    }

    /** The number as a decimal fraction of a second. */
    int millis() {
      int number = value;
      int digits = Math.min(length, SIGNIFICANT_DIGITS);
      for (; digits < 3; digits++) {
        number *= 10;
      }
      for (; digits > 3; digits--) {
        number /= 10;
      }
      return number;
    }
  }

  private final String text;
  private int at;
  private Token ahead;

  DateTokens(String text) {
    this.text = text;
    this.ahead = scan();
  }

  Token peek() {
    return ahead;
  }

  Token next() {
    Token token = ahead;
    ahead = scan();
    return token;
  }

  boolean skip(char symbol) {
    if (ahead.symbol != symbol) {
      return false;
    }
    next();
    return true;
  }

  private Token scan() {
    if (at == text.length()) {
      return Token.END;
    }
    char c = text.charAt(at);
    if (isDigit(c)) {
      return number();
    }
    if (":-+.)".indexOf(c) >= 0) {
      at++;
      return new Token(Kind.SYMBOL, 0, 1, c);
    }
    if (isWordCharacter(c)) {
      return word();
    }
    int start = at++;
    if (c == '(') {
      for (int depth = 1; depth > 0 && at < text.length(); at++) {
        depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      }
      return new Token(Kind.UNKNOWN, 0, at - start, '\0');
    }
    if (JsStrings.isWhitespace(c)) {
      at = JsStrings.skipWhitespace(text, at, text.length());
      return new Token(Kind.SPACE, 0, at - start, '\0');
    }
    return new Token(Kind.UNKNOWN, 0, 1, '\0');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordCharacter(char c) {
    return c >= 'A' && !JsStrings.isWhitespace(c);
  }

  private Token number() {
    int start = at;
    while (at < text.length() && text.charAt(at) == '0') {
      at++;
    }
    int n = 0;
    for (int i = 0; at < text.length() && isDigit(text.charAt(at)); i++, at++) {
      n = i < SIGNIFICANT_DIGITS ? n * 10 + text.charAt(at) - '0' : n;
    }
    return new Token(Kind.NUMBER, n, at - start, '\0');
  }

  private Token word() {
    int start = at;
    StringBuilder prefix = new StringBuilder();
    while (at < text.length() && isWordCharacter(text.charAt(at))) {
      char c = text.charAt(at++);
      if (prefix.length() < 3) {
        prefix.append(c <= 'Z' ? (char) (c | 0x20) : c);
      }
    }
    int length = at - start;
    int month = length < 3 ? -1 : MONTHS.indexOf(prefix.toString());
    if (month >= 0 && month % 3 == 0) {
      return new Token(Kind.MONTH, month / 3 + 1, length, '\0');
    }
    if (length > 3) {
      return new Token(Kind.OTHER_WORD, 0, length, '\0');
    }
    return switch (prefix.toString()) {
      case "am" -> new Token(Kind.HALF_DAY, 0, length, '\0');
      case "pm" -> new Token(Kind.HALF_DAY, 12, length, '\0');
      case "t" -> new Token(Kind.TIME_SEPARATOR, 0, length, '\0');
      case "ut", "utc", "z", "gmt" -> new Token(Kind.ZONE, 0, length, '\0');
      case "edt" -> new Token(Kind.ZONE, -4, length, '\0');
      case "cdt", "est" -> new Token(Kind.ZONE, -5, length, '\0');
      case "mdt", "cst" -> new Token(Kind.ZONE, -6, length, '\0');
      case "pdt", "mst" -> new Token(Kind.ZONE, -7, length, '\0');
      case "pst" -> new Token(Kind.ZONE, -8, length, '\0');
      default -> new Token(Kind.OTHER_WORD, 0, length, '\0');
    };
  }
}
