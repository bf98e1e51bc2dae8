package io.github.docusauruslint.maven;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Notice;
import io.github.docusauruslint.engine.Withheld;
import io.github.docusauruslint.fix.FixOutcome;
import io.github.docusauruslint.report.FixReport;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * Findings in Maven's log. Places are written as Maven's compiler writes them, {@code
 * /path/file.md:[13,10]}, which is what development environments make clickable.
 *
 * @param site the site folder, absolute
 * @param messages the words around the findings
 */
record LogReport(Log log, Path site, Messages messages) {

  /** Logs what became of fixes. */
  void write(FixOutcome outcome) {
    FixReport report = new FixReport(file -> absolute(file).toString(), true, messages);
    report.render(outcome).lines().forEach(log::info);
  }

  /** Which files are as they were although they were to change, a line each. */
  String unwritten(Map<String, String> reasons) {
    return reasons.entrySet().stream()
        .map(
            entry -> messages.format("fixed.unwritten", absolute(entry.getKey()), entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

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
        tell(error, line("help", finding.help()));
      }
      for (Related related : finding.related()) {
        tell(error, line("see", place(result, related.file(), related.span()) + related.message()));
      }
    }
    String summary =
        messages.format(
            "report.list",
            messages.count("report.errors", errors),
            messages.count("report.warnings", warnings));
    String all = summary;
    for (Withheld withheld : result.withheld()) {
      all = messages.format("report.list", all, withheld.count() + " " + withheld.words());
    }
    log.info(
        messages.format(
            "report.summary",
            all,
            messages.count("report.pages", result.pages()),
            messages.count("report.links", result.links()),
            String.valueOf(result.seconds())));
    return summary;
  }

  private String line(String key, String words) {
    return "    " + messages.format("report.line", messages.format("report." + key), words);
  }

  private Path absolute(String file) {
    return site.resolve(file).normalize();
  }

  private void tell(boolean error, String words) {
    if (error) {
      log.error(words);
    } else {
      log.warn(words);
    }
  }

  private String place(LintResult result, String file, Span span) {
    String path = absolute(file).toString();
    SourceText source = result.sources().apply(file);
    if (source == null) {
      return path + ": ";
    }
    Position position = source.position(Math.min(span.start(), source.length()));
    return path + ":[" + position.line() + "," + position.column() + "] ";
  }
}
