package io.github.docusauruslint.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The JSON Schema of {@code --format json}. */
public final class ReportSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportSchema() {}

  /** What a report has that its schema does not allow. */
  public static List<String> faults(String report) throws IOException {
    try (InputStream stream = JsonReport.class.getResourceAsStream("/schema/report.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(JSON.readTree(Objects.requireNonNull(stream)));
      return schema.validate(JSON.readTree(report)).stream().map(String::valueOf).toList();
    }
  }
}
