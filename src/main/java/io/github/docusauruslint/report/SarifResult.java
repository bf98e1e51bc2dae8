package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.diagnostic.Fingerprint;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.text.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a SARIF result behind its rule. */
record SarifResult(JsonWriter json, SarifPlaces places) {
  /** Raised when equal findings get other fingerprints than before. */
  private static final String FINGERPRINT = "docusaurusLint/v1";

  void write(Diagnostic diagnostic, Fingerprint fingerprint) {
    json.field("level", diagnostic.severity().label());
    String help = diagnostic.help();
    json.name("message").beginObject();
    json.field("text", diagnostic.message() + (help == null ? "" : "\n" + help)).end();
    json.name("locations").beginArray().beginObject();
    places.physical(diagnostic.file(), diagnostic.span());
    json.end().end();
    json.name("partialFingerprints").beginObject();
    json.field(FINGERPRINT, fingerprint.toString()).end();
    if (!diagnostic.related().isEmpty()) {
      related(diagnostic.related());
    }
    Fix fix = diagnostic.fix();
    if (fix != null) {
      fix(fix);
    }
    json.name("properties").beginObject().field("page", diagnostic.page());
    json.name("data").beginObject();
    diagnostic.data().forEach(json::field);
    json.end().end();
  }

  private void related(List<Related> related) {
    json.name("relatedLocations").beginArray();
    for (int i = 0; i < related.size(); i++) {
      json.beginObject().field("id", i + 1);
      places.physical(related.get(i).file(), related.get(i).span());
      json.name("message").beginObject().field("text", related.get(i).message()).end().end();
    }
    json.end();
  }

  private void fix(Fix fix) {
    Map<String, List<FileEdit>> files = new LinkedHashMap<>();
    for (FileEdit edit : fix.edits()) {
      files.computeIfAbsent(edit.file(), file -> new ArrayList<>()).add(edit);
    }
    json.name("fixes").beginArray().beginObject();
    json.name("description").beginObject();
    json.field("text", fix.title() + (fix.safe() ? "" : " (unsafe)")).end();
    json.name("artifactChanges").beginArray();
    files.forEach(
        (file, edits) -> {
          json.beginObject();
          places.artifact(file);
          json.name("replacements").beginArray();
          for (FileEdit edit : edits) {
            json.beginObject().name("deletedRegion");
            places.region(file, edit.edit().span());
            json.name("insertedContent").beginObject();
            json.field("text", edit.edit().text()).end().end();
          }
          json.end().end();
        });
    json.end().end().end();
  }
}
