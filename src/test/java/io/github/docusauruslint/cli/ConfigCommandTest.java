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

/** {@code config}, as a user gives it. */
class ConfigCommandTest {
  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void makeSite() throws IOException {
    root = temp.toRealPath().resolve("repository");
    Files.createDirectories(root.resolve(".git"));
    write(
        "web/docusaurus.config.js",
        "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/',"
            + " presets: [['classic', {}]]};\n");
    write("web/docs/a.md", "# A\n");
    write("web/blog/2024-01-01-b.md", "B\n\n{/* truncate */}\n");
    write("base.yml", "rules: {links/empty: off}\nsite: {trailingSlash: true}\n");
    write(
        ".docusaurus-lint.yml",
        """
        extends: [strict, ./base.yml]
        rules:
          mdx/import-style: {style: site}
        overrides:
          - plugin: blog
            rules:
              mdx/import-style: {level: warning, style: relative}
        links: {'web/docs/**': file}
        frontMatter: [{plugin: blog, fields: {mood: {required: true, values: [good]}}}]
        baseline: known.jsonl
        extraRoutes: [/api/**]
        components: {Cards: {props: {}}}
        """);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String run(int status, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(stream, stream, root, Map.of("DOCUSAURUS_LINT_CACHE", temp + "/cache"), false);
    assertThat(new Cli(terminal).run(List.of(words))).isEqualTo(status);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").replaceAll(" +", " ");
  }

  @Test
  void theConfigurationCanBeNamed() throws IOException {
    write("lint/own.yml", "rules: {links/broken-link: off}\n");
    write("web/docs/a.md", "# A\n\n[nowhere](/nowhere)\n");
    assertThat(run(0, "config", "--config", "lint/own.yml"))
        .startsWith("preset recommended, lint/own.yml\n")
        .contains("\nlinks/broken-link off lint/own.yml:1:28\n");
    assertThat(run(0, "check", "--config", "lint/own.yml")).doesNotContain("links/broken-link");
    // A run that knows the last one does not take its outcome for that of another configuration.
    assertThat(run(1, "check", "--no-baseline")).contains("links/broken-link");
    assertThat(run(0, "check", "--config", "lint/own.yml")).doesNotContain("links/broken-link");
    assertThat(run(0, "inspect", "config", "--config", "base.yml"))
        .contains("\"trailingSlash\":true");
    assertThat(run(2, "check", "--config", "none.yml")).contains("none.yml");
  }

  @Test
  void tellsWhatHoldsInAFileAndWhereItIsWritten() {
    assertThat(run(0, "config", "web/blog/2024-01-01-b.md"))
        .startsWith(
            "preset strict, base.yml, .docusaurus-lint.yml\n"
                + "blog/2024-01-01-b.md: plugin docusaurus-plugin-content-blog, id default\n")
        .contains("\nlinks/empty off base.yml:1:22\n")
        .contains("\nlinks/broken-link error preset strict\n")
        .contains(
            "\nmdx/import-style warning .docusaurus-lint.yml:7:33\n"
                + " style relative .docusaurus-lint.yml:7:42\n")
        .contains("\nlinks/consistent-style error preset strict\n style auto preset strict\n")
        .contains("\nsite.trailingSlash base.yml:2:8\n")
        .contains("\nextraRoutes./api/** .docusaurus-lint.yml:11:15\n")
        .contains("\ncomponents.Cards .docusaurus-lint.yml:12:14\n")
        .contains("\nbaseline known.jsonl .docusaurus-lint.yml:10:1\n")
        .contains(
            "\nfront-matter/site-schema error .docusaurus-lint.yml:9:15\n"
                + " frontMatter.mood {required: true, values: [good]} .docusaurus-lint.yml:9:39\n");
    assertThat(run(0, "config", "web/docs/a.md"))
        .contains("docs/a.md: plugin docusaurus-plugin-content-docs, id default, version current\n")
        .contains("\n style file .docusaurus-lint.yml:8:9\n")
        .contains("\n style site .docusaurus-lint.yml:3:22\n")
        .contains("\nfront-matter/site-schema error preset strict\nfront-matter/slug");
  }

  @Test
  void withoutAFileNothingOfSingleFilesHolds() {
    assertThat(run(0, "config", "--preset", "build"))
        .startsWith("preset build, base.yml, .docusaurus-lint.yml\nassets/")
        .contains("\nmdx/import-style off preset build\n style site .docusaurus-lint.yml:3:22\n")
        .doesNotContain("style relative");
  }

  @Test
  void isToldToOtherPrograms() throws Exception {
    JsonNode json =
        new ObjectMapper()
            .readTree(run(0, "config", "--format", "json", "web/blog/2024-01-01-b.md"));
    assertThat(json.get("file").asText()).isEqualTo("blog/2024-01-01-b.md");
    assertThat(json.get("pluginId").asText()).isEqualTo("default");
    assertThat(json.get("version").isNull()).isTrue();
    assertThat(json.get("configurations").toString())
        .isEqualTo("[\"../base.yml\",\"../.docusaurus-lint.yml\"]");
    JsonNode rule = json.at("/rules").get("mdx/import-style");
    assertThat(rule.toString())
        .isEqualTo(
            "{\"level\":\"warning\",\"from\":{\"source\":\"../.docusaurus-lint.yml\",\"line\":7,"
                + "\"column\":33},\"options\":{\"style\":{\"value\":\"relative\",\"from\":"
                + "{\"source\":\"../.docusaurus-lint.yml\",\"line\":7,\"column\":42}}}}");
    assertThat(
            json.at("/rules/front-matter~1site-schema/options/frontMatter.mood/value").toString())
        .isEqualTo("{\"required\":true,\"values\":[\"good\"]}");
    assertThat(json.at("/rules").get("links/broken-link").get("from").toString())
        .isEqualTo("{\"source\":\"preset strict\"}");
    assertThat(json.at("/stated").get("site.trailingSlash").toString())
        .isEqualTo("{\"from\":{\"source\":\"../base.yml\",\"line\":2,\"column\":8}}");
  }

  @Test
  void printsTheSchema() throws Exception {
    JsonNode json = new ObjectMapper().readTree(run(0, "config", "--schema"));
    assertThat(json.at("/$defs/rules/properties").has("links/broken-link")).isTrue();
  }

  @Test
  void faultsAreToldAsTheUserKnowsTheFiles() throws IOException {
    write(".docusaurus-lint.yml", "overrides: [{plugin: blogs, rules: {}}]\n");
    assertThat(run(2, "config", "web/docs/a.md"))
        .isEqualTo(
            "docusaurus-lint: .docusaurus-lint.yml:1:13: no plugin blogs (did you mean blog?)\n");
    write(".docusaurus-lint.yml", "a: 1\nb: 2\n");
    assertThat(run(2, "check"))
        .startsWith("docusaurus-lint: .docusaurus-lint.yml:1:1: no key a")
        .contains("\n.docusaurus-lint.yml:2:1: no key b");
    write(".docusaurus-lint.yml", "");
    assertThat(run(2, "config", "nothing.md"))
        .isEqualTo("docusaurus-lint: there is no file nothing.md\n");
  }
}
