package io.github.docusauruslint.yaml;

import static io.github.docusauruslint.yaml.YamlCursor.END;
import static io.github.docusauruslint.yaml.YamlCursor.isBlank;
import static io.github.docusauruslint.yaml.YamlCursor.isBreak;
import static io.github.docusauruslint.yaml.YamlCursor.isFlowIndicator;
import static io.github.docusauruslint.yaml.YamlCursor.isSpace;

import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads scalars of every style; what they hold is still the text that was written. */
final class YamlScalars {
  private final YamlCursor cursor;

  YamlScalars(YamlCursor cursor) {
    this.cursor = cursor;
  }

  /** The plain scalar that begins here, or null. */
  @Nullable Scalar plain(int indent, boolean inFlow) throws YamlSyntaxException {
    char c = cursor.current();
    if (!startsPlain(c, inFlow)) {
      return null;
    }
    YamlCursor.Text text = new YamlCursor.Text(cursor);
    int start = cursor.at;
    int from = start;
    int to = start;
    boolean pending = false;
    int pendingFrom = 0;
    while (c != END) {
      if (c == ':') {
        char after = cursor.charAt(cursor.at + 1);
        if (isSpace(after) || inFlow && isFlowIndicator(after)) {
          break;
        }
      } else if (c == '#') {
        if (isSpace(cursor.charAt(cursor.at - 1))) {
          break;
        }
      } else if (inFlow && isFlowIndicator(c) || cursor.isAtSeparator()) {
        break;
      } else if (isBreak(c)) {
        YamlCursor.Place place = cursor.place();
        cursor.skipSpace(false);
        if (cursor.lineIndent < indent) {
          // The tab that was seen stays seen, as in js-yaml.
          int tab = cursor.firstTab;
          cursor.returnTo(place);
          cursor.firstTab = tab;
          cursor.at = to;
          break;
        }
        pending = true;
        pendingFrom = place.line();
        c = cursor.current();
        continue;
      }
      if (pending) {
        text.addPrintable(from, to);
        text.addFolded(cursor.line - pendingFrom);
        from = cursor.at;
        to = from;
        pending = false;
      }
      if (!isBlank(c)) {
        to = cursor.at + 1;
      }
      c = cursor.next();
    }
    text.addPrintable(from, to);
    String value = text.toString();
    return value.isEmpty() ? null : new Scalar(new Span(start, to), value, false);
  }

  private boolean startsPlain(char c, boolean inFlow) {
    switch (c) {
      case END, ' ', '\t', '\n', '\r', ',', '[', ']', '{', '}':
      case '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`':
        return false;
      case '?', '-':
        char after = cursor.charAt(cursor.at + 1);
        return !isSpace(after) && !(inFlow && isFlowIndicator(after));
      default:
        return true;
    }
  }

  /** The single-quoted scalar that begins here, or null. */
  @Nullable Scalar singleQuoted() throws YamlSyntaxException {
    return cursor.current() == '\'' ? quoted('\'', "single") : null;
  }

  /** The double-quoted scalar that begins here, or null. */
  @Nullable Scalar doubleQuoted() throws YamlSyntaxException {
    return cursor.current() == '"' ? quoted('"', "double") : null;
  }

  private Scalar quoted(char quote, String name) throws YamlSyntaxException {
    YamlCursor.Text text = new YamlCursor.Text(cursor);
    int start = cursor.at++;
    int from = cursor.at;
    int to = from;
    for (char c = cursor.current(); c != END; c = cursor.current()) {
      if (c == quote) {
        text.addJson(from, cursor.at);
        char after = cursor.next();
        if (quote == '"' || after != '\'') {
          return new Scalar(new Span(start, cursor.at), text.toString(), true);
        }
        from = cursor.at++;
        to = cursor.at;
      } else if (c == '\\' && quote == '"') {
        text.addJson(from, cursor.at);
        escape(text);
        from = cursor.at;
        to = from;
      } else if (isBreak(c)) {
        text.addJson(from, to);
        text.addFolded(cursor.skipSpace(false));
        from = cursor.at;
        to = from;
      } else if (cursor.isAtSeparator()) {
        throw cursor.error("unexpected end of the document within a " + name + " quoted scalar");
      } else {
        cursor.at++;
        if (!isBlank(c)) {
          to = cursor.at;
        }
      }
    }
    throw cursor.error("unexpected end of the stream within a " + name + " quoted scalar");
  }

