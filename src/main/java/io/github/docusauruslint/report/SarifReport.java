package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Fingerprint;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Notice;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.text.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * SARIF 2.1.0, for code scanning and editors: one run, with the rules that found something.
 *
 * @param toolVersion the version of docusaurus-lint
 * @param path from a path relative to the site folder to one relative to the repository
 */
public record SarifReport(String toolVersion, RuleBook book, UnaryOperator<String> path)
    implements Report {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    List<Diagnostic> found = Distinct.of(result.diagnostics());
    List<String> names = List.copyOf(new TreeSet<>(found.stream().map(Diagnostic::rule).toList()));
    JsonWriter json = new JsonWriter(out).beginObject().field("$schema", SCHEMA);
    json.field("version", "2.1.0").newLine().name("runs").beginArray().beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.field("name", "docusaurus-lint").field("version", toolVersion);
    json.newLine().name("rules").beginArray();
    names.forEach(name -> rule(json.newLine(), name));
    json.end().end().end();
    json.newLine().field("columnKind", "utf16CodeUnits");
    json.name("originalUriBaseIds").beginObject().name(SarifPlaces.ROOT).beginObject();
    json.name("description").beginObject();
    json.field("text", "The folder of the repository.").end().end().end();
    SarifPlaces places = new SarifPlaces(json, result, path);
    invocation(json, result, places);
    json.newLine().name("results").beginArray();
    List<Fingerprint> fingerprints = Fingerprint.of(found, result.sources());
    for (int i = 0; i < found.size(); i++) {
      Diagnostic diagnostic = found.get(i);
      json.newLine().beginObject().field("ruleId", diagnostic.rule());
      json.field("ruleIndex", names.indexOf(diagnostic.rule()));
      new SarifResult(json, places).write(diagnostic, fingerprints.get(i));
      json.end();
    }
    json.newLine().end();
    if (result.external() != null) {
      json.newLine().name("properties").beginObject().name("external");
      OtherSites.write(json, result.external());
      json.end();
    }
    json.end().end().end();
    out.append("\n");
  }

  private void rule(JsonWriter json, String name) {
    json.beginObject().field("id", name);
    RuleMetadata rule = book.find(name);
    if (rule != null) {
      RuleText text = RuleText.of(book, rule);
      json.name("shortDescription").beginObject().field("text", rule.summary()).end();
      json.name("help").beginObject().field("text", text.explanation());
      json.field("markdown", text.markdown()).end();
      json.name("defaultConfiguration").beginObject();
      if (rule.level() == null) {
        json.field("enabled", false);
      } else {
        json.field("level", Objects.requireNonNull(rule.level()).label());
      }
      json.end();
      json.name("properties").beginObject().field("since", rule.since());
      json.field("decidedByBuild", rule.build());
      json.field("fix", rule.fix().name().toLowerCase(Locale.ROOT));
      json.name("tags").beginArray().value("docusaurus").value(rule.category()).end().end();
    }
    json.end();
  }

  /** Notices say what had to stay unknown: of the tool, not of the content. */
  private static void invocation(JsonWriter json, LintResult result, SarifPlaces places) {
    json.newLine().name("invocations").beginArray().beginObject();
    json.field("executionSuccessful", true);
    json.name("toolExecutionNotifications").beginArray();
    for (Notice notice : result.notices()) {
      json.newLine().beginObject().field("level", "note").name("message").beginObject();
      json.field("text", notice.message()).end();
      json.name("locations").beginArray();
      json.beginObject();
      places.physical(notice.file(), notice.span());
      json.end().end().end();
    }
    json.end().end().end();
  }
}
