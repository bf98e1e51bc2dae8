package io.github.docusauruslint.mdx;

import java.util.Locale;
import java.util.Set;

/**
 * What a line says of the block of raw HTML that it starts or is in (micromark-core-commonmark 2.0,
 * html-flow): the seven kinds of CommonMark, each with its own end.
 */
enum HtmlFlow {
  NONE,
  RAW,
  COMMENT,
  INSTRUCTION,
  DECLARATION,
  CDATA,
  BASIC,
  COMPLETE;

  private static final String CDATA_MARK = "[CDATA[";
  private static final int LONGEST_RAW_NAME = 8;
  private static final Set<String> RAW_NAMES = Set.of("pre", "script", "style", "textarea");

  /** CommonMark 0.31, with what was a block before that. */
  private static final Set<String> BLOCK_NAMES =
      Set.of(
          "address",
          "article",
          "aside",
          "base",
          "basefont",
          "blockquote",
          "body",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frame",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "iframe",
          "legend",
          "li",
          "link",
          "main",
          "menu",
          "menuitem",
          "nav",
          "noframes",
          "ol",
          "optgroup",
          "option",
          "p",
          "param",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "track",
          "ul");

  /** Whether an element of that name, in lower case, is a block to CommonMark. */
  static boolean isBlockName(String name) {
    return BLOCK_NAMES.contains(name) || RAW_NAMES.contains(name);
  }

  /** The kind of block that the {@code <} at {@code at} starts, its line ending at {@code end}. */
  static HtmlFlow of(char[] chars, int at, int end) {
    char c = at + 1 < end ? chars[at + 1] : '\0';
    if (c == '?') {
      return INSTRUCTION;
    }
    if (c == '!') {
      return marked(chars, at + 2, end);
    }
    boolean closing = c == '/';
    int name = at + (closing ? 2 : 1);
    if (name >= end || !Characters.isAsciiAlpha(chars[name])) {
      return NONE;
    }
    int p = name;
    while (p < end && (chars[p] == '-' || Characters.isAsciiAlphanumeric(chars[p]))) {
      p++;
    }
    boolean slash = p < end && chars[p] == '/';
    if (p < end && !slash && chars[p] != '>' && !Characters.isSpace(chars[p])) {
      return NONE;
    }
    String lower = new String(chars, name, p - name).toLowerCase(Locale.ROOT);
    if (!slash && !closing && RAW_NAMES.contains(lower)) {
      return RAW;
    }
    if (BLOCK_NAMES.contains(lower)) {
      return !slash || p + 1 < end && chars[p + 1] == '>' ? BASIC : NONE;
    }
    int tagEnd = closing ? bracket(chars, skip(chars, p, end), end) : tagEnd(chars, p, end);
    return tagEnd >= 0 && FlowMarkers.skipSpaces(chars, tagEnd, end) == end ? COMPLETE : NONE;
  }

  private static int skip(char[] chars, int from, int end) {
    return FlowMarkers.skipSpaces(chars, from, end);
  }

  private static int bracket(char[] chars, int at, int end) {
    return at < end && chars[at] == '>' ? at + 1 : -1;
  }

  /** Behind an opening tag all on one line, from behind its name; or -1. */
  private static int tagEnd(char[] chars, int from, int end) {
    int p = skip(chars, from, end);
    boolean bare = false;
    while (p >= 0 && p < end && chars[p] != '>' && chars[p] != '/') {
      char c = chars[p];
      // micromark lets another value follow one without quotes.
      if (c == '=' && bare || c == ':' || c == '_' || Characters.isAsciiAlpha(c)) {
        while (p < end && isAttributeName(chars[p])) {
          p++;
        }
        p = skip(chars, p, end);
        boolean value = p < end && chars[p] == '=';
        p = value ? skip(chars, p + 1, end) : p;
        bare = value && p < end && chars[p] != '"' && chars[p] != '\'';
        p = value ? valueEnd(chars, p, end) : p;
      } else {
        return -1;
      }
    }
    if (p < 0 || p >= end) {
      return -1;
    }
    return chars[p] == '/' ? bracket(chars, p + 1, end) : p + 1;
  }

