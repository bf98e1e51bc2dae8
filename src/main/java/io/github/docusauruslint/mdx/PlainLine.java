package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.JsStrings;
import java.util.HashSet;
import java.util.Set;

/**
 * One line without its Markdown, as {@code createExcerpt} of {@code @docusaurus/utils} 3.10.2 makes
 * it with a row of regular expressions; they are quoted here. Where a line holds a separator that
 * ends a line in JavaScript only, each part counts as a line where the expression says so.
 */
final class PlainLine {
  private PlainLine() {}

  static String of(String line) {
    String text = line;
    if (text.indexOf('<') >= 0) {
      text = withoutTags(text);
    }
    if (text.indexOf('#') >= 0) {
      text = withoutHeadingMarks(withoutTitle(text));
    }
    if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
      text = withoutEmphasis(text);
    }
    if (text.contains("~~")) {
      text = withoutStrikethrough(text);
    }
    if (text.indexOf('[') >= 0) {
      text = withoutLinks(withoutFootnotes(withoutLinks(text, "![")), "[");
    }
    if (text.indexOf('`') >= 0) {
      text = withoutCode(text);
    }
    if (text.indexOf('>') >= 0) {
      text = withoutQuoteMark(text);
    }
    if (text.indexOf(':') >= 0) {
      text = withoutEmoji(withoutDirective(text));
    }
    if (text.indexOf('{') >= 0) {
      text = withoutId(text);
    }
    return JsStrings.trim(text);
  }

  /** {@code /<[^>]*>/g}. */
  private static String withoutTags(String text) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', done)) {
      int close = text.indexOf('>', open);
      if (close < 0) {
        break;
      }
      out.append(text, done, open);
      done = close + 1;
    }
    return out.append(text, done, text.length()).toString();
  }

  /** {@code /^#[^#]+#?/gm}. */
  private static String withoutTitle(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = text.indexOf('#', i + 1);
      if (startsLine(text, i) && text.charAt(i) == '#' && i + 1 < text.length() && end != i + 1) {
        i = end < 0 ? text.length() : end + 1;
      } else {
        int next = nextLine(text, i);
        out.append(text, i, next);
        i = next;
      }
    }
    return out.toString();
  }

  /** {@code /^#{1,6}\s*(?<text>[^#]*?)\s*#{0,6}/gm}, whose text is always empty. */
  private static String withoutHeadingMarks(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int marks = startsLine(text, i) ? skipHashes(text, i) : i;
      if (marks > i) {
        int content = JsStrings.skipWhitespace(text, marks, text.length());
        i = skipHashes(text, content);
      } else {
        int next = nextLine(text, i);
        out.append(text, i, next);
        i = next;
      }
    }
    return out.toString();
  }

  private static boolean startsLine(String text, int i) {
    return i == 0 || JsStrings.isLineTerminator(text.charAt(i - 1));
  }

  private static int nextLine(String text, int i) {
    int end = lineEnd(text, i);
    return Math.min(end + 1, text.length());
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !JsStrings.isLineTerminator(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int skipHashes(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + 6 && text.charAt(i) == '#') {
      i++;
    }
    return i;
  }

  /** {@code /(?<opening>[*_]{1,3})(?<text>.*?)\1/g}. */
  private static String withoutEmphasis(String text) {
    StringBuilder out = new StringBuilder();
    Set<String> absent = new HashSet<>();
    int end = lineEnd(text, 0);
    int i = 0;
    while (i < text.length()) {
      if (i > end) {
        end = lineEnd(text, i);
        absent.clear();
      }
      int length = markLength(text, i);
      int close = -1;
      while (length > 0) {
        String opening = text.substring(i, i + length);
        close = absent.contains(opening) ? -1 : text.indexOf(opening, i + length);
        if (close >= 0 && close + length <= end) {
          break;
        }
        absent.add(opening);
        length--;
      }
      if (length > 0) {
        out.append(text, i + length, close);
        i = close + length;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  private static int markLength(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + 3 && (text.charAt(i) == '*' || text.charAt(i) == '_')) {
      i++;
    }
    return i - from;
  }

  /** {@code /~~(?<text>\S.*\S)~~/g}: from the first to the last one of its line. */
  private static String withoutStrikethrough(String text) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    int end = -1;
    int last = -1;
    while (i < text.length()) {
      if (i > end) {
        end = lineEnd(text, i);
        last = lastStrikeEnd(text, i, end);
      }
      boolean opens =
          text.startsWith("~~", i) && last >= i + 4 && !JsStrings.isWhitespace(text.charAt(i + 2));
      if (opens) {
        out.append(text, i + 2, last);
        i = last + 2;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  private static int lastStrikeEnd(String text, int start, int end) {
    int i = text.lastIndexOf("~~", end - 2);
    while (i > start && JsStrings.isWhitespace(text.charAt(i - 1))) {
      i = text.lastIndexOf("~~", i - 1);
    }
    return i > start ? i : -1;
  }

  /** <code>/!\[(?&lt;alt>.*?)\][[(].*?[\])]/g</code>, and the same without the {@code !}. */
  private static String withoutLinks(String text, String mark) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    int i = text.indexOf(mark);
    int end = -1;
    while (i >= 0) {
      int start = i + mark.length();
      end = i > end ? lineEnd(text, i) : end;
      int label = labelEnd(text, start, end);
      int close = label < 0 ? -1 : firstClose(text, label + 2, end);
      if (close >= 0) {
        out.append(text, done, i).append(text, start, label);
        done = close + 1;
        i = text.indexOf(mark, done);
      } else {
        // What is missing here is missing for every other mark of the line.
        i = text.indexOf(mark, end);
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int labelEnd(String text, int start, int end) {
    for (int i = text.indexOf(']', start); i >= 0 && i + 1 < end; i = text.indexOf(']', i + 1)) {
      if (text.charAt(i + 1) == '[' || text.charAt(i + 1) == '(') {
        return i;
      }
    }
    return -1;
  }

  private static int firstClose(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ']' || text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }

  /** {@code /\[\^.+?\](?:: .*$)?/g}. */
  private static String withoutFootnotes(String text) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    int i = text.indexOf("[^");
    int end = -1;
    while (i >= 0) {
      end = i > end ? lineEnd(text, i) : end;
      int close = text.indexOf(']', i + 3);
      // The label needs a character, and that one may not end the line.
      if (close < 0 || close >= end) {
        i = text.indexOf("[^", end);
        continue;
      }
      out.append(text, done, i);
      boolean definition = text.startsWith(": ", close + 1) && end == text.length();
      done = definition ? end : close + 1;
      i = text.indexOf("[^", done);
    }
    return out.append(text, done, text.length()).toString();
  }

  /** <code>/`(?&lt;text>.+?)`/g</code>. */
  private static String withoutCode(String text) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    int i = text.indexOf('`');
    int end = -1;
    while (i >= 0) {
      end = i > end ? lineEnd(text, i) : end;
      int close = text.indexOf('`', i + 2);
      if (close < 0 || close >= end) {
        // Two in a row may still be opened by the second one; that one is as unclosed.
        i = text.indexOf('`', end);
        continue;
      }
      out.append(text, done, i).append(text, i + 1, close);
      done = close + 1;
      i = text.indexOf('`', done);
    }
    return out.append(text, done, text.length()).toString();
  }

  /** {@code /^\s{0,3}>\s?/g}. */
  private static String withoutQuoteMark(String text) {
    int i = JsStrings.skipWhitespace(text, 0, text.length());
    if (i > 3 || i == text.length() || text.charAt(i) != '>') {
      return text;
    }
    boolean space = i + 1 < text.length() && JsStrings.isWhitespace(text.charAt(i + 1));
    return text.substring(space ? i + 2 : i + 1);
  }

  /** {@code /:::.*&#47;}. */
  private static String withoutDirective(String text) {
    int i = text.indexOf(":::");
    return i < 0 ? text : text.substring(0, i) + text.substring(lineEnd(text, i));
  }

  /** {@code /\s?:(?:::|[^:\n])+:/g}. */
  private static String withoutEmoji(String text) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int i = text.indexOf(':'); i >= 0; ) {
      int end = emojiEnd(text, i);
      if (end < 0) {
        i = text.indexOf(':', i + 1);
        continue;
      }
      boolean space = i > done && JsStrings.isWhitespace(text.charAt(i - 1));
      out.append(text, done, space ? i - 1 : i);
      done = end;
      i = text.indexOf(':', done);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int emojiEnd(String text, int colon) {
    int start = colon + 1;
    int i = start;
    int lastPair = -1;
    while (i < text.length() && (text.charAt(i) != ':' || text.startsWith("::", i))) {
      boolean pair = text.charAt(i) == ':';
      if (pair && i > start) {
        lastPair = i;
      }
      i += pair ? 2 : 1;
    }
    if (i > start && i < text.length()) {
      return i + 1;
    }
    return lastPair < 0 ? -1 : lastPair + 1;
  }

  /** {@code /\{#*[\w-]+\}/}. */
  private static String withoutId(String text) {
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int word = open + 1;
      while (word < text.length() && text.charAt(word) == '#') {
        word++;
      }
      int end = word;
      while (end < text.length() && isWordOrHyphen(text.charAt(end))) {
        end++;
      }
      if (end > word && text.startsWith("}", end)) {
        return text.substring(0, open) + text.substring(end + 1);
      }
    }
    return text;
  }

  private static boolean isWordOrHyphen(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-';
  }
}
