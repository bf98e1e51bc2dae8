package io.github.docusauruslint.report;

import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;

/**
 * A place in a file: lines and columns from 1, offsets from 0, in UTF-16 code units; the end is
 * exclusive. Of a file that cannot be read it is the beginning.
 */
record Place(Position start, Position end) {
  private static final Position BEGINNING = new Position(1, 1, 0);

  static Place of(LintResult result, String file, Span span) {
    SourceText source = result.sources().apply(file);
    if (source == null) {
      return new Place(BEGINNING, BEGINNING);
    }
    int length = source.length();
    return new Place(
        source.position(Math.min(span.start(), length)),
        source.position(Math.min(span.end(), length)));
  }

  boolean isOnOneLine() {
    return start.line() == end.line();
  }
}
