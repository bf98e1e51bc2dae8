package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;

/** What to take away of an import. */
final class ImportEdits {
  private ImportEdits() {}

  /** The statement and its line ending, where nothing else stands on its lines. */
  static Span wholeLines(SourceText source, Span span) {
    String text = source.text();
    int end = span.end();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    boolean startsLine = span.start() == 0 || isBreak(text.charAt(span.start() - 1));
    if (!startsLine || (end < text.length() && !isBreak(text.charAt(end)))) {
      return span;
    }
    if (end < text.length()) {
      end += text.startsWith("\r\n", end) ? 2 : 1;
    }
    return new Span(span.start(), end);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * A name between braces with the comma and space behind it, or those before it when it is the
   * last; empty for a default or a namespace, which cannot go alone.
   */
  static Span withComma(String text, Import declaration, Import.Specifier specifier) {
    int brace = text.indexOf('{', declaration.span().start());
    if (brace < 0 || specifier.span().start() < brace) {
      return Span.at(specifier.span().start());
    }
    int end = specifier.span().end();
    int next = skipSpace(text, end);
    if (text.charAt(next) == ',') {
      return new Span(specifier.span().start(), skipSpace(text, next + 1));
    }
    int start = specifier.span().start();
    while (Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(start - 1) == ',' ? new Span(start - 1, end) : specifier.span();
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
