package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.engine.LintResult;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The fields that GitLab's documentation asks of a Code Quality report. */
class GitlabReportTest {
  private static final Set<String> SEVERITIES =
      Set.of("info", "minor", "major", "critical", "blocker");

  private static JsonNode render(LintResult result) throws Exception {
    return new ObjectMapper().readTree(new GitlabReport(UnaryOperator.identity()).render(result));
  }

  @Test
  void everyIssueHasTheFieldsThatGitlabAsksFor() throws Exception {
    JsonNode issues = render(ReportSample.result());
    assertThat(issues.isArray()).isTrue();
    assertThat(issues).hasSize(3);
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode issue : issues) {
      assertThat(issue.get("description").asText()).isNotEmpty();
      assertThat(issue.get("check_name").asText()).contains("/");
      assertThat(issue.get("fingerprint").asText()).matches("[0-9a-f]+");
      assertThat(fingerprints.add(issue.get("fingerprint").asText())).isTrue();
      assertThat(SEVERITIES).contains(issue.get("severity").asText());
      assertThat(issue.at("/location/path").asText()).doesNotStartWith("./").isNotEmpty();
      assertThat(issue.at("/location/lines/begin").isInt()).isTrue();
    }
    assertThat(issues.at("/2/location/path").asText()).isEqualTo(ReportSample.CHINESE);
    assertThat(issues.at("/2/location/lines/begin").asInt()).isEqualTo(3);
    assertThat(issues.at("/2/severity").asText()).isEqualTo("major");
    assertThat(issues.at("/1/severity").asText()).isEqualTo("minor");
  }

  @Test
  void nothingFoundIsAnEmptyArray() throws Exception {
    assertThat(render(ReportSample.empty())).isEmpty();
  }
}
