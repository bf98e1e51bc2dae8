package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.docusauruslint.engine.LintResult;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode render(LintResult result) throws Exception {
    return JSON.readTree(ReportFormat.SARIF.create(ReportSample.settings()).render(result));
  }

  /** The schema as its authors published it, taken from a library that carries it. */
  private static Schema schema() throws Exception {
    try (InputStream stream =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonNode schema = JSON.readTree(Objects.requireNonNull(stream));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }
  }

  @Test
  void isWhatTheOfficialSchemaAllows() throws Exception {
    assertThat(schema().validate(render(ReportSample.result()))).isEmpty();
    assertThat(schema().validate(render(ReportSample.empty()))).isEmpty();
  }

  @Test
  void theSchemaIsNotBlind() throws Exception {
    String broken =
        ReportFormat.SARIF
            .create(ReportSample.settings())
            .render(ReportSample.result())
            .replace("\"startLine\":3", "\"startLine\":0");
    assertThat(schema().validate(JSON.readTree(broken))).isNotEmpty();
  }

  @Test
  void urisAreRelativeReferencesThatLeadBackToTheFile() throws Exception {
    JsonNode results = render(ReportSample.result()).at("/runs/0/results");
    String uri = results.at("/1/locations/0/physicalLocation/artifactLocation/uri").asText();
    assertThat(uri).matches("[A-Za-z0-9_.!~*'()%/-]+").startsWith("website/docs/a%252Fb%20%231%2C");
    assertThat(URI.create("file:///").resolve(uri).getPath())
        .isEqualTo("/website/" + ReportSample.HOSTILE);
    assertThat(SarifPlaces.uri("a:b.md")).isEqualTo("a%3Ab.md");
    assertThat(SarifPlaces.uri("../后.md")).isEqualTo("../%E5%90%8E.md");
  }

  @Test
  void columnsAreUtf16UnitsAndEndsAreExclusive() throws Exception {
    JsonNode run = render(ReportSample.result()).at("/runs/0");
    assertThat(run.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/results/2/locations/0/physicalLocation/region"))
        .isEqualTo(
            JSON.readTree(
                "{\"startLine\":3,\"startColumn\":9,\"endLine\":3,\"endColumn\":14,"
                    + "\"charOffset\":14,\"charLength\":5}"));
  }

  @Test
  void aPlaceThatTwoPagesShowIsOneResult() throws Exception {
    assertThat(render(ReportSample.result()).at("/runs/0/results")).hasSize(3);
  }

  @Test
  void rulesExplainThemselves() throws Exception {
    JsonNode rule = render(ReportSample.result()).at("/runs/0/tool/driver/rules/1");
    assertThat(rule.get("id").asText()).isEqualTo("links/broken-link");
    assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    assertThat(rule.at("/help/text").asText()).contains("How to fix it").doesNotContain("### Bad");
    assertThat(rule.at("/help/markdown").asText()).contains("### Bad").doesNotStartWith("---");
  }

  @Test
  void fixesSayWhereAndWhat() throws Exception {
    JsonNode change = render(ReportSample.result()).at("/runs/0/results/2/fixes/0");
    assertThat(change.at("/description/text").asText()).isEqualTo("write /后端/语言 (unsafe)");
    assertThat(change.at("/artifactChanges/0/replacements/0/insertedContent/text").asText())
        .isEqualTo("/后端/语言");
    assertThat(change.at("/artifactChanges/1/replacements/0/deletedRegion/charLength").asInt())
        .isZero();
  }
}
