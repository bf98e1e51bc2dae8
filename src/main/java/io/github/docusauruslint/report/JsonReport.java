package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Notice;
import io.github.docusauruslint.fix.FixOutcome;
import io.github.docusauruslint.fix.Withdrawn;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * For other programs: one JSON object, described in the README and kept stable.
 *
 * @param toolVersion the version of docusaurus-lint
 * @param fixes what fixes were made, or null when none were asked for
 * @param diff the same as a unified diff, or null when none was asked for
 */
public record JsonReport(String toolVersion, @Nullable FixOutcome fixes, @Nullable String diff)
    implements Report {
  /** Raised when something in the object changes its meaning. */
  private static final int VERSION = 1;

  /** A report without fixes. */
  public JsonReport(String toolVersion) {
    this(toolVersion, null, null);
  }

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.beginObject().field("version", VERSION);
    json.name("tool").beginObject().field("name", "docusaurus-lint");
    json.field("version", toolVersion).end();
    json.field("site", result.site());
    json.name("summary").beginObject();
    json.field("pages", result.pages()).field("links", result.links());
    json.field("errors", result.count(Severity.ERROR));
    json.field("warnings", result.count(Severity.WARNING));
    json.name("withheld").beginObject();
    result.withheld().forEach(withheld -> json.field(withheld.by(), withheld.count()));
    json.end();
    json.field("seconds", result.seconds()).end();
    json.newLine().name("notices").beginArray();
    for (Notice notice : result.notices()) {
      json.newLine().beginObject().field("message", notice.message());
      place(json, result, notice.file(), notice.span());
      json.end();
    }
    json.end();
    if (result.external() != null) {
      OtherSites.write(json.newLine().name("external"), result.external());
    }
    if (fixes != null) {
      json.newLine().name("fixes");
      fixes(json, result, fixes);
    }
    json.newLine().name("diagnostics").beginArray();
    for (Diagnostic diagnostic : result.diagnostics()) {
      json.newLine();
      diagnostic(json, result, diagnostic);
    }
    json.newLine().end().end();
    out.append("\n");
  }

  private static void diagnostic(JsonWriter json, LintResult result, Diagnostic diagnostic) {
    json.beginObject().field("rule", diagnostic.rule());
    json.field("severity", diagnostic.severity().label());
    json.field("message", diagnostic.message());
    place(json, result, diagnostic.file(), diagnostic.span());
    json.field("page", diagnostic.page());
    json.field("help", diagnostic.help());
    json.field("docs", diagnostic.docs());
    json.name("related").beginArray();
    for (Related related : diagnostic.related()) {
      json.beginObject().field("message", related.message());
      place(json, result, related.file(), related.span());
      json.end();
    }
    json.end();
    json.name("fix");
    fix(json, result, diagnostic.fix());
    json.field("data", diagnostic.data());
    json.end();
  }

  private void fixes(JsonWriter json, LintResult result, FixOutcome outcome) {
    json.beginObject().field("safe", outcome.count(true)).field("unsafe", outcome.count(false));
    json.field("complete", outcome.complete());
    json.name("rules").beginObject();
    outcome.byRule().forEach(json::field);
    json.end();
    json.name("files").beginArray();
    outcome.changes().forEach(change -> json.value(change.file()));
    json.end();
    json.name("withdrawn").beginArray();
    for (Withdrawn one : outcome.withdrawn()) {
      json.beginObject().field("rule", one.rule()).field("title", one.title());
      json.field("reason", one.reason().label()).field("detail", one.detail());
      place(json, result, one.file(), one.span());
      json.end();
    }
    json.end();
    json.name("unwritten").beginArray();
    outcome
        .refused()
        .forEach(
            (file, reason) -> json.beginObject().field("file", file).field("reason", reason).end());
    json.end();
    if (diff != null) {
      json.field("diff", diff);
    }
    json.end();
  }

  private static void fix(JsonWriter json, LintResult result, @Nullable Fix fix) {
    if (fix == null) {
      json.value(null);
      return;
    }
    json.beginObject().field("title", fix.title()).field("safe", fix.safe());
    json.name("edits").beginArray();
    for (FileEdit edit : fix.edits()) {
      json.beginObject();
      place(json, result, edit.file(), edit.edit().span());
      json.field("text", edit.edit().text()).end();
    }
    json.end().end();
  }

  private static void place(JsonWriter json, LintResult result, String file, Span span) {
    SourceText source = result.sources().apply(file);
    json.field("file", file);
    json.name("range").beginObject();
    position(json.name("start"), source, span.start());
    position(json.name("end"), source, span.end());
    json.end();
  }

  private static void position(JsonWriter json, @Nullable SourceText source, int offset) {
    Position position =
        source == null ? new Position(1, 1, 0) : source.position(Math.min(offset, source.length()));
    json.beginObject().field("line", position.line()).field("column", position.column());
    json.field("offset", position.offset()).end();
  }
}
