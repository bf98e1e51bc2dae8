package io.github.docusauruslint.mdx;

/**
 * Puts bare URLs and e-mail addresses into the tree. micromark tries them at their first character
 * ({@link GfmAutolinks}); to look back from the character that is rare finds the same.
 */
final class Autolinks {
  private final InlineScanner inline;

  Autolinks(InlineScanner inline) {
    this.inline = inline;
  }

  /** The URL whose colon stands at {@code colon}; gives the offset behind it, or -1. */
  int protocol(int colon) {
    char[] chars = inline.chars;
    if (colon + 2 >= inline.end || chars[colon + 1] != '/' || chars[colon + 2] != '/') {
      return -1;
    }
    inline.mayHoldLiteral();
    int first = colon;
    while (first > inline.start && colon - first < 6 && Characters.isAsciiAlpha(chars[first - 1])) {
      first--;
    }
    if (first == colon || first < inline.tokenEnd || inline.isBracketOpen()) {
      return -1;
    }
    int after = GfmAutolinks.protocolEnd(chars, first, inline.start, inline.end);
    return after < 0 ? -1 : add(first, after, "");
  }

  /** The URL without protocol that starts with the {@code w} at {@code p}. */
  int www(int p) {
    char[] chars = inline.chars;
    if (p + 3 >= inline.end || chars[p + 3] != '.') {
      return -1;
    }
    int email = emailFrom(p);
    if (email >= 0) {
      return email;
    }
    inline.mayHoldLiteral();
    if (inline.isBracketOpen()) {
      return -1;
    }
    int after = GfmAutolinks.wwwEnd(chars, p, inline.start, inline.end);
    return after < 0 ? -1 : add(p, after, "http://");
  }

  /** The e-mail address around the {@code @} at {@code at}. */
  int email(int at) {
    char[] chars = inline.chars;
    inline.mayHoldLiteral();
    int first = at;
    while (first > inline.start && isAtext(chars[first - 1])) {
      first--;
    }
    if (first == at || first < inline.solidEnd || inline.isBracketOpen()) {
      return -1;
    }
    int after = GfmAutolinks.emailEnd(chars, first, inline.start, inline.end);
    if (after < 0) {
      return -1;
    }
    // Underscores in the address have been taken for delimiters.
    inline.unread(first);
    return add(first, after, "mailto:");
  }

  /** The e-mail address that starts at {@code first}; gives the offset behind it, or -1. */
  int emailFrom(int first) {
    if (inline.isBracketOpen()) {
      return -1;
    }
    int after = GfmAutolinks.emailEnd(inline.chars, first, inline.start, inline.end);
    return after < 0 ? -1 : add(first, after, "mailto:");
  }

  /** The link in angle brackets from {@code from} to {@code to}. */
  int enclosed(int from, int to, boolean email) {
    Stretch in = inline.in;
    String written = in.slice(from + 1, to - 1);
    Node link =
        new Nodes.Resource(
            Node.Kind.LINK,
            in.source(from),
            in.source(to),
            email ? "mailto:" + written : written,
            in.source(from + 1),
            in.source(to - 1),
            false);
    link.append(new Nodes.Text(in, from + 1, to - 1, null));
    return inline.add(from, to, link);
  }

  private int add(int from, int to, String prefix) {
    Stretch in = inline.in;
    int start = in.source(from);
    int end = in.source(to);
    String url = prefix + in.slice(from, to);
    Node link = new Nodes.Resource(Node.Kind.LINK, start, end, url, start, end, true);
    link.append(new Nodes.Text(in, from, to, null));
    return inline.add(from, to, link);
  }

  private static boolean isAtext(char c) {
    return c == '+' || c == '-' || c == '.' || c == '_' || Characters.isAsciiAlphanumeric(c);
  }
}
