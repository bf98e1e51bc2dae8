package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name in the configuration or in a suppression that means nothing.
 *
 * @param kind what it was to name
 * @param file relative to the site folder
 * @param nearest what was most likely meant, or null
 */
public record UnknownName(
    Kind kind, String file, Span span, String name, @Nullable String nearest) {

  /** What a name can be meant to name. */
  public enum Kind {
    /** A rule. */
    RULE,
    /** What a comment asks of the linter, such as {@code docusaurus-lint-disable}. */
    DIRECTIVE
  }
}
