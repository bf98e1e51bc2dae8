package io.github.docusauruslint.route;

import io.github.docusauruslint.text.Span;

/** Why a schema of components makes no sense, and where. */
public final class SchemaException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Span span;

  SchemaException(Span span, String message) {
    super(message, null, false, false);
    this.span = span;
  }

  /** The place in the file that was read. */
  public Span span() {
    return span;
  }
}
