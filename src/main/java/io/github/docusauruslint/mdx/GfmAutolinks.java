package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.JsStrings;

/**
 * Bare URLs and addresses as the tokenizer finds them (micromark-extension-gfm-autolink-literal
 * 2.1.0). At a letter, a digit or one of {@code +-._} it tries {@link #emailEnd}, then {@link
 * #protocolEnd} and {@link #wwwEnd}, unless a bracket is open in front that may still become a
 * link. What escapes it is looked for again by {@link TextAutolinks}.
 */
final class GfmAutolinks {
  private static final String TRAILING = "!\"'),*.:;?_~";

  private final char[] chars;
  private final int to;

  /** From here back to where a trail was last tried, there is none. */
  private int noTrailBefore;

  private GfmAutolinks(char[] chars, int to) {
    this.chars = chars;
    this.to = to;
  }

  /**
   * The end of an e-mail address that starts at {@code at}, or -1. Its URL is {@code mailto:} and
   * what is written.
   *
   * @param from where the text starts, so that nothing is in front of it
   * @param to where the text ends
   */
  static int emailEnd(char[] chars, int at, int from, int to) {
    if (!isAtext(chars[at]) || at > from && (chars[at - 1] == '/' || isAtext(chars[at - 1]))) {
      return -1;
    }
    int i = at;
    while (i < to && isAtext(chars[i])) {
      i++;
    }
    if (i == to || chars[i] != '@') {
      return -1;
    }
    i++;
    boolean dot = false;
    boolean data = false;
    while (i < to) {
      if (chars[i] == '.' && i + 1 < to && isAlphanumeric(chars[i + 1])) {
        dot = true;
      } else if (chars[i] == '-' || chars[i] == '_' || isAlphanumeric(chars[i])) {
        data = true;
      } else {
        break;
      }
      i++;
    }
    return data && dot && isAlpha(chars[i - 1]) ? i : -1;
  }

  /** The end of {@code http://…} or {@code https://…}, or -1. Its URL is what is written. */
  static int protocolEnd(char[] chars, int at, int from, int to) {
    if ((chars[at] | 32) != 'h' || at > from && isAlpha(chars[at - 1])) {
      return -1;
    }
    int i = at;
    while (i < to && i < at + 5 && isAlpha(chars[i])) {
      i++;
    }
    boolean known = matches(chars, at, i, "http") || matches(chars, at, i, "https");
    boolean slashes = i + 3 < to && chars[i] == ':' && chars[i + 1] == '/' && chars[i + 2] == '/';
    if (!known || !slashes || endsDomain(chars[i + 3]) || isControl(chars[i + 3])) {
      return -1;
    }
    return new GfmAutolinks(chars, to).urlEnd(i + 3);
  }

  /** The end of {@code www.…}, or -1. Its URL is {@code http://} and what is written. */
  static int wwwEnd(char[] chars, int at, int from, int to) {
    boolean named =
        (chars[at] | 32) == 'w'
            && at + 4 < to
            && (chars[at + 1] | 32) == 'w'
            && (chars[at + 2] | 32) == 'w'
            && chars[at + 3] == '.';
    if (!named || at > from && !maySitBeforeWww(chars[at - 1])) {
      return -1;
    }
    return new GfmAutolinks(chars, to).urlEnd(at);
  }

  private static boolean matches(char[] chars, int at, int end, String word) {
    if (end - at != word.length()) {
      return false;
    }
    for (int i = at; i < end; i++) {
      if ((chars[i] | 32) != word.charAt(i - at)) {
        return false;
      }
    }
    return true;
  }

  private int urlEnd(int domain) {
    int path = domainEnd(domain);
    return path < 0 ? -1 : pathEnd(path);
  }

  private int domainEnd(int start) {
    boolean underscore = false;
    boolean underscoreBefore = false;
    boolean seen = false;
    int i = start;
    while (i < to) {
      char c = chars[i];
      if (c == '.' || c == '_') {
        if (isTrail(i)) {
          break;
        }
        underscoreBefore = c == '.' ? underscore : underscoreBefore;
        underscore = c == '_';
      } else if (c != '-' && endsDomain(c)) {
        break;
      } else {
        seen = true;
      }
      i++;
    }
    return underscore || underscoreBefore || !seen ? -1 : i;
  }

  private int pathEnd(int start) {
    int open = 0;
    int i = start;
    while (i < to) {
      char c = chars[i];
      if (c == '(') {
        open++;
      } else if (c == ')' && open > 0) {
        open--;
      } else if (c == '<' || c == '&' || c == ']' || TRAILING.indexOf(c) >= 0) {
        if (isTrail(i)) {
          return i;
        }
        open -= c == ')' ? 1 : 0;
      } else if (isSpace(c)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Whether there is nothing but trailing punctuation up to the end of the URL. */
  private boolean isTrail(int start) {
    if (start < noTrailBefore) {
      return false;
    }
    int i = start;
    while (i < to) {
      char c = chars[i];
      if (c == '<' || isSpace(c)) {
        return true;
      }
      if (c == ']') {
        i++;
        if (i == to || chars[i] == '(' || chars[i] == '[' || isSpace(chars[i])) {
          return true;
        }
      } else if (c == '&') {
        int name = i + 1;
        i = name;
        while (i < to && isAlpha(chars[i])) {
          i++;
        }
        if (i == name || i == to || chars[i] != ';') {
          noTrailBefore = i;
          return false;
        }
        i++;
      } else if (TRAILING.indexOf(c) >= 0) {
        i++;
      } else {
        noTrailBefore = i;
        return false;
      }
    }
    return true;
  }

  private static boolean endsDomain(char c) {
    return isSpace(c) || UnicodePunctuation.contains(c);
  }

  private static boolean isSpace(char c) {
    return JsStrings.isWhitespace(c);
  }

  private static boolean isControl(char c) {
    return c < ' ' || c == 0x7f;
  }

  private static boolean maySitBeforeWww(char c) {
    return "(*_[]~ \t\n\r".indexOf(c) >= 0;
  }

  private static boolean isAtext(char c) {
    return c == '+' || c == '-' || c == '.' || c == '_' || isAlphanumeric(c);
  }

  private static boolean isAlphanumeric(char c) {
    return isAlpha(c) || c >= '0' && c <= '9';
  }

  private static boolean isAlpha(char c) {
    int lower = c | 32;
    return lower >= 'a' && lower <= 'z';
  }
}
