package io.github.docusauruslint.report;

import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.UriCodec;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Places as SARIF writes them: URIs below a root, 1-based lines and columns, exclusive ends. */
record SarifPlaces(JsonWriter json, LintResult result, UnaryOperator<String> path) {
  /** What URIs are relative to. */
  static final String ROOT = "SRCROOT";

  void physical(String file, Span span) {
    json.name("physicalLocation").beginObject();
    artifact(file);
    json.name("region");
    region(file, span);
    json.end();
  }

  void artifact(String file) {
    json.name("artifactLocation").beginObject().field("uri", uri(path.apply(file)));
    json.field("uriBaseId", ROOT).end();
  }

  void region(String file, Span span) {
    Place place = Place.of(result, file, span);
    json.beginObject().field("startLine", place.start().line());
    json.field("startColumn", place.start().column());
    json.field("endLine", place.end().line()).field("endColumn", place.end().column());
    json.field("charOffset", place.start().offset());
    json.field("charLength", place.end().offset() - place.start().offset()).end();
  }

  /** A relative reference: whatever a URI gives a meaning to is percent-encoded. */
  static String uri(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(SarifPlaces::encoded)
        .collect(Collectors.joining("/"));
  }

  private static String encoded(String segment) {
    String encoded = UriCodec.encodeUriComponent(segment);
    return encoded == null ? encoded(XmlReport.legal(segment)) : encoded;
  }
}
