package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The XML of JUnit: a suite a file, a test case a finding. What makes the run fail is a failure;
 * lighter findings are in the output of a case that passed. A site without findings is one passed
 * case, since some servers take a report without any for a fault.
 *
 * @param path from a path relative to the site folder to one relative to the repository
 * @param failing the lightest finding that makes the run fail; null for none
 */
public record JunitReport(UnaryOperator<String> path, @Nullable Severity failing)
    implements Report {

  @Override
  public void write(LintResult result, Appendable to) throws IOException {
    Map<String, List<Diagnostic>> files = Distinct.byFile(result.diagnostics());
    List<Diagnostic> all = files.values().stream().flatMap(Collection::stream).toList();
    XmlReport xml = new XmlReport(to).begin("testsuites").attribute("name", "docusaurus-lint");
    counts(xml, all).attribute("time", result.seconds());
    if (files.isEmpty()) {
      xml.begin("testsuite").attribute("name", result.site());
      xml.attribute("tests", 1).attribute("failures", 0).attribute("errors", 0);
      xml.attribute("skipped", 0).attribute("time", result.seconds());
      xml.begin("testcase").attribute("name", "no findings");
      xml.attribute("classname", "docusaurus-lint").attribute("time", 0).end();
      xml.text("\n").end();
    }
    files.forEach(
        (file, found) -> {
          xml.begin("testsuite").attribute("name", path.apply(file));
          counts(xml, found).attribute("skipped", 0).attribute("time", 0);
          found.forEach(diagnostic -> testcase(xml, result, diagnostic));
          xml.text("\n").end();
        });
    xml.text("\n").end().finish();
  }

  private XmlReport counts(XmlReport xml, List<Diagnostic> found) {
    return xml.attribute("tests", Math.max(1, found.size()))
        .attribute("failures", found.stream().filter(this::fails).count())
        .attribute("errors", 0);
  }

  private boolean fails(Diagnostic diagnostic) {
    return failing != null && diagnostic.severity().compareTo(failing) >= 0;
  }

  private void testcase(XmlReport xml, LintResult result, Diagnostic diagnostic) {
    Place place = Place.of(result, diagnostic.file(), diagnostic.span());
    String file = path.apply(diagnostic.file());
    String at = place.start().line() + ":" + place.start().column();
    xml.begin("testcase").attribute("name", diagnostic.rule() + " (" + at + ")");
    xml.attribute("classname", file).attribute("time", 0);
    if (fails(diagnostic)) {
      xml.begin("failure").attribute("message", diagnostic.message());
      xml.attribute("type", diagnostic.severity().label());
    } else {
      xml.begin("system-out");
    }
    String help = diagnostic.help();
    xml.text(
        file
            + ":"
            + at
            + ": "
            + diagnostic.severity().label()
            + ": "
            + diagnostic.message()
            + (help == null ? "" : "\nhelp: " + help));
    xml.end().text("\n").end();
  }
}
