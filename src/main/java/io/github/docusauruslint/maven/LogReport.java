package io.github.docusauruslint.maven;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Notice;
import io.github.docusauruslint.engine.Withheld;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/**
 * Findings in Maven's log. Places are written as Maven's compiler writes them, {@code
 * /path/file.md:[13,10]}, which is what development environments make clickable.
 *
 * @param site the site folder, absolute
 */
record LogReport(Log log, Path site) {

  /** Logs everything, and gives the count of findings in words. */
  String write(LintResult result) {
    for (Notice notice : result.notices()) {
      log.info(place(result, notice.file(), notice.span()) + notice.message());
    }
    int errors = 0;
    int warnings = 0;
    Set<String> told = new HashSet<>();
    for (Diagnostic finding : result.diagnostics()) {
      boolean error = finding.severity() == Severity.ERROR;
      String words =
          place(result, finding.file(), finding.span())
              + finding.message()
              + " ["
              + finding.rule()
              + "]";
      if (!told.add(words)) {
        continue; // The same place, shown by several pages.
      }
      errors += error ? 1 : 0;
      warnings += error ? 0 : 1;
      tell(error, words);
      if (finding.help() != null) {
        tell(error, "    help: " + finding.help());
      }
      for (Related related : finding.related()) {
        tell(
            error, "    see: " + place(result, related.file(), related.span()) + related.message());
      }
    }
    String summary = count(errors, "error") + ", " + count(warnings, "warning");
    StringBuilder line = new StringBuilder(summary);
    for (Withheld withheld : result.withheld()) {
      line.append(", ").append(withheld.count()).append(' ').append(withheld.words());
    }
    log.info(
        line
            + " ("
            + count(result.pages(), "page")
            + ", "
            + count(result.links(), "link")
            + ", "
            + result.seconds()
            + " s)");
    return summary;
  }

  private void tell(boolean error, String words) {
    if (error) {
      log.error(words);
    } else {
      log.warn(words);
    }
  }

  private String place(LintResult result, String file, Span span) {
    String path = site.resolve(file).normalize().toString();
    SourceText source = result.sources().apply(file);
    if (source == null) {
      return path + ": ";
    }
    Position position = source.position(Math.min(span.start(), source.length()));
    return path + ":[" + position.line() + "," + position.column() + "] ";
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
