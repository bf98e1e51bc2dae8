package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several pages show, such as a partial or an excerpt, is one place to mend. */
final class Distinct {
  private Distinct() {}

  /** The findings without those that differ from the one before in the page only. */
  static List<Diagnostic> of(List<Diagnostic> diagnostics) {
    List<Diagnostic> distinct = new ArrayList<>();
    Diagnostic last = null;
    for (Diagnostic diagnostic : diagnostics) {
      if (last == null || !isSame(last, diagnostic)) {
        distinct.add(diagnostic);
      }
      last = diagnostic;
    }
    return distinct;
  }

  /** The distinct findings of each file, files in order. */
  static Map<String, List<Diagnostic>> byFile(List<Diagnostic> diagnostics) {
    Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
    for (Diagnostic diagnostic : of(diagnostics)) {
      files.computeIfAbsent(diagnostic.file(), file -> new ArrayList<>()).add(diagnostic);
    }
    return files;
  }

  /** Errors before warnings, each in its order. */
  static List<Diagnostic> heaviestFirst(List<Diagnostic> diagnostics) {
    return of(diagnostics).stream()
        .sorted(Comparator.comparing(Diagnostic::severity).reversed())
        .toList();
  }

  private static boolean isSame(Diagnostic a, Diagnostic b) {
    return a.file().equals(b.file())
        && a.span().equals(b.span())
        && a.rule().equals(b.rule())
        && a.message().equals(b.message());
  }
}
