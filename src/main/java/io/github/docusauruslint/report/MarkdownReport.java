package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.HostCount;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.Printable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * For comments on a change, for wikis, and for the job summary of GitHub.
 *
 * @param path from a path relative to the site folder to the one to show
 * @param most how many findings are listed; what is beyond is counted
 * @param messages the words around the findings
 */
public record MarkdownReport(UnaryOperator<String> path, int most, Messages messages)
    implements Report {
  /** Marks of CommonMark and GFM, and what GitHub would take for a mention or an issue. */
  private static final String MARKS = "\\`*_{}[]<>#+-!|~&@$";

  /** In English. */
  public MarkdownReport(UnaryOperator<String> path, int most) {
    this(path, most, Messages.load(Language.ENGLISH));
  }

  @Override
  public void write(LintResult result, Appendable to) throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> found = Distinct.of(result.diagnostics());
    out.append("## docusaurus-lint: ").append(Counts.inWords(found, messages)).append("\n\n");
    String pages = messages.count("report.pages", result.pages());
    String links = messages.count("report.links", result.links());
    out.append(messages.format("report.site", escape(result.site()), pages, links)).append('\n');
    if (!found.isEmpty()) {
      rules(out, found);
    }
    if (result.external() != null) {
      hosts(out, result.external());
    }
    int left = most;
    for (Map.Entry<String, List<Diagnostic>> file :
        Distinct.byFile(result.diagnostics()).entrySet()) {
      List<Diagnostic> shown = file.getValue().subList(0, Math.min(left, file.getValue().size()));
      if (!shown.isEmpty()) {
        out.append("\n### ").append(escape(path.apply(file.getKey()))).append("\n\n");
        for (Diagnostic diagnostic : shown) {
          finding(out, result, diagnostic);
          to.append(out);
          out.setLength(0);
        }
      }
      left -= shown.size();
    }
    if (found.size() > most) {
      out.append('\n').append(messages.count("report.more", found.size() - most)).append('\n');
    }
    to.append(out);
  }

  private void rules(StringBuilder out, List<Diagnostic> found) {
    out.append("\n| ").append(messages.format("report.rule")).append(" | ");
    out.append(messages.format("report.findings")).append(" |\n| --- | ---: |\n");
    for (Map.Entry<String, Integer> rule : Counts.byRule(found)) {
      out.append("| ").append(rule.getKey()).append(" | ").append(rule.getValue()).append(" |\n");
    }
  }

  /** What became of links to other sites, by host; those of which all is well are counted. */
  private void hosts(StringBuilder out, ExternalAnswers answers) {
    List<HostCount> trouble = answers.hosts().stream().filter(HostCount::isInTrouble).toList();
    String summary = new ExternalSummary(messages, false).summary(answers);
    out.append('\n').append(escape(summary)).append('\n');
    if (!trouble.isEmpty()) {
      out.append("\n| ").append(messages.format("external.host-name")).append(" | URL | ");
      out.append(messages.format("external.outcomes")).append(" |\n| --- | ---: | --- |\n");
    }
    for (HostCount host : trouble) {
      out.append("| ").append(escape(host.host())).append(" | ").append(host.urls()).append(" | ");
      out.append(host.inWords()).append(" |\n");
    }
  }

  private void finding(StringBuilder out, LintResult result, Diagnostic diagnostic) {
    Place place = Place.of(result, diagnostic.file(), diagnostic.span());
    out.append("- ").append(place.start().line()).append(':').append(place.start().column());
    boolean error = diagnostic.severity() == Severity.ERROR;
    String severity = messages.format(error ? "report.error" : "report.warning");
    out.append(error ? " **" + severity + "** " : " " + severity + " ");
    out.append(escape(diagnostic.message())).append(" (").append(diagnostic.rule()).append(")\n");
    String help = diagnostic.help();
    if (help != null) {
      out.append("  <br>").append(escape(help)).append('\n');
    }
  }

  /** A text on one line that shows as it is. */
  static String escape(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        result.append(' ');
      } else if (Printable.turnsText(c)) {
        result.append('·');
      } else if (c == '<' || c == '&' || c == '@') {
        result.append("&#").append((int) c).append(';');
      } else {
        result.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return XmlReport.legal(result.toString());
  }
}
