package io.github.docusauruslint.mdx;

/**
 * Finds raw HTML among text, and autolinks in angle brackets; only {@code format: md} has them
 * (micromark-core-commonmark 2.0, html-text and autolink). One scanner reads one text from left to
 * right and remembers what it searched for in vain.
 */
final class HtmlScanner {
  private static final String CDATA = "[CDATA[";
  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_LABEL = 63;

  private final char[] chars;
  private final int end;

  // From there on there is none of these.
  private int noComment;
  private int noInstruction;
  private int noCdata;
  private int noDeclaration;
  private int noDoubleQuote;
  private int noSingleQuote;

  HtmlScanner(char[] chars, int end) {
    this.chars = chars;
    this.end = end;
    this.noComment = end;
    this.noInstruction = end;
    this.noCdata = end;
    this.noDeclaration = end;
    this.noDoubleQuote = end;
    this.noSingleQuote = end;
  }

  /** Behind the tag, comment, instruction, declaration or CDATA section at {@code at}, or -1. */
  int htmlEnd(int at) {
    char c = at + 1 < end ? chars[at + 1] : '\0';
    if (c == '!') {
      return markedEnd(at);
    }
    if (c == '?') {
      int close = find("?>", at + 2, noInstruction);
      noInstruction = close < 0 ? Math.min(noInstruction, at) : noInstruction;
      return close < 0 ? -1 : close + 2;
    }
    if (c == '/') {
      return closingTagEnd(at + 2);
    }
    return Characters.isAsciiAlpha(c) ? openingTagEnd(at + 1) : -1;
  }

  private int markedEnd(int at) {
    if (startsWith("--", at + 2)) {
      // "<!-->" and "<!--->" are comments, so that the dashes may be those of the opening.
      int close = find("-->", at + 2, noComment);
      noComment = close < 0 ? Math.min(noComment, at) : noComment;
      return close < 0 ? -1 : close + 3;
    }
    if (startsWith(CDATA, at + 2)) {
      int close = find("]]>", at + 2 + CDATA.length(), noCdata);
      noCdata = close < 0 ? Math.min(noCdata, at) : noCdata;
      return close < 0 ? -1 : close + 3;
    }
    if (at + 2 < end && Characters.isAsciiAlpha(chars[at + 2])) {
      int close = find(">", at + 3, noDeclaration);
      noDeclaration = close < 0 ? Math.min(noDeclaration, at) : noDeclaration;
      return close < 0 ? -1 : close + 1;
    }
    return -1;
  }