  private static boolean isAttributeName(char c) {
    return c == '-' || c == '.' || c == ':' || c == '_' || Characters.isAsciiAlphanumeric(c);
  }

  /** Behind a value and white space; or -1. What ends a bare value need not end the attribute. */
  private static int valueEnd(char[] chars, int from, int end) {
    if (from >= end || "<=>`".indexOf(chars[from]) >= 0) {
      return -1;
    }
    int p = from;
    char quote = chars[p];
    if (quote != '"' && quote != '\'') {
      while (p < end && !Characters.isSpace(chars[p]) && "\"'/<=>`".indexOf(chars[p]) < 0) {
        p++;
      }
      return skip(chars, p, end);
    }
    p++;
    while (p < end && chars[p] != quote) {
      p++;
    }
    p++;
    boolean sound = p < end && (chars[p] == '/' || chars[p] == '>' || Characters.isSpace(chars[p]));
    return sound ? skip(chars, p, end) : -1;
  }

  private static HtmlFlow marked(char[] chars, int from, int end) {
    if (from + 1 < end && chars[from] == '-' && chars[from + 1] == '-') {
      return COMMENT;
    }
    int length = CDATA_MARK.length();
    if (from + length <= end && new String(chars, from, length).equals(CDATA_MARK)) {
      return CDATA;
    }
    return from < end && Characters.isAsciiAlpha(chars[from]) ? DECLARATION : NONE;
  }

  /** Whether the block ends in front of a blank line; else at the line that holds its end. */
  boolean endsAtBlankLine() {
    return this == BASIC || this == COMPLETE;
  }

  /** Where in the first line the end may be looked for: a comment's dashes may be those it has. */
  int contentStart(int at) {
    return switch (this) {
      case COMMENT, CDATA -> at + (this == COMMENT ? 2 : 2 + CDATA_MARK.length());
      case INSTRUCTION -> at + 1;
      case DECLARATION -> at + 3;
      default -> at;
    };
  }

  /** Whether a line holds the end of the block. */
  boolean endsIn(char[] chars, int from, int end) {
    return switch (this) {
      case RAW -> holdsClosingTag(chars, from, end);
      case COMMENT -> holds(chars, from, end, "-->");
      case INSTRUCTION -> holds(chars, from, end, "?>");
      case DECLARATION -> holds(chars, from, end, ">");
      case CDATA -> holdsCdataEnd(chars, from, end);
      default -> false;
    };
  }

  private static boolean holds(char[] chars, int from, int end, String what) {
    for (int i = from; i + what.length() <= end; i++) {
      int k = 0;
      while (k < what.length() && chars[i + k] == what.charAt(k)) {
        k++;
      }
      if (k == what.length()) {
        return true;
      }
    }
    return false;
  }

  /** micromark takes brackets by twos: a third one in front of the {@code >} hides the end. */
  private static boolean holdsCdataEnd(char[] chars, int from, int end) {
    int i = from;
    while (i < end) {
      int brackets = i;
      while (brackets < end && chars[brackets] == ']') {
        brackets++;
      }
      int count = brackets - i;
      if (count > 0 && count % 2 == 0 && brackets < end && chars[brackets] == '>') {
        return true;
      }
      i = Math.max(brackets, i + 1);
    }
    return false;
  }

  private static boolean holdsClosingTag(char[] chars, int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      if (chars[i] == '<' && chars[i + 1] == '/') {
        int name = i + 2;
        int p = name;
        while (p < end && p - name < LONGEST_RAW_NAME && Characters.isAsciiAlpha(chars[p])) {
          p++;
        }
        boolean closed = p < end && chars[p] == '>';
        if (closed
            && RAW_NAMES.contains(new String(chars, name, p - name).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }
}
