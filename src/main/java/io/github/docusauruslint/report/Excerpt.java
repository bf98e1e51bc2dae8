package io.github.docusauruslint.report;

import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.Printable;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;

/**
 * The line of a place and what to underline in it, ready for a terminal: tabs are spaces, control
 * characters are made harmless, and of a very long line only the part around the place is left.
 *
 * @param line 1-based
 * @param before what stands before the place
 * @param marked the place; empty between two characters
 */
record Excerpt(int line, String before, String marked, String after) {
  private static final int MOST = 120;
  private static final int BEFORE = 40;

  /** Far more characters than what is shown of them: a line may have millions. */
  private static final int NEAR = 500;

  /** More columns than are shown; what takes that many is not looked at any further. */
  private static final int ENOUGH = 160;

  static Excerpt of(SourceText source, Span span) {
    Position start = source.position(Math.min(span.start(), source.length()));
    Span line = source.lineSpan(start.line());
    int from = Math.min(Math.max(span.start(), line.start()), line.end());
    int to = Math.max(from, Math.min(span.end(), line.end()));
    String before = before(source, line.start(), from);
    String marked = printable(source.slice(new Span(from, Math.min(to, from + NEAR))));
    String after = after(source, to, line.end());
    int indent = DisplayWidth.of(before);
    if (indent > BEFORE && indent + DisplayWidth.of(marked) + DisplayWidth.of(after) > MOST) {
      before = "…" + last(before, BEFORE);
      indent = DisplayWidth.of(before);
    }
    marked = first(marked, MOST - indent);
    after = first(after, MOST - indent - DisplayWidth.of(marked));
    return new Excerpt(start.line(), before, marked, after);
  }

  private static String before(SourceText source, int start, int end) {
    String some = printable(source.slice(new Span(Math.max(start, end - ENOUGH), end)));
    return end - start <= ENOUGH || DisplayWidth.of(some) > MOST
        ? some
        : printable(source.slice(new Span(Math.max(start, end - NEAR), end)));
  }

  private static String after(SourceText source, int start, int end) {
    String some = printable(source.slice(new Span(start, Math.min(start + ENOUGH, end))));
    return end - start <= ENOUGH || DisplayWidth.of(some) > MOST
        ? some
        : printable(source.slice(new Span(start, Math.min(start + NEAR, end))));
  }

  /** The line as it is shown. */
  String text() {
    return (before + marked + after).stripTrailing();
  }

  /** Columns before the underline. */
  int indent() {
    return DisplayWidth.of(before);
  }

  /** Columns of the underline, at least one. */
  int width() {
    return Math.max(1, DisplayWidth.of(marked));
  }

  /** Harmless for whoever looks at it. */
  static String printable(String text) {
    return Printable.of(text);
  }

  private static String first(String text, int columns) {
    int at = 0;
    int used = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      used += DisplayWidth.of(codePoint);
      if (used > columns) {
        return text.substring(0, at) + "…";
      }
      at += Character.charCount(codePoint);
    }
    return text;
  }

  private static String last(String text, int columns) {
    int at = text.length();
    int used = 0;
    while (at > 0) {
      int codePoint = text.codePointBefore(at);
      used += DisplayWidth.of(codePoint);
      if (used > columns) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return text.substring(at);
  }
}
