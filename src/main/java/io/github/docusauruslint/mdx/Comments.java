package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;

/** {@code <!-- -->} as @slorber/remark-comment 1.0.0 reads it. */
final class Comments {
  private static final String OPENING = "<!--";
  private static final String CLOSING = "-->";

  private Comments() {}

  /** Where a closing may be looked for if a comment starts at {@code from}; else -1. */
  static int open(char[] chars, int from, int end) {
    int p = from + OPENING.length();
    if (p > end || chars[from + 1] != '!' || chars[from + 2] != '-' || chars[from + 3] != '-') {
      return -1;
    }
    if (p < end && chars[p] == '>') {
      return -1;
    }
    if (p < end && chars[p] == '-') {
      // The first dash behind the opening is no part of a closing.
      return p + 1 < end && chars[p + 1] == '>' ? -1 : p + 1;
    }
    return p;
  }

  /** Where the next closing starts, or -1. */
  static int closing(String text, int from) {
    return text.indexOf(CLOSING, from);
  }

  /** Behind a closing. */
  static int behindClosing(int closing) {
    return closing + CLOSING.length();
  }

  /** Records a comment of the page, from offset to offset in the preprocessed text. */
  static void add(PageScan page, int start, int end) {
    String content = page.text.substring(start + OPENING.length(), end - CLOSING.length());
    page.count(CrowdedPageException.HEAVY);
    page.comments.add(new Comment(new Span(start, end), content));
  }
}
