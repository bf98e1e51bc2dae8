package io.github.docusauruslint.engine;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.text.KnownLines;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The lines that reports show of a result. */
final class ShownLines {
  private final Map<String, IntStream.Builder> offsets = new HashMap<>();

  private ShownLines() {}

  /** The lines at both ends of every place that a result names, by file. */
  static Map<String, KnownLines> of(LintResult result) {
    return of(result, Map.of());
  }

  /**
   * The same where the lines of some files are known.
   *
   * @param known lines of files that are as they were; where a new place is missing, it is read
   *     when it is shown
   */
  static Map<String, KnownLines> of(LintResult result, Map<String, KnownLines> known) {
    ShownLines shown = new ShownLines();
    for (Notice notice : result.notices()) {
      shown.add(notice.file(), notice.span());
    }
    for (Diagnostic diagnostic : result.diagnostics()) {
      shown.add(diagnostic);
    }
    shown.offsets.keySet().removeAll(known.keySet());
    Map<String, KnownLines> lines = new HashMap<>(known);
    shown.offsets.forEach(
        (file, places) -> {
          SourceText text = result.sources().apply(file);
          if (text != null) {
            lines.put(file, KnownLines.of(text, places.build().toArray()));
          }
        });
    return lines;
  }

  private void add(Diagnostic diagnostic) {
    add(diagnostic.file(), diagnostic.span());
    for (Related related : diagnostic.related()) {
      add(related.file(), related.span());
    }
    Fix fix = diagnostic.fix();
    if (fix != null) {
      for (FileEdit edit : fix.edits()) {
        add(edit.file(), edit.edit().span());
      }
    }
  }

  private void add(String file, Span span) {
    offsets.computeIfAbsent(file, f -> IntStream.builder()).add(span.start()).add(span.end());
  }
}
