package io.github.docusauruslint.js;

import org.jspecify.annotations.Nullable;

/** Reads words, numbers, strings and the text of templates, with their escapes. */
abstract class LiteralReader extends TextReader {
  private static final int MAX_CODE_POINT = 0x10FFFF;
  private static final int NOT_A_NUMBER = -1;

  /** Whether the last word read has an escape, so that it is no keyword. */
  boolean containsEscape;

  /** Strict mode: no legacy octal. */
  boolean strict;

  /** The value of the last number read. */
  double numberValue;

  /** The digits of the last number read if it is a bigint. */
  @Nullable String bigint;

  private boolean inTemplate;

  LiteralReader(String text, int origin, int limit) {
    super(text, origin, limit);
  }

  /** Thrown and caught in here alone: an escape that only a tagged template may hold. */
  private static final class InvalidTemplateEscape extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidTemplateEscape() {
      super(null, null, false, false);
    }
  }

  private JsSyntaxException invalidEscape(int offset, String message) {
    if (inTemplate) {
      throw new InvalidTemplateEscape();
    }
    return error(offset, message);
  }

  // Words

  /** Moves behind a word. Returns its text where it has escapes, else null. */
  final @Nullable String skipWord() throws JsSyntaxException {
    containsEscape = false;
    int start = pos;
    while (pos < limit) {
      int c = text.charAt(pos);
      if (c < 0x80) {
        if (!Identifiers.isPart(c)) {
          return c == '\\' ? escapedWord(start) : null;
        }
        pos++;
      } else {
        int codePoint = codePointAt(pos);
        if (!Identifiers.isPart(codePoint)) {
          return null;
        }
        pos += Character.charCount(codePoint);
      }
    }
    return null;
  }

  private String escapedWord(int start) throws JsSyntaxException {
    StringBuilder word = new StringBuilder().append(text, start, pos);
    containsEscape = true;
    while (pos < limit) {
      int c = codePointAt(pos);
      if (Identifiers.isPart(c)) {
        pos += Character.charCount(c);
        word.appendCodePoint(c);
      } else if (c == '\\') {
        int escapeStart = pos;
        if (charAt(++pos) != 'u') {
          throw invalidEscape(pos, "Expecting Unicode escape sequence \\uXXXX");
        }
        pos++;
        int codePoint = readCodePoint();
        if (!(word.length() == 0
            ? Identifiers.isStart(codePoint)
            : Identifiers.isPart(codePoint))) {
          throw invalidEscape(escapeStart, "Invalid Unicode escape");
        }
        word.appendCodePoint(codePoint);
      } else {
        break;
      }
    }
    return word.toString();
  }

  // Numbers

  /**
   * Reads digits of {@code radix} and underscores between them. Returns whether there were any; the
   * value goes to {@link #numberValue}.
   */
  private boolean readDigits(int radix, boolean maybeLegacyOctal) throws JsSyntaxException {
    boolean legacyOctal = maybeLegacyOctal && charAt(pos) == '0';
    int start = pos;
    int last = 0;
    double total = 0;
    for (; ; pos++) {
      int c = charAt(pos);
      if (c == '_') {
        if (legacyOctal) {
          throw error(pos, "Numeric separator is not allowed in legacy octal numeric literals");
        }
        if (last == '_') {
          throw error(pos, "Numeric separator must be exactly one underscore");
        }
        if (pos == start) {
          throw error(pos, "Numeric separator is not allowed at the first of digits");
        }
        last = c;
        continue;
      }
      int digit = digit(c);
      if (digit >= radix) {
        break;
      }
      last = c;
      total = total * radix + digit;
    }
    if (last == '_') {
      throw error(pos - 1, "Numeric separator is not allowed at the last of digits");
    }
    numberValue = total;
    return pos != start;
  }

  private static int digit(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a') {
      return c - 'a' + 10;
    }
    return c >= 'A' ? c - 'A' + 10 : Integer.MAX_VALUE;
  }

  final void readRadixNumber(int radix) throws JsSyntaxException {
    int start = pos;
    bigint = null;
    pos += 2;
    if (!readDigits(radix, false)) {
      throw error(start + 2, "Expected number in radix " + radix);
    }
    if (charAt(pos) == 'n') {
      bigint = text.substring(start, pos).replace("_", "");
      pos++;
    } else {
      requireNoWord();
    }
  }

  final void readNumber(boolean startsWithDot) throws JsSyntaxException {
    int start = pos;
    bigint = null;
    if (!startsWithDot && !readDigits(10, true)) {
      throw error(start, "Invalid number");
    }
    boolean octal = pos - start >= 2 && text.charAt(start) == '0';
    if (octal && strict) {
      throw error(start, "Invalid number");
    }
    int next = charAt(pos);
    if (!octal && !startsWithDot && next == 'n') {
      bigint = text.substring(start, pos).replace("_", "");
      pos++;
      requireNoWord();
      return;
    }
    boolean integer = !startsWithDot;
    if (octal && hasDigitAbove7(start)) {
      octal = false;
    }
    if (next == '.' && !octal) {
      integer = false;
      pos++;
      readDigits(10, false);
      next = charAt(pos);
    }
    if ((next == 'e' || next == 'E') && !octal) {
      integer = false;
      next = charAt(++pos);
      if (next == '+' || next == '-') {
        pos++;
      }
      if (!readDigits(10, false)) {
        throw error(start, "Invalid number");
      }
    }
    requireNoWord();
    if (octal) {
      int after = pos;
      pos = start;
      readDigits(8, false);
      pos = after;
    } else if (!integer || pos - start > 15) {
      numberValue = Double.parseDouble(text.substring(start, pos).replace("_", ""));
    }
  }

  private boolean hasDigitAbove7(int from) {
    for (int i = from; i < pos; i++) {
      if (text.charAt(i) >= '8') {
        return true;
      }
    }
    return false;
  }

  private void requireNoWord() throws JsSyntaxException {
    if (Identifiers.isStart(codePointAt(pos))) {
      throw error(pos, "Identifier directly after number");
    }
  }

  // Strings

  /** Reads a string from its opening quote on; returns its value. */
  final String readString(int quote) throws JsSyntaxException {
    int start = pos++;
    int chunk = pos;
    StringBuilder value = null;
    while (true) {
      if (pos >= limit) {
        throw error(start, "Unterminated string constant");
      }
      char c = text.charAt(pos);
      if (c == quote) {
        break;
      }
      if (c == '\\') {
        value = append(value, chunk);
        readEscape(false, value);
        chunk = pos;
      } else if (c == '\n' || c == '\r') {
        throw error(start, "Unterminated string constant");
      } else {
        pos++;
      }
    }
    String result =
        value == null ? text.substring(chunk, pos) : value.append(text, chunk, pos).toString();
    pos++;
    return result;
  }

  private StringBuilder append(@Nullable StringBuilder value, int chunk) {
    return (value == null ? new StringBuilder() : value).append(text, chunk, pos);
  }

  /**
   * Reads the text of a template up to its next {@code ${} or its closing mark. Returns its value;
   * null when it holds an escape that means nothing.
   */
  final @Nullable String readTemplateText() throws JsSyntaxException {
    int start = pos;
    inTemplate = true;
    try {
      return readValidTemplateText(start);
    } catch (InvalidTemplateEscape e) {
      skipTemplateText(start);
      return null;
    } finally {
      inTemplate = false;
    }
  }

  private String readValidTemplateText(int start) throws JsSyntaxException {
    int chunk = pos;
    StringBuilder value = null;
    while (true) {
      if (pos >= limit) {
        throw error(start, "Unterminated template");
      }
      char c = text.charAt(pos);
      if (c == '`' || c == '$' && charAt(pos + 1) == '{') {
        return value == null
            ? text.substring(chunk, pos)
            : value.append(text, chunk, pos).toString();
      }
      if (c == '\\') {
        value = append(value, chunk);
        readEscape(true, value);
        chunk = pos;
      } else if (c == '\r') {
        value = append(value, chunk).append('\n');
        pos += charAt(pos + 1) == '\n' ? 2 : 1;
        chunk = pos;
      } else {
        pos++;
      }
    }
  }

  private void skipTemplateText(int start) throws JsSyntaxException {
    for (; pos < limit; pos++) {
      char c = text.charAt(pos);
      if (c == '\\') {
        pos++;
      } else if (c == '`' || c == '$' && charAt(pos + 1) == '{') {
        return;
      }
    }
    throw error(start, "Unterminated template");
  }

  private void readEscape(boolean template, StringBuilder value) throws JsSyntaxException {
    int c = charAt(++pos);
    pos++;
    switch (c) {
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case 'b' -> value.append('\b');
      case 'v' -> value.append('\u000B');
      case 'f' -> value.append('\f');
      case 'x' -> value.append((char) readHex(2));
      case 'u' -> value.appendCodePoint(readCodePoint());
      case '\r' -> {
        if (charAt(pos) == '\n') {
          pos++;
        }
      }
      case '\n', 0x2028, 0x2029 -> {}
      case '0', '1', '2', '3', '4', '5', '6', '7' -> readOctalEscape(template, value);
      case '8', '9' -> {
        if (strict) {
          throw invalidEscape(pos - 1, "Invalid escape sequence");
        }
        if (template) {
          throw invalidEscape(pos - 1, "Invalid escape sequence in template string");
        }
        value.append((char) c);
      }
      case -1 -> {
        // The end of the text comes first, and is the error.
      }
      default -> value.append((char) c);
    }
  }

  private void readOctalEscape(boolean template, StringBuilder value) throws JsSyntaxException {
    int start = pos - 1;
    int octal = 0;
    int length = 0;
    while (length < 3 && charAt(start + length) >= '0' && charAt(start + length) <= '7') {
      int longer = octal * 8 + text.charAt(start + length) - '0';
      if (longer > 255) {
        break;
      }
      octal = longer;
      length++;
    }
    pos = start + length;
    int next = charAt(pos);
    boolean justZero = length == 1 && octal == 0 && next != '8' && next != '9';
    if (!justZero && (strict || template)) {
      throw invalidEscape(
          start - 1,
          template ? "Octal literal in template string" : "Octal literal in strict mode");
    }
    value.append((char) octal);
  }

  /** Reads what follows {@code \\u}. */
  private int readCodePoint() throws JsSyntaxException {
    if (charAt(pos) != '{') {
      return readHex(4);
    }
    int start = ++pos;
    long codePoint = 0;
    while (hexDigit(charAt(pos)) >= 0) {
      codePoint = Math.min(codePoint * 16 + hexDigit(charAt(pos)), Integer.MAX_VALUE);
      pos++;
    }
    if (pos == start || charAt(pos) != '}') {
      if (pos >= limit) {
        // Looking for the brace is not reading: the text may well go on.
        pos = start;
      }
      throw invalidEscape(start, "Bad character escape sequence");
    }
    pos++;
    if (codePoint > MAX_CODE_POINT) {
      throw invalidEscape(start, "Code point out of bounds");
    }
    return (int) codePoint;
  }

  private int readHex(int length) throws JsSyntaxException {
    int start = pos;
    int value = 0;
    for (int i = 0; i < length; i++) {
      int digit = hexDigit(charAt(pos));
      if (digit == NOT_A_NUMBER) {
        throw invalidEscape(start, "Bad character escape sequence");
      }
      value = value * 16 + digit;
      pos++;
    }
    return value;
  }

  private static int hexDigit(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
      return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : NOT_A_NUMBER;
  }
}
