package io.github.docusauruslint.mdx;

import io.github.docusauruslint.js.Comment;
import io.github.docusauruslint.js.Node.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript between braces.
 *
 * @param in the text it stands in, whose offsets the syntax tree has
 * @param from offset of the first character in the braces
 * @param to offset of the closing brace
 * @param expression null where there is nothing but comments; for a spread the object literal
 * @param comments the comments in it
 */
record Script(
    Stretch in, int from, int to, @Nullable Expression expression, List<Comment> comments) {

  /** The text between the braces as MDX hands it on. */
  String source() {
    return Indents.strip(in.slice(from, to), true);
  }
}
