package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Notice;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyFieldOfTheContract() throws Exception {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("url", "后端/语言");
    data.put("page", "/a");
    data.put("resolved", null);
    Diagnostic diagnostic =
        new Diagnostic(
            "links/broken-link",
            Severity.ERROR,
            "no page",
            "docs/a.md",
            new Span(8, 13),
            "/a",
            "write /后端/语言",
            "rules/links/broken-link.md",
            List.of(new Related("docs/b.md", new Span(0, 1), "here")),
            Fix.safe("add the slash", "docs/a.md", TextEdit.insert(8, "/")),
            data);
    LintResult result =
        new LintResult(
            "website",
            List.of(diagnostic),
            List.of(new Notice("unknown", "docusaurus.config.js", Span.at(0))),
            3,
            4,
            1_234_567_890L,
            file -> SourceText.of("\n\n[语言](后端/语言)"));
    JsonNode expected =
        JSON.readTree(
            """
            {"version": 1,
             "tool": {"name": "docusaurus-lint", "version": "1.2.3"},
             "site": "website",
             "summary": {"pages": 3, "links": 4, "errors": 1, "warnings": 0, "withheld": {}, "seconds": 1.235},
             "notices": [{"message": "unknown", "file": "docusaurus.config.js", "range": {
               "start": {"line": 1, "column": 1, "offset": 0},
               "end": {"line": 1, "column": 1, "offset": 0}}}],
             "diagnostics": [{
               "rule": "links/broken-link", "severity": "error", "message": "no page",
               "file": "docs/a.md",
               "range": {"start": {"line": 3, "column": 7, "offset": 8},
                         "end": {"line": 3, "column": 12, "offset": 13}},
               "page": "/a", "help": "write /后端/语言", "docs": "rules/links/broken-link.md",
               "related": [{"message": "here", "file": "docs/b.md", "range": {
                 "start": {"line": 1, "column": 1, "offset": 0},
                 "end": {"line": 2, "column": 1, "offset": 1}}}],
               "fix": {"title": "add the slash", "safe": true, "edits": [{
                 "file": "docs/a.md",
                 "range": {"start": {"line": 3, "column": 7, "offset": 8},
                           "end": {"line": 3, "column": 7, "offset": 8}},
                 "text": "/"}]},
               "data": {"url": "后端/语言", "page": "/a", "resolved": null}}]}
            """);
    String json = new JsonReport("1.2.3").render(result);
    assertThat(JSON.readTree(json)).isEqualTo(expected);
    assertThat(json).endsWith("}\n");
  }

  @Test
  void nothingFoundIsAnEmptyList() throws Exception {
    LintResult result = new LintResult("x", List.of(), List.of(), 0, 0, 0, file -> null);
    JsonNode json = JSON.readTree(new JsonReport("1").render(result));
    assertThat(json.get("diagnostics")).isEmpty();
    assertThat(json.get("notices")).isEmpty();
  }

  @Test
  void isWhatItsSchemaSays() throws Exception {
    String json = new JsonReport("1").render(ReportSample.result());
    assertThat(ReportSchema.faults(json)).isEmpty();
    assertThat(ReportSchema.faults(json.replace("\"safe\"", "\"save\""))).isNotEmpty();
    assertThat(ReportSchema.faults(json.replace("\"line\"", "\"lines\""))).isNotEmpty();
  }
}
