package io.github.docusauruslint.mdx;

/**
 * Reads bare URLs, {@code www.} and e-mail addresses (micromark-extension-gfm-autolink-literal
 * 2.1). micromark tries them at their first character; to look back from the character that is rare
 * finds the same.
 */
final class Autolinks {
  private final InlineScanner inline;

  // A stretch in which nothing ends a URL, so that dots in a row are not searched again and again.
  private int noTrailFrom;
  private int noTrailTo;

  Autolinks(InlineScanner inline) {
    this.inline = inline;
  }

  /** Starts a new text. */
  void start() {
    noTrailFrom = 0;
    noTrailTo = -1;
  }

  /** The URL whose colon stands at {@code colon}; gives the offset behind it, or -1. */
  int protocol(int colon) {
    char[] chars = inline.chars;
    int end = inline.end;
    if (colon + 3 >= end || chars[colon + 1] != '/' || chars[colon + 2] != '/') {
      return -1;
    }
    int first = protocolStart(colon);
    if (first < inline.tokenEnd || inline.isBracketOpen()) {
      return -1;
    }
    char next = chars[colon + 3];
    if (Characters.isAsciiControl(next) || Characters.isWhitespace(next) || Characters.isPunctuation(next)) {
      return -1;
    }
    int domain = domainEnd(colon + 3);
    if (domain < 0) {
      return -1;
    }
    int after = pathEnd(domain);
    return add(first, after, inline.in.slice(first, after));
  }

  /** Where {@code http} or {@code https} starts in front of a colon, or -1. */
  private int protocolStart(int colon) {
    char[] chars = inline.chars;
    int first = colon;
    while (first > inline.start && Characters.isAsciiAlpha(chars[first - 1]) && colon - first < 6) {
      first--;
    }
    int length = colon - first;
    if (length != 4 && length != 5 || length == 5 && (chars[colon - 1] | 0x20) != 's') {
      return -1;
    }
    boolean http =
        (chars[first] | 0x20) == 'h'
            && (chars[first + 1] | 0x20) == 't'
            && (chars[first + 2] | 0x20) == 't'
            && (chars[first + 3] | 0x20) == 'p';
    return http ? first : -1;
  }

  /** The URL without protocol that starts with the {@code w} at {@code p}. */
  int www(int p) {
    char[] chars = inline.chars;
    if (p + 4 >= inline.end
        || (chars[p + 1] | 0x20) != 'w'
        || (chars[p + 2] | 0x20) != 'w'
        || chars[p + 3] != '.'
        || p > inline.start && !mayPrecedeWww(chars[p - 1])) {
      return -1;
    }
    int email = emailFrom(p);
    if (email >= 0) {
      return email;
    }
    if (inline.isBracketOpen()) {
      return -1;
    }
    int domain = domainEnd(p);
    if (domain < 0) {
      return -1;
    }
    int after = pathEnd(domain);
    return add(p, after, "http://" + inline.in.slice(p, after));
  }

  private static boolean mayPrecedeWww(char c) {
    return c == '(' || c == '*' || c == '_' || c == '[' || c == ']' || c == '~'
        || Characters.isLineEndingOrSpace(c);
  }

  /** The e-mail address around the {@code @} at {@code at}. */
  int email(int at) {
    char[] chars = inline.chars;
    int first = at;
    while (first > inline.start && isAtext(chars[first - 1])) {
      first--;
    }
    if (first == at || first < inline.solidEnd) {
      return -1;
    }
    int after = emailEnd(first, at);
    if (after < 0) {
      return -1;
    }
    // Underscores in the address have been taken for delimiters.
    inline.unread(first);
    return add(first, after, "mailto:" + inline.in.slice(first, after));
  }

  /** The e-mail address that starts at {@code first}; gives the offset behind it, or -1. */
  int emailFrom(int first) {
    int at = first;
    while (at < inline.end && isAtext(inline.chars[at])) {
      at++;
    }
    if (at == first || at == inline.end || inline.chars[at] != '@') {
      return -1;
    }
    int after = emailEnd(first, at);
    return after < 0 ? -1 : add(first, after, "mailto:" + inline.in.slice(first, after));
  }

