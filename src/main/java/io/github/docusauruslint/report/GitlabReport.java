package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Fingerprint;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.text.JsonWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The Code Quality report of GitLab: an array of issues, each with a fingerprint of its own.
 *
 * @param path from a path relative to the site folder to one relative to the repository
 */
public record GitlabReport(UnaryOperator<String> path) implements Report {

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out).beginArray();
    List<Diagnostic> found = Distinct.of(result.diagnostics());
    List<Fingerprint> fingerprints = Fingerprint.of(found, result.sources());
    Set<String> told = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      String fingerprint = fingerprints.get(i).inFile(path.apply(found.get(i).file()));
      if (told.add(fingerprint)) {
        issue(json.newLine(), result, found.get(i), fingerprint);
      }
    }
    json.newLine().end();
    out.append("\n");
  }

  private void issue(
      JsonWriter json, LintResult result, Diagnostic diagnostic, String fingerprint) {
    Place place = Place.of(result, diagnostic.file(), diagnostic.span());
    String help = diagnostic.help();
    boolean error = diagnostic.severity() == Severity.ERROR;
    json.beginObject();
    json.field("description", diagnostic.message() + (help == null ? "" : " (" + help + ")"));
    json.field("check_name", diagnostic.rule());
    json.field("fingerprint", fingerprint);
    json.field("severity", error ? "major" : "minor");
    json.name("location").beginObject().field("path", path.apply(diagnostic.file()));
    json.name("lines").beginObject().field("begin", place.start().line());
    json.field("end", place.end().line()).end().end().end();
  }
}
