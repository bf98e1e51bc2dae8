package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Notes the comments for the linter that are no nodes of a page: those among YAML and JavaScript.
 */
final class CodeComments {
  private final Places places;
  private final List<Comment> comments = new ArrayList<>(0);

  CodeComments(Places places) {
    this.places = places;
  }

  /** Those in braces that hold more than comments. */
  void script(Script script) {
    if (script.expression() != null) {
      for (io.github.docusauruslint.js.Comment comment : script.comments()) {
        add(script.in().source(comment.start()), script.in().source(comment.end()), comment);
      }
    }
  }

  /** Those among imports and exports. */
  void esm(Nodes.Esm block) {
    for (io.github.docusauruslint.js.Comment comment : block.program.comments()) {
      add(comment.start(), comment.end(), comment);
    }
  }

  private void add(int start, int end, io.github.docusauruslint.js.Comment comment) {
    if (comment.value().contains(Comment.PREFIX)) {
      comments.add(new Comment(places.span(start, end), comment.value()));
    }
  }

  /** Those that were noted, and those of the front matter, in the order of the text. */
  List<Comment> and(List<Comment> frontMatter) {
    if (comments.isEmpty()) {
      return frontMatter;
    }
    List<Comment> all = new ArrayList<>(frontMatter);
    all.addAll(comments);
    all.sort(Comparator.comparing(Comment::span));
    return all;
  }
}