  private void escape(YamlCursor.Text text) throws YamlSyntaxException {
    char c = cursor.next();
    if (isBreak(c)) {
      cursor.skipSpace(false);
      return;
    }
    String plain = escaped(c);
    if (plain != null) {
      text.add(plain);
      cursor.at++;
      return;
    }
    int digits =
        switch (c) {
          case 'x' -> 2;
          case 'u' -> 4;
          case 'U' -> 8;
          default -> throw cursor.error("unknown escape sequence");
        };
    int code = 0;
    for (int i = 0; i < digits; i++) {
      char digit = cursor.next();
      int value = digit > 'f' ? -1 : Character.digit(digit, 16);
      if (value < 0) {
        throw cursor.error("expected hexadecimal character");
      }
      code = (code << 4) + value;
    }
    cursor.at++;
    text.add(utf16(code));
  }

  /** As js-yaml does it, also for numbers that are no code points. */
  private static String utf16(int code) {
    if (code <= 0xFFFF) {
      return String.valueOf((char) code);
    }
    int above = code - 0x10000;
    return new String(
        new char[] {(char) ((above >> 10) + 0xD800), (char) ((above & 0x3FF) + 0xDC00)});
  }

  private static @Nullable String escaped(char c) {
    return switch (c) {
      case '0' -> "\0";
      case 'a' -> "\u0007";
      case 'b' -> "\b";
      case 't', '\t' -> "\t";
      case 'n' -> "\n";
      case 'v' -> "\u000B";
      case 'f' -> "\f";
      case 'r' -> "\r";
      case 'e' -> "\u001B";
      case ' ', '"', '/', '\\' -> String.valueOf(c);
      case 'N' -> "\u0085";
      case '_' -> "\u00A0";
      case 'L' -> "\u2028";
      case 'P' -> "\u2029";
      default -> null;
    };
  }

  /** The literal or folded scalar that begins here, or null. */
  @Nullable Scalar block(int indent) throws YamlSyntaxException {
    char style = cursor.current();
    if (style != '|' && style != '>') {
      return null;
    }
    int start = cursor.at;
    BlockHeader header = blockHeader(indent);
    YamlCursor.Text text = new YamlCursor.Text(cursor);
    int textIndent = header.indent;
    boolean detected = header.explicit;
    boolean content = false;
    boolean moreIndented = false;
    int empty = 0;
    int end = cursor.at;
    for (char c = cursor.current(); c != END; ) {
      cursor.skipLineBreak();
      cursor.lineIndent = 0;
      c = cursor.current();
      while (c == ' ' && (!detected || cursor.lineIndent < textIndent)) {
        cursor.lineIndent++;
        c = cursor.next();
      }
      if (!detected && cursor.lineIndent > textIndent) {
        textIndent = cursor.lineIndent;
      }
      if (isBreak(c)) {
        empty++;
        continue;
      }
      if (!detected && textIndent == 0) {
        throw cursor.error("missing indentation for block scalar");
      }
      if (cursor.lineIndent < textIndent) {
        if (header.chomping == '+') {
          text.addBreaks(content ? 1 + empty : empty);
        } else if (header.chomping == ' ' && content) {
          text.addBreaks(1);
        }
        break;
      }
      if (style == '|') {
        text.addBreaks(content ? 1 + empty : empty);
      } else if (isBlank(c)) {
        moreIndented = true;
        text.addBreaks(content ? 1 + empty : empty);
      } else if (moreIndented) {
        moreIndented = false;
        text.addBreaks(empty + 1);
      } else if (empty > 0) {
        text.addBreaks(empty);
      } else if (content) {
        text.add(" ");
      }
      content = true;
      detected = true;
      empty = 0;
      int from = cursor.at;
      c = cursor.skipToLineEnd();
      text.addPrintable(from, cursor.at);
      end = Math.max(end, cursor.at);
    }
    return new Scalar(new Span(start, cursor.within(end)), text.toString(), true);
  }

  /**
   * What stands behind {@code |} or {@code >}.
   *
   * @param chomping {@code +}, {@code -} or a space
   * @param indent the least indentation of the text
   * @param explicit whether the indentation was written
   */
  private record BlockHeader(char chomping, int indent, boolean explicit) {}

  private BlockHeader blockHeader(int indent) throws YamlSyntaxException {
    char chomping = ' ';
    int textIndent = indent;
    boolean explicit = false;
    char c = cursor.next();
    for (; c == '+' || c == '-' || c >= '0' && c <= '9'; c = cursor.next()) {
      if (c == '+' || c == '-') {
        if (chomping != ' ') {
          throw cursor.error("repeat of a chomping mode identifier");
        }
        chomping = c;
      } else if (c == '0') {
        throw cursor.error(
            "bad explicit indentation width of a block scalar; it cannot be less than one");
      } else if (explicit) {
        throw cursor.error("repeat of an indentation width identifier");
      } else {
        textIndent = indent + (c - '0') - 1;
        explicit = true;
      }
    }
    if (isBlank(c) && cursor.skipBlanks() == '#') {
      cursor.skipComment();
    }
    return new BlockHeader(chomping, textIndent, explicit);
  }
}
