package io.github.docusauruslint.text;

/**
 * The replacement of one stretch of a file.
 *
 * @param span what goes; empty for an insertion
 * @param text what comes
 */
public record TextEdit(Span span, String text) {
  public static TextEdit insert(int offset, String text) {
    return new TextEdit(Span.at(offset), text);
  }

  public static TextEdit delete(Span span) {
    return new TextEdit(span, "");
  }
}
