package io.github.docusauruslint.mdx;

import io.github.docusauruslint.js.Comment;
import io.github.docusauruslint.js.Node.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript between braces.
 *
 * @param in the text whose offsets the syntax tree has
 * @param expression null where there is nothing but comments; for a spread the object literal
 * @param comments the comments in it
 * @param source the text between the braces as MDX hands it on
 */
record Script(Stretch in, @Nullable Expression expression, List<Comment> comments, String source) {}
