package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;

/**
 * A link in Markdown syntax.
 *
 * @param span the whole link; for {@code REFERENCE} the use, for definitions the definition
 * @param url the destination, decoded (entities, backslashes), never percent-encoded by us
 * @param urlSpan the destination as written, without {@code <>}; for {@code REFERENCE} that of the
 *     definition; equal to {@code span} for autolinks
 * @param text the plain text of the label
 * @param group the innermost list that holds it, counted from 1 in document order; 0 outside lists
 */
public record Link(Span span, Kind kind, String url, Span urlSpan, String text, int group) {

  /** How it is written. */
  public enum Kind {
    INLINE,
    REFERENCE,
    AUTOLINK,
    AUTOLINK_LITERAL,
    DEFINITION_UNUSED,
    DEFINITION_DUPLICATE
  }
}
