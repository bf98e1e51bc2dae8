package io.github.docusauruslint.fix;

import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.Comparator;
import java.util.List;

/**
 * A text and edits of it that do not overlap.
 *
 * @param edits by place; their text has the line ends of the file
 */
record EditedText(SourceText before, List<TextEdit> edits) {
  EditedText {
    edits = edits.stream().distinct().sorted(Comparator.comparing(TextEdit::span)).toList();
  }

  /** An edit whose line breaks are those of the text it goes into. */
  static TextEdit inLineEndsOf(SourceText text, TextEdit edit) {
    if (edit.text().indexOf('\n') < 0) {
      return edit;
    }
    String plain = edit.text().replace("\r\n", "\n");
    int first = text.text().indexOf('\n');
    boolean windows = first > 0 && text.text().charAt(first - 1) == '\r';
    return new TextEdit(edit.span(), windows ? plain.replace("\n", "\r\n") : plain);
  }

  /** The text after the edits; all outside of them is as it was, a byte order mark included. */
  SourceText after() {
    String text = before.text();
    StringBuilder out = new StringBuilder(text.length() + 64);
    if (before.hasByteOrderMark()) {
      out.append('\uFEFF');
    }
    int at = 0;
    for (TextEdit edit : edits) {
      out.append(text, at, edit.span().start()).append(edit.text());
      at = edit.span().end();
    }
    return SourceText.of(out.append(text, at, text.length()).toString());
  }

  /** Whether an edit lies in a stretch of the text before, or touches it. */
  boolean touches(Span span) {
    return edits.stream().anyMatch(edit -> touches(edit.span(), span));
  }

  static boolean touches(Span a, Span b) {
    return a.start() <= b.end() && b.start() <= a.end();
  }

  /**
   * Where a stretch of the text before stands afterwards; what is inserted at either end of it
   * belongs to it, and of what is replaced in part all of the replacement does.
   */
  Span map(Span span) {
    int start = span.start();
    int end = span.end();
    int shift = 0;
    int mappedStart = -1;
    int mappedEnd = -1;
    for (TextEdit edit : edits) {
      Span gone = edit.span();
      if (mappedStart < 0 && (gone.end() > start || gone.start() >= start)) {
        mappedStart = Math.min(start, gone.start()) + shift;
      }
      boolean inserted = gone.length() == 0 && gone.start() == end;
      if (mappedEnd < 0 && gone.start() >= end && !inserted) {
        mappedEnd = end + shift;
      }
      if (mappedEnd < 0 && gone.end() > end) {
        mappedEnd = gone.start() + shift + edit.text().length();
      }
      shift += edit.text().length() - gone.length();
    }
    mappedStart = mappedStart < 0 ? start + shift : mappedStart;
    mappedEnd = mappedEnd < 0 ? end + shift : mappedEnd;
    return new Span(mappedStart, Math.max(mappedStart, mappedEnd));
  }
}
