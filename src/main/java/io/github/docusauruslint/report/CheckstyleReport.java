package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The XML of Checkstyle, which many tools read. It has room for findings alone; what else there is
 * to say stands in a comment.
 *
 * @param path from a path relative to the site folder to one relative to the repository
 * @param messages the words around the findings
 */
public record CheckstyleReport(UnaryOperator<String> path, Messages messages) implements Report {
  /** The version of the format, not of a tool. */
  private static final String VERSION = "4.3";

  /** In English. */
  public CheckstyleReport(UnaryOperator<String> path) {
    this(path, Messages.load(Language.ENGLISH));
  }

  @Override
  public void write(LintResult result, Appendable to) throws IOException {
    XmlReport xml = new XmlReport(to).begin("checkstyle").attribute("version", VERSION);
    if (result.external() != null) {
      List<String> lines = new ExternalSummary(messages, true).lines(result.external());
      xml.comment(String.join("\n", lines));
    }
    Distinct.byFile(result.diagnostics())
        .forEach(
            (file, found) -> {
              xml.begin("file").attribute("name", path.apply(file));
              found.forEach(diagnostic -> error(xml, result, diagnostic));
              xml.text("\n").end();
            });
    xml.text("\n").end().finish();
  }

  private static void error(XmlReport xml, LintResult result, Diagnostic diagnostic) {
    Place place = Place.of(result, diagnostic.file(), diagnostic.span());
    String help = diagnostic.help();
    xml.begin("error")
        .attribute("line", place.start().line())
        .attribute("column", place.start().column())
        .attribute("severity", diagnostic.severity().label())
        .attribute("message", diagnostic.message() + (help == null ? "" : " (" + help + ")"))
        .attribute("source", "docusaurus-lint." + diagnostic.rule().replace('/', '.'))
        .end();
  }
}
