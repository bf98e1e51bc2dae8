package io.github.docusauruslint.mdx;

import io.github.docusauruslint.js.Comment;
import java.util.ArrayList;
import java.util.List;

/** The comments in JavaScript that is nothing but comments and white space. */
final class JsComments {
  private JsComments() {}

  static List<Comment> read(String text, int from, int to) {
    List<Comment> comments = new ArrayList<>(1);
    int p = slash(text, from, to);
    while (p < to) {
      boolean block = text.charAt(p + 1) == '*';
      int contentEnd = block ? text.indexOf("*/", p + 2) : lineEnd(text, p + 2);
      int end = block ? contentEnd + 2 : contentEnd;
      comments.add(new Comment(p, end, block, text.substring(p + 2, contentEnd)));
      p = slash(text, end, to);
    }
    return comments;
  }

  /** Looks no further than {@code to}: the text goes on far behind it. */
  private static int slash(String text, int from, int to) {
    int p = from;
    while (p < to && text.charAt(p) != '/') {
      p++;
    }
    return p;
  }

  private static int lineEnd(String text, int from) {
    int p = from;
    while (p < text.length() && !Characters.isLineEnding(text.charAt(p))) {
      p++;
    }
    return p;
  }
}