  private boolean startsWith(String what, int at) {
    if (at + what.length() > end) {
      return false;
    }
    for (int i = 0; i < what.length(); i++) {
      if (chars[at + i] != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int find(String what, int from, int limit) {
    if (from >= limit && limit < end) {
      return -1;
    }
    for (int i = from; i + what.length() <= end; i++) {
      if (startsWith(what, i)) {
        return i;
      }
    }
    return -1;
  }

  private int closingTagEnd(int from) {
    if (from >= end || !Characters.isAsciiAlpha(chars[from])) {
      return -1;
    }
    int p = skipSpace(nameEnd(from));
    return p < end && chars[p] == '>' ? p + 1 : -1;
  }

  private int nameEnd(int from) {
    int p = from;
    while (p < end && (chars[p] == '-' || Characters.isAsciiAlphanumeric(chars[p]))) {
      p++;
    }
    return p;
  }

  private int skipSpace(int from) {
    int p = from;
    while (p < end && Characters.isLineEndingOrSpace(chars[p])) {
      p++;
    }
    return p;
  }

  private int openingTagEnd(int from) {
    int p = nameEnd(from);
    boolean spaced = false;
    while (p >= 0 && p < end) {
      char c = chars[p];
      if (Characters.isLineEndingOrSpace(c)) {
        p = skipSpace(p);
        spaced = true;
      } else if (c == '/') {
        return p + 1 < end && chars[p + 1] == '>' ? p + 2 : -1;
      } else if (c == '>') {
        return p + 1;
      } else if (spaced && (c == ':' || c == '_' || Characters.isAsciiAlpha(c))) {
        p = attributeEnd(p);
        spaced = p > 0 && Characters.isLineEndingOrSpace(chars[p - 1]);
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** Behind an attribute and, if it has no value, the white space that follows; or -1. */
  private int attributeEnd(int from) {
    int p = from;
    while (p < end && isAttributeName(chars[p])) {
      p++;
    }
    p = skipSpace(p);
    if (p >= end || chars[p] != '=') {
      return p;
    }
    p = skipSpace(p + 1);
    if (p >= end || "<=>`".indexOf(chars[p]) >= 0) {
      return -1;
    }
    char c = chars[p];
    if (c == '"' || c == '\'') {
      int close = quoteEnd(p, c);
      boolean followed =
          close >= 0
              && close < end
              && (chars[close] == '/'
                  || chars[close] == '>'
                  || Characters.isLineEndingOrSpace(chars[close]));
      return followed ? close : -1;
    }
    do {
      p++;
    } while (p < end && !endsUnquoted(chars[p]));
    return p >= end || "\"'<=`".indexOf(chars[p]) >= 0 ? -1 : p;
  }

  private static boolean isAttributeName(char c) {
    return c == '-' || c == '.' || c == ':' || c == '_' || Characters.isAsciiAlphanumeric(c);
  }

  private static boolean endsUnquoted(char c) {
    return Characters.isLineEndingOrSpace(c) || "\"'<=`/>".indexOf(c) >= 0;
  }

  private int quoteEnd(int open, char quote) {
    boolean known = quote == '"' ? open >= noDoubleQuote : open >= noSingleQuote;
    if (known) {
      return -1;
    }
    for (int p = open + 1; p < end; p++) {
      if (chars[p] == quote) {
        return p + 1;
      }
    }
    if (quote == '"') {
      noDoubleQuote = open;
    } else {
      noSingleQuote = open;
    }
    return -1;
  }

  /** Behind the autolink in angle brackets at {@code at}, or -1. */
  int autolinkEnd(int at) {
    int colon = schemeEnd(at + 1);
    if (colon >= 0) {
      int p = colon + 1;
      while (p < end && chars[p] != '>' && chars[p] != '<' && chars[p] != ' ' && !isControl(p)) {
        p++;
      }
      return p < end && chars[p] == '>' ? p + 1 : -1;
    }
    return emailEnd(at + 1);
  }

  /** Whether the autolink that {@link #autolinkEnd} has found is an e-mail address. */
  boolean isEmail(int at) {
    return schemeEnd(at + 1) < 0;
  }

  private boolean isControl(int p) {
    return Characters.isAsciiControl(chars[p]);
  }

  /** Where the colon of a scheme of two characters or more stands, or -1. */
  private int schemeEnd(int from) {
    if (from >= end || !Characters.isAsciiAlpha(chars[from])) {
      return -1;
    }
    int p = from + 1;
    while (p < end && p - from < LONGEST_SCHEME && isSchemePart(chars[p])) {
      p++;
    }
    return p > from + 1 && p < end && chars[p] == ':' ? p : -1;
  }

  private static boolean isSchemePart(char c) {
    return c == '+' || c == '-' || c == '.' || Characters.isAsciiAlphanumeric(c);
  }

  private int emailEnd(int from) {
    int p = from;
    while (p < end && isAtext(chars[p])) {
      p++;
    }
    if (p == from || p >= end || chars[p] != '@') {
      return -1;
    }
    do {
      int label = p + 1;
      p = nameEnd(label);
      boolean sound =
          p > label
              && p - label <= LONGEST_LABEL
              && Characters.isAsciiAlphanumeric(chars[label])
              && chars[p - 1] != '-';
      if (!sound || p >= end) {
        return -1;
      }
    } while (chars[p] == '.');
    return chars[p] == '>' ? p + 1 : -1;
  }

  private static boolean isAtext(char c) {
    return Characters.isAsciiAlphanumeric(c) || "#$%&'*+-./=?^_`{|}~".indexOf(c) >= 0;
  }
}
