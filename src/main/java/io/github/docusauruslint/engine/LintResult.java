package io.github.docusauruslint.engine;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.text.SourceText;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at a site.
 *
 * @param site the site folder, as the user knows it
 * @param diagnostics in order of file, place and rule
 * @param pages how many Markdown files were read
 * @param links how many links were followed
 * @param nanos how long it took
 * @param sources the text of a file by its path relative to the site folder; null when it cannot be
 *     read
 */
public record LintResult(
    String site,
    List<Diagnostic> diagnostics,
    List<Notice> notices,
    int pages,
    int links,
    long nanos,
    Function<String, @Nullable SourceText> sources) {
  public LintResult {
    diagnostics = List.copyOf(diagnostics);
    notices = List.copyOf(notices);
  }

  /** How many findings have this severity. */
  public int count(Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /** How long it took, in seconds to the millisecond. */
  public double seconds() {
    return Math.round(nanos / 1e6) / 1e3;
  }
}
