package io.github.docusauruslint.js;

import java.util.ArrayList;
import java.util.List;

/** A stretch of text with a position in it: characters, white space, comments, errors. */
abstract class TextReader {
  final String text;

  /** Where the stretch begins. */
  final int origin;

  /** Where the stretch ends: as good as the end of the text. */
  final int limit;

  final List<Comment> comments = new ArrayList<>(0);

  /** Offset of the next character to be read; may stand behind {@link #limit} in an error. */
  int pos;

  /** Whether a line ended in what {@link #skipSpace} skipped last. */
  boolean newLineBefore;

  /** Whether a line comment runs into the end. */
  boolean endsInLineComment;

  TextReader(String text, int origin, int limit) {
    if (origin < 0 || limit < origin || text.length() < limit) {
      throw new IndexOutOfBoundsException(origin + ".." + limit + " of " + text.length());
    }
    this.text = text;
    this.origin = origin;
    this.limit = limit;
    this.pos = origin;
  }

  /** The UTF-16 unit at {@code offset}, -1 behind the end. */
  final int charAt(int offset) {
    return offset < limit ? text.charAt(offset) : -1;
  }

  /** The code point at {@code offset}, -1 behind the end. */
  final int codePointAt(int offset) {
    int c = charAt(offset);
    if (c < 0xD800 || c >= 0xDC00) {
      return c;
    }
    int next = charAt(offset + 1);
    return next >= 0xDC00 && next < 0xE000 ? Character.toCodePoint((char) c, (char) next) : c;
  }

  /** The error that {@code message} stands for, found while reading at {@link #pos}. */
  final JsSyntaxException error(int offset, String message) {
    return new JsSyntaxException(message, Math.min(offset, limit), pos >= limit);
  }

  static boolean isNewLine(int c) {
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
  }

  /** White space that is no line ending. */
  static boolean isSpace(int c) {
    if (c < 0x80) {
      return c == ' ' || c == '\t' || c == 0x0B || c == '\f';
    }
    return c == 0xA0
        || c >= 0x1680
            && (c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000
                || c == 0xFEFF);
  }

  /** Moves to the next character that is neither white space nor comment; keeps the comments. */
  final void skipSpace() throws JsSyntaxException {
    newLineBefore = false;
    while (pos < limit) {
      char c = text.charAt(pos);
      if (c == ' ' || c == '\t') {
        pos++;
      } else if (isNewLine(c)) {
        newLineBefore = true;
        pos++;
      } else if (c == '/') {
        int next = charAt(pos + 1);
        if (next == '/') {
          skipLineComment();
        } else if (next == '*') {
          skipBlockComment();
        } else {
          return;
        }
      } else if (isSpace(c)) {
        pos++;
      } else {
        return;
      }
    }
  }

  /** Skips from the two marks that a line comment begins with to the line's end. */
  final void skipLineComment() {
    int start = pos;
    pos += 2;
    while (pos < limit && !isNewLine(text.charAt(pos))) {
      pos++;
    }
    endsInLineComment |= pos >= limit;
    comments.add(new Comment(start, pos, false, text.substring(start + 2, pos)));
  }

  private void skipBlockComment() throws JsSyntaxException {
    int start = pos;
    pos += 2;
    int close = closeOfBlockComment(pos);
    if (close < 0) {
      // More text could end it, though the reader did not go to the end to say so.
      throw new JsSyntaxException("Unterminated comment", start, true);
    }
    if (!newLineBefore) {
      newLineBefore = hasNewLine(start, close);
    }
    comments.add(new Comment(start, close + 2, true, text.substring(start + 2, close)));
    pos = close + 2;
  }

  private int closeOfBlockComment(int from) {
    for (int i = from; i + 1 < limit; i++) {
      if (text.charAt(i) == '*' && text.charAt(i + 1) == '/') {
        return i;
      }
    }
    return -1;
  }

  final boolean hasNewLine(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isNewLine(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Looks where the next token begins behind {@code offset}, without moving. A comment that does
   * not end counts as a token.
   */
  final int nextTokenStart(int offset) {
    int i = offset;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '/') {
        int next = charAt(i + 1);
        if (next == '/') {
          i += 2;
          while (i < limit && !isNewLine(text.charAt(i))) {
            i++;
          }
        } else if (next == '*') {
          int close = closeOfBlockComment(i + 2);
          if (close < 0) {
            return i;
          }
          i = close + 2;
        } else {
          return i;
        }
      } else if (isSpace(c) || isNewLine(c)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }
}
