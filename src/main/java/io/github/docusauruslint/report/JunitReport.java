package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.HostCount;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The XML of JUnit: a suite a file, a test case a finding. What makes the run fail is a failure;
 * lighter findings are in the output of a case that passed. A site without findings is one passed
 * case, since some servers take a report without any for a fault. What became of links to other
 * sites is a suite of its own: one passed case with the counts in its output, and as properties.
 *
 * @param path from a path relative to the site folder to one relative to the repository
 * @param failing the lightest finding that makes the run fail; null for none
 * @param messages the words around the findings
 */
public record JunitReport(UnaryOperator<String> path, @Nullable Severity failing, Messages messages)
    implements Report {
  private static final String OTHER_SITES = "links to other sites";

  /** In English. */
  public JunitReport(UnaryOperator<String> path, @Nullable Severity failing) {
    this(path, failing, Messages.load(Language.ENGLISH));
  }

  @Override
  public void write(LintResult result, Appendable to) throws IOException {
    Map<String, List<Diagnostic>> files = Distinct.byFile(result.diagnostics());
    List<Diagnostic> all = files.values().stream().flatMap(Collection::stream).toList();
    XmlReport xml = new XmlReport(to).begin("testsuites").attribute("name", "docusaurus-lint");
    counts(xml, all, result.external() == null ? 0 : 1).attribute("time", result.seconds());
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
          counts(xml, found, 0).attribute("skipped", 0).attribute("time", 0);
          found.forEach(diagnostic -> testcase(xml, result, diagnostic));
          xml.text("\n").end();
        });
    if (result.external() != null) {
      otherSites(xml, result.external());
    }
    xml.text("\n").end().finish();
  }

  private void otherSites(XmlReport xml, ExternalAnswers answers) {
    ExternalSummary summary = new ExternalSummary(messages, true);
    xml.begin("testsuite").attribute("name", OTHER_SITES);
    counts(xml, List.of(), 0).attribute("skipped", 0).attribute("time", 0);
    xml.begin("properties");
    property(xml, "urls", answers.answers().size());
    property(xml, "broken", answers.count(Answer::broken));
    property(xml, "given-time", answers.count(Answer::isGivenTime));
    property(xml, "remembered", answers.count(Answer::isRemembered));
    for (Outcome.Kind kind : Outcome.Kind.values()) {
      property(xml, "outcome." + kind.label(), answers.count(kind));
    }
    for (HostCount host : answers.hosts()) {
      property(xml, "host." + host.host(), summary.words(host));
    }
    xml.text("\n").end();
    xml.begin("testcase").attribute("name", OTHER_SITES);
    xml.attribute("classname", "docusaurus-lint").attribute("time", 0);
    xml.begin("system-out").text(String.join("\n", summary.lines(answers)));
    xml.end().text("\n").end().text("\n").end();
  }

  private static void property(XmlReport xml, String name, Object value) {
    xml.begin("property").attribute("name", "external." + name).attribute("value", value).end();
  }

  /**
   * What a suite says of its cases.
   *
   * @param passed how many there are beside the findings
   */
  private XmlReport counts(XmlReport xml, List<Diagnostic> found, int passed) {
    return xml.attribute("tests", Math.max(1, found.size()) + passed)
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
