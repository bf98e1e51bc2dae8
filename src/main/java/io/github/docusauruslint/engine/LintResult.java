package io.github.docusauruslint.engine;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import java.util.ArrayList;
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
 * @param withheld findings that were left out on purpose
 * @param linked the site with its links, for reports that show it; null where none was looked at
 * @param external what became of links to other sites; null where nobody asked
 */
public record LintResult(
    String site,
    List<Diagnostic> diagnostics,
    List<Notice> notices,
    int pages,
    int links,
    long nanos,
    Function<String, @Nullable SourceText> sources,
    List<Withheld> withheld,
    @Nullable LinkedSite linked,
    @Nullable ExternalAnswers external) {
  public LintResult {
    diagnostics = List.copyOf(diagnostics);
    notices = List.copyOf(notices);
    withheld = List.copyOf(withheld);
  }

  /** With nothing left out, and without the site. */
  public LintResult(
      String site,
      List<Diagnostic> diagnostics,
      List<Notice> notices,
      int pages,
      int links,
      long nanos,
      Function<String, @Nullable SourceText> sources) {
    this(site, diagnostics, notices, pages, links, nanos, sources, List.of(), null, null);
  }

  /** The same with these findings only, the others being left out for a reason. */
  public LintResult keeping(List<Diagnostic> some, Withheld others) {
    List<Withheld> all = new ArrayList<>();
    int before = 0;
    for (Withheld each : withheld) {
      if (each.by().equals(others.by())) {
        before += each.count();
      } else {
        all.add(each);
      }
    }
    if (before + others.count() > 0) {
      all.add(others.plus(before));
    }
    return new LintResult(site, some, notices, pages, links, nanos, sources, all, linked, external);
  }

  /** The same with these findings only, the others being known. */
  public LintResult showing(List<Diagnostic> some) {
    return new LintResult(
        site, some, List.of(), pages, links, nanos, sources, withheld, linked, external);
  }

  /** The same after a longer time. */
  LintResult taking(long time) {
    return new LintResult(
        site, diagnostics, notices, pages, links, time, sources, withheld, linked, external);
  }

  /** The same with something more to know. */
  public LintResult noting(List<Notice> more) {
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(more);
    return new LintResult(
        site, diagnostics, all, pages, links, nanos, sources, withheld, linked, external);
  }

  /** The same, with the findings in these files and folders alone; all of them for none. */
  public LintResult within(List<String> paths) {
    return paths.isEmpty()
        ? this
        : new LintResult(
            site,
            diagnostics.stream()
                .filter(found -> paths.stream().anyMatch(p -> Paths.isWithin(found.file(), p)))
                .toList(),
            notices,
            pages,
            links,
            nanos,
            sources,
            withheld,
            linked,
            external);
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