  private int emailEnd(int first, int at) {
    if (inline.isBracketOpen()) {
      return -1;
    }
    char before = first == inline.start ? ' ' : inline.chars[first - 1];
    return before == '/' || isAtext(before) ? -1 : emailDomainEnd(at + 1);
  }

  private int emailDomainEnd(int from) {
    char[] chars = inline.chars;
    boolean dot = false;
    boolean data = false;
    int p = from;
    while (p < inline.end) {
      char c = chars[p];
      if (c == '.') {
        if (p + 1 == inline.end || !Characters.isAsciiAlphanumeric(chars[p + 1])) {
          break;
        }
        dot = true;
      } else if (c == '-' || c == '_' || Characters.isAsciiAlphanumeric(c)) {
        data = true;
      } else {
        break;
      }
      p++;
    }
    return data && dot && Characters.isAsciiAlpha(chars[p - 1]) ? p : -1;
  }

  private int add(int from, int to, String url) {
    Stretch in = inline.in;
    int start = in.source(from);
    int end = in.source(to);
    Node link = new Nodes.Resource(Node.Kind.LINK, start, end, url, start, end, true);
    link.append(new Nodes.Text(in, from, to, null));
    return inline.add(from, to, link);
  }

  private static boolean isAtext(char c) {
    return c == '+' || c == '-' || c == '.' || c == '_' || Characters.isAsciiAlphanumeric(c);
  }

  /** Behind the domain that starts at {@code from}, or -1. */
  private int domainEnd(int from) {
    char[] chars = inline.chars;
    boolean underscoreLast = false;
    boolean underscoreBefore = false;
    boolean seen = false;
    int p = from;
    while (p < inline.end) {
      char c = chars[p];
      if (c == '.' || c == '_') {
        if (isTrail(p)) {
          break;
        }
        if (c == '_') {
          underscoreLast = true;
        } else {
          underscoreBefore = underscoreLast;
          underscoreLast = false;
        }
      } else if (Characters.isWhitespace(c) || c != '-' && Characters.isPunctuation(c)) {
        break;
      } else {
        seen = true;
      }
      p++;
    }
    return underscoreLast || underscoreBefore || !seen ? -1 : p;
  }

  /** Behind the path that starts at {@code from}. */
  private int pathEnd(int from) {
    char[] chars = inline.chars;
    int opened = 0;
    int closed = 0;
    int p = from;
    while (p < inline.end) {
      char c = chars[p];
      if (c == '(') {
        opened++;
      } else if (c == ')' && closed < opened) {
        closed++;
      } else if (mayEndPath(c)) {
        if (isTrail(p)) {
          return p;
        }
        if (c == ')') {
          closed++;
        }
      } else if (Characters.isWhitespace(c)) {
        return p;
      }
      p++;
    }
    return p;
  }

  private static boolean mayEndPath(char c) {
    return c < 128 && "!\"&')*,.:;<?]_~".indexOf(c) >= 0;
  }

  /** Whether nothing but punctuation that ends a sentence follows before the end of the URL. */
  private boolean isTrail(int from) {
    char[] chars = inline.chars;
    int end = inline.end;
    if (from >= noTrailFrom && from <= noTrailTo) {
      return false;
    }
    int p = from;
    while (p < end) {
      char c = chars[p];
      if (c == '<' || Characters.isWhitespace(c)) {
        return true;
      }
      if (c == '&') {
        p++;
        int letters = p;
        while (p < end && Characters.isAsciiAlpha(chars[p])) {
          p++;
        }
        if (p == letters || p == end || chars[p] != ';') {
          return noTrail(from, p);
        }
      } else if (c == ']') {
        if (p + 1 == end || chars[p + 1] == '(' || chars[p + 1] == '[') {
          return true;
        }
      } else if ("!\"')*,.:;?_~".indexOf(c) < 0) {
        return noTrail(from, p);
      }
      p++;
    }
    return true;
  }

  private boolean noTrail(int from, int to) {
    noTrailFrom = from;
    noTrailTo = to;
    return false;
  }
}
