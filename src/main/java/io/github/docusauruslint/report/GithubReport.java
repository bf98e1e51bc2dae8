package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.Printable;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Annotations of GitHub Actions, as workflow commands. GitHub keeps ten errors and ten warnings a
 * step and drops the rest without a word; so the rest is not sent, and one notice counts it. What
 * became of links to other sites is a notice, too.
 *
 * @param path from a path relative to the site folder to one relative to the repository
 * @param messages the words around the findings
 */
public record GithubReport(UnaryOperator<String> path, Messages messages) implements Report {
  /** What GitHub shows of one step and severity. */
  private static final int MOST = 10;

  private static final String NOTICE = "::notice title=docusaurus-lint::";

  /** In English. */
  public GithubReport(UnaryOperator<String> path) {
    this(path, Messages.load(Language.ENGLISH));
  }

  @Override
  public void write(LintResult result, Appendable to) throws IOException {
    to.append(text(result));
  }

  private String text(LintResult result) {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> found = Distinct.of(result.diagnostics());
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      List<Diagnostic> some = found.stream().filter(d -> d.severity() == severity).toList();
      some.stream().limit(MOST).forEach(diagnostic -> annotation(out, result, diagnostic));
      if (some.size() > MOST) {
        String more = Counts.number(some.size() - MOST, "more " + severity.label());
        out.append(NOTICE)
            .append(data(more + " without an annotation: GitHub shows ten a step"))
            .append('\n');
      }
    }
    if (result.external() != null) {
      List<String> lines = new ExternalSummary(messages, false).lines(result.external());
      out.append(NOTICE).append(data(String.join("\n", lines))).append('\n');
    }
    return out.toString();
  }

  private void annotation(StringBuilder out, LintResult result, Diagnostic diagnostic) {
    Place place = Place.of(result, diagnostic.file(), diagnostic.span());
    out.append("::").append(diagnostic.severity().label());
    out.append(" file=").append(property(path.apply(diagnostic.file())));
    out.append(",line=").append(place.start().line());
    out.append(",endLine=").append(place.end().line());
    out.append(",col=").append(place.start().column());
    // GitHub refuses columns over several lines; its end column is the last one marked.
    if (place.isOnOneLine()) {
      int last = Math.max(place.start().column(), place.end().column() - 1);
      out.append(",endColumn=").append(last);
    }
    out.append(",title=").append(property(diagnostic.rule())).append("::");
    String help = diagnostic.help();
    out.append(data(diagnostic.message() + (help == null ? "" : "\nhelp: " + help))).append('\n');
  }

  /** Line breaks are encoded; what else a log would act upon is made harmless. */
  private static String data(String text) {
    return Printable.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
