package io.github.docusauruslint.mdx;

/** Finds a tag, or a comment, that is open at the end of a piece of HTML (as parse5 7 reads it). */
final class UnfinishedTag {
  private final String html;

  private UnfinishedTag(String html) {
    this.html = html;
  }

  /** Where it starts; the length of the piece where all are finished. */
  static int start(String html) {
    UnfinishedTag tags = new UnfinishedTag(html);
    int at = html.indexOf('<');
    while (at >= 0) {
      int end = tags.end(at);
      if (end < 0) {
        return at;
      }
      at = html.indexOf('<', end);
    }
    return html.length();
  }

  /** Behind what starts with the {@code <} at {@code at}; -1 where it does not end. */
  private int end(int at) {
    if (html.startsWith("<!--", at)) {
      return behind("-->", at + 2);
    }
    if (at + 1 == html.length()) {
      return -1;
    }
    char next = html.charAt(at + 1);
    if (next == '!' || next == '?') {
      return behind(">", at + 1);
    }
    int name = next == '/' ? at + 2 : at + 1;
    if (name == html.length()) {
      return -1;
    }
    if (Characters.isAsciiAlpha(html.charAt(name))) {
      return tagEnd(name);
    }
    return next == '/' ? behind(">", name) : at + 1;
  }

  /** Behind a tag; a {@code >} in a quoted value does not end it. */
  private int tagEnd(int name) {
    boolean value = false;
    for (int i = name; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (value && (c == '"' || c == '\'')) {
        i = html.indexOf(c, i + 1);
        if (i < 0) {
          return -1;
        }
      }
      value = c == '=' || value && Character.isWhitespace(c);
    }
    return -1;
  }

  private int behind(String end, int from) {
    int found = html.indexOf(end, from);
    return found < 0 ? -1 : found + end.length();
  }
}
