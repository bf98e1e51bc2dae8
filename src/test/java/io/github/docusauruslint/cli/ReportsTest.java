package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --format} and {@code --report}, on a repository whose site is in a folder of it. */
class ReportsTest {
  private static final String CONFIG =
      "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n";

  @TempDir Path temp;
  private Path root;
  private Path site;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void makeRepository() throws IOException {
    root = temp.toRealPath();
    site = root.resolve("website");
    Files.createDirectories(root.resolve(".git"));
    Files.createDirectories(site.resolve("docs"));
    Files.writeString(site.resolve("docusaurus.config.js"), CONFIG);
    Files.writeString(
        site.resolve("docs/index.md"), "---\nslug: /\n---\n\n[坏](/没有) ::warning::x\n");
  }

  private Outcome run(Map<String, String> environment, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            site,
            environment,
            false);
    int status = new Cli(terminal).run(List.of(words));
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void severalReportsComeBesideTheText() throws IOException {
    Outcome outcome =
        run(Map.of(), "check", "--report", "sarif=报告.sarif", "--report=junit=../lint.xml");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("docs/index.md:5:5: error: ");
    JsonNode sarif = new ObjectMapper().readTree(site.resolve("报告.sarif").toFile());
    assertThat(sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri"))
        .hasToString("\"website/docs/index.md\"");
    assertThat(root.resolve("lint.xml")).content().contains("classname=\"website/docs/index.md\"");
  }

  @Test
  void whereThereIsNoRepositoryPathsStartAtTheCheckoutOrHere() throws IOException {
    Files.delete(root.resolve(".git"));
    Map<String, String> gitlab = Map.of("CI_PROJECT_DIR", root.toString());
    assertThat(run(gitlab, "check", "--format", "gitlab").out())
        .contains("\"path\":\"website/docs/index.md\"");
    assertThat(run(Map.of(), "check", "--format", "gitlab").out())
        .contains("\"path\":\"docs/index.md\"");
  }

  @Test
  void aReportThatCannotBeWrittenEndsTheRunBeforeItsWork() {
    Outcome outcome = run(Map.of(), "check", "--report", "sarif=none/x.sarif");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "docusaurus-lint: cannot write none/x.sarif: there is no folder "
                + site.resolve("none")
                + "\n");
  }

  @Test
  void nonsenseInReportIsNamed() {
    assertThat(run(Map.of(), "check", "--report", "sarif").err())
        .startsWith(
            "docusaurus-lint: sarif is no report: write FORMAT=FILE, such as sarif=lint.sarif; ");
    assertThat(run(Map.of(), "check", "--report", "sarf=x").err())
        .startsWith("docusaurus-lint: no format sarf (did you mean sarif?)\n");
    assertThat(run(Map.of(), "check", "--report", "json=x", "--report", "sarif=./x").err())
        .startsWith("docusaurus-lint: two reports would go to ./x\n");
  }

  @Test
  void inGithubActionsTextComesWithAnnotationsAndASummary() throws IOException {
    Path summary = Files.writeString(root.resolve("summary.md"), "before\n");
    Map<String, String> github =
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());
    List<String> lines = run(github, "check").out().lines().toList();
    assertThat(lines.get(0)).startsWith("::stop-commands::");
    String resume = "::" + lines.get(0).substring("::stop-commands::".length()) + "::";
    assertThat(lines.get(1)).startsWith("docs/index.md:5:5: error: ");
    int end = lines.indexOf(resume);
    assertThat(lines.subList(1, end)).anyMatch(line -> line.contains("::warning::x"));
    assertThat(lines.subList(end + 1, lines.size()))
        .singleElement()
        .asString()
        .startsWith("::error file=website/docs/index.md,line=5,endLine=5,col=5,endColumn=7,");
    assertThat(summary)
        .content()
        .startsWith("before\n## docusaurus-lint: 1 error, 0 warnings\n")
        .contains("### website/docs/index.md");
  }

  @Test
  void aFormatThatIsAskedForIsWhatComesInGithubActionsToo() throws IOException {
    Path summary = root.resolve("summary.md");
    Map<String, String> github =
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());
    assertThat(run(github, "check", "--format", "text").out()).doesNotContain("::error file");
    assertThat(summary).doesNotExist();
    assertThat(run(github, "check", "--format", "github").out()).startsWith("::error file");
    assertThat(summary).exists();
  }
}
