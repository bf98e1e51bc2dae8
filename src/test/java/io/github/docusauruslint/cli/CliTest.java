package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as a user gives them, on small sites on disk. */
class CliTest {
  private static final String CONFIG =
      "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n";

  @TempDir Path temp;
  private Path root;
  private Path site;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void makeSite() throws IOException {
    root = temp.toRealPath();
    site = root.resolve("my site");
    write("my site/docusaurus.config.js", CONFIG);
    write("my site/docs/index.md", "---\nslug: /\n---\n\n[入门](/入门)\n");
    write("my site/docs/入门.md", "# 入门\n\n[坏](/没有)\n\n[好](/)\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome run(Path folder, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Map.of("GIVEN", "/given/"),
            false);
    int status = new Cli(terminal).run(List.of(words));
    return new Outcome(
        status,
        out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
        err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  @Test
  void findingsAreToldWithThePathFromHere() {
    Outcome outcome = run(root, "check", "--site", "my site");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("my site/docs/入门.md:3:5: error: ")
        .contains("[links/broken-link]\n    3 | [坏](/没有)\n      |      ^^^^^\n")
        .contains("\n1 error, 0 warnings (2 pages, ");
  }

  @Test
  void theSiteIsFoundFromWithinAndFromAbove() {
    assertThat(run(site.resolve("docs"), "check").out()).startsWith("入门.md:3:5: error: ");
    assertThat(run(root, "check").out()).startsWith("my site/docs/入门.md:3:5: error: ");
  }

  @Test
  void pathsNarrowWhatIsReported() {
    Outcome other = run(root, "check", "my site/docs/index.md");
    assertThat(other.status()).isZero();
    assertThat(other.out()).startsWith("0 errors, 0 warnings (2 pages");
    assertThat(run(site, "check", "docs").status()).isEqualTo(1);
    assertThat(run(site, "check", ".").status()).isEqualTo(1);
    assertThat(run(site, "check", "docs/入门.md").status()).isEqualTo(1);
  }

  @Test
  void failOnDecidesTheStatus() throws IOException {
    assertThat(run(site, "check", "--fail-on", "never").status()).isZero();
    write("my site/docs/入门.md", "---\nslug: 入门\n---\n\n# 入门\n\n[好](/)\n");
    assertThat(run(site, "check").status()).isZero();
    assertThat(run(site, "check", "--fail-on", "warning").status()).isEqualTo(1);
    assertThat(run(site, "check", "--fail-on", "warning", "--preset", "build").status()).isZero();
    assertThat(run(site, "check", "--preset", "strict").status()).isEqualTo(1);
  }

  @Test
  void quietSaysNothingWhenNothingIsFound() throws IOException {
    write("my site/docs/入门.md", "# 入门\n\n[好](/)\n");
    assertThat(run(site, "check", "--quiet").out()).isEmpty();
    assertThat(run(site, "check", "--quiet", "--format", "json").out()).startsWith("{");
  }

  @Test
  void jsonIsOneObject() throws Exception {
    JsonNode json = new ObjectMapper().readTree(run(site, "check", "--format", "json").out());
    assertThat(json.get("site").asText()).isEqualTo(".");
    assertThat(json.at("/summary/errors").asInt()).isEqualTo(1);
    JsonNode finding = json.at("/diagnostics/0");
    assertThat(finding.get("file").asText()).isEqualTo("docs/入门.md");
    assertThat(finding.at("/range/start/line").asInt()).isEqualTo(3);
    assertThat(finding.at("/data/url").asText()).isEqualTo("/没有");
    assertThat(finding.at("/data/page").asText()).isEqualTo("/入门");
    assertThat(finding.at("/data/resolved").asText()).isEqualTo("/%E6%B2%A1%E6%9C%89");
  }

  @Test
  void coloursWhenAskedFor() {
    assertThat(run(site, "check").out()).doesNotContain("\u001b");
    assertThat(run(site, "check", "--color", "always").out()).contains("\u001b[1;31merror");
  }

  @Test
  void theConfigSeesOnlyTheEnvironmentThatIsGiven() throws IOException {
    write(
        "my site/docusaurus.config.js",
        CONFIG.replace("baseUrl: '/'", "baseUrl: process.env.GIVEN ?? '/'"));
    assertThat(run(site, "inspect", "routes").out()).isEqualTo("/\n/入门\n");
    assertThat(run(site, "inspect", "routes", "--env", "GIVEN").out())
        .isEqualTo("/given/\n/given/入门\n");
    assertThat(run(site, "inspect", "routes", "--env=GIVEN=/x/").out()).isEqualTo("/x/\n/x/入门\n");
  }

  @Test
  void aConfigResolvedElsewhereStandsForTheSitesOwn() throws IOException {
    write(
        "resolved.json",
        "{\"title\": \"T\", \"url\": \"https://example.com\", \"baseUrl\": \"/r/\", \"presets\":"
            + " [[\"classic\", {\"docs\": {\"routeBasePath\": \"/\"}, \"blog\": false}]]}");
    assertThat(run(site, "inspect", "routes", "--site-config", "../resolved.json").out())
        .startsWith("/r/\n/r/入门\n");
  }

  @Test
  void inspectShowsWhatIsKnown() throws IOException {
    assertThat(run(site, "inspect", "pages").out().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"source\":\"docs/index.md\",\"plugin\":\"docusaurus-plugin-content-docs\"");
    assertThat(run(site, "inspect", "sidebars").out()).contains("\"defaultSidebar\"");
    assertThat(run(site, "inspect", "config").out()).contains("\"baseUrl\":\"/\"");
    assertThat(run(root, "inspect", "facts", "--root", "my site", "my site").out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"path\":\"docs/index.md\",\"format\":\"mdx\"");
  }

  @Test
  void rulesAreListedAndExplained() throws IOException {
    assertThat(run(root, "rules").out()).contains("links/broken-link");
    JsonNode rules = new ObjectMapper().readTree(run(root, "rules", "--format", "json").out());
    assertThat(rules).isNotEmpty();
    assertThat(run(root, "explain", "links/broken-link").out()).contains("\nExamples\n");
  }

  @Test
  void helpHasExamples() {
    for (String[] words :
        List.of(
            new String[] {},
            new String[] {"--help"},
            new String[] {"check", "--help"},
            new String[] {"inspect", "facts", "-h"})) {
      Outcome outcome = run(root, words);
      assertThat(outcome.status()).isZero();
      assertThat(outcome.out()).startsWith("Usage: docusaurus-lint").contains("Examples:\n");
    }
    assertThat(run(root, "check", "--help").out()).contains("--fail-on=LEVEL", "Default: error.");
    assertThat(run(root, "completion").out()).contains("complete", "docusaurus-lint");
    assertThat(run(root, "--version").out()).startsWith("docusaurus-lint ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check --site nowhere | there is no folder nowhere",
        "check --site docs | no docusaurus.config.* in docs",
        "check nothing.md | there is no file or folder nothing.md",
        "check ../other | ../other is outside the site .",
        "explain links/broken-lnk | no rule links/broken-lnk (did you mean links/broken-link?)",
        "inspect facts nowhere.md | there is no file or folder nowhere.md",
        "inspect routes --site-config gone.json | cannot read gone.json: ",
      })
  void badInputIsOneClearLine(String line, String message) throws IOException {
    Files.createDirectories(root.resolve("other"));
    Outcome outcome = run(site, line.split(" "));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("docusaurus-lint: " + message.strip());
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void aDeviceHasNoFacts() {
    assumeTrue(Files.exists(Path.of("/dev/null")), "no /dev/null here");
    Outcome outcome = run(site, "inspect", "facts", "/dev/null");
    assertThat(outcome)
        .isEqualTo(
            new Outcome(2, "", "docusaurus-lint: /dev/null is neither a file nor a folder\n"));
  }

  @Test
  void nonsenseOnTheCommandLinePointsToHelp() {
    Outcome outcome = run(root, "check", "--frmat", "json");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "docusaurus-lint: no option --frmat (did you mean --format?)\n"
                + "see docusaurus-lint check --help\n");
  }

  @Test
  void aConfigThatDoesNotParseHasAPlace() throws IOException {
    write("my site/docusaurus.config.js", "module.exports = {\n  title: 'a' 'b',\n};\n");
    Outcome outcome = run(root, "check", "--site", "my site");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("docusaurus-lint: my site/docusaurus.config.js:2:14: ");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void theLintersOwnConfigHasAPlaceToo() throws IOException {
    write("my site/.docusaurus-lint.yml", "rules:\n  links/broken: off\n");
    assertThat(run(root, "check", "--site", "my site").out())
        .contains("my site/.docusaurus-lint.yml:2:3: error: no rule is called links/broken");
    write("my site/.docusaurus-lint.yml", "rule:\n  links/broken: off\n");
    Outcome outcome = run(root, "check", "--site", "my site");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("docusaurus-lint: my site/.docusaurus-lint.yml:1:1: no key rule");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extends: strict\n", "rules: {links/broken-link: off}\n"})
  void theLintersOwnConfigCounts(String yaml) throws IOException {
    write("my site/.docusaurus-lint.yml", yaml);
    boolean strict = yaml.startsWith("extends");
    assertThat(run(site, "check").status()).isEqualTo(strict ? 1 : 0);
  }

  @Test
  void settingsOfTheSiteCanBeStated() throws IOException {
    write("my site/.docusaurus-lint.yml", "site:\n  baseUrl: /stated/\n");
    assertThat(run(site, "inspect", "routes").out()).startsWith("/stated/\n");
  }

  private void writeFixable() throws IOException {
    write("my site/docs/index.md", "---\nslug: /\n---\n\n# H\n[入门](入门), [b](./b.md)\n");
    write("my site/docs/入门.md", "# 入门\n\n[好](./b.md)\n");
    write("my site/docs/b.md", "# B\r\n[入门](./入门.md)\r\n\r\n[入门](入门)\r\n");
  }

  private String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  @Test
  void fixesAreWrittenAndWhatRemainsIsTold() throws IOException {
    writeFixable();
    assertThat(run(site, "check", "--fail-on", "warning").status()).isEqualTo(1);
    Outcome outcome = run(site, "check", "--fix", "--fail-on", "warning");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("0 errors, 0 warnings (3 pages, ")
        .endsWith("\nfixed 2 (safe) in 2 files\n");
    assertThat(read("my site/docs/b.md"))
        .isEqualTo("# B\r\n[入门](./入门.md)\r\n\r\n[入门](./入门.md)\r\n");
    assertThat(run(site, "check", "--fix").out()).endsWith("\nfixed 0 (safe) in 0 files\n");
    assertThat(run(site, "check", "--fix", "--quiet").out()).isEmpty();
  }

  @Test
  void aDiffChangesNothing() throws IOException {
    writeFixable();
    Outcome outcome = run(root, "check", "--diff", "--fail-on", "warning", "my site/docs/b.md");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).isEqualTo("would fix 1 (safe) in 1 file\n");
    assertThat(outcome.out())
        .startsWith("--- a/my site/docs/b.md\n+++ b/my site/docs/b.md\n@@ -1,4 +1,4 @@\n")
        .endsWith("-[入门](入门)\n+[入门](./入门.md)\n");
    assertThat(read("my site/docs/b.md")).endsWith("[入门](入门)\r\n");
  }

  @Test
  void unsafeFixesAreAppliedWhenAskedFor() throws IOException {
    write("my site/docs/入门.md", "[b](/bottle)\n");
    write("my site/docs/bottles.md", "B\n");
    assertThat(run(site, "check", "--fix").status()).isEqualTo(1);
    Outcome outcome = run(site, "check", "--unsafe-fixes");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).endsWith("\nfixed 0 (safe) and 1 (unsafe) in 1 file\n");
    assertThat(read("my site/docs/入门.md")).isEqualTo("[b](/bottles)\n");
  }

  @Test
  void whatCannotBeWrittenIsToldAndIsAFailure() throws IOException {
    writeFixable();
    Path other = root.resolve("my site/docs/入门.md");
    Files.write(other, new byte[] {'[', 'b', ']', '(', 'b', ')', (byte) 0xe9});
    Outcome outcome = run(root, "check", "--fix", "--site", "my site");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("docusaurus-lint: not fixed: my site/docs/入门.md is not valid UTF-8\n");
    assertThat(outcome.out()).contains("fixed 2 (safe) in 2 files\n");
    assertThat(Files.readAllBytes(other)).hasSize(7);
    assertThat(read("my site/docs/b.md")).doesNotContain("](入门)");
  }

  @Test
  void jsonTellsOfFixes() throws Exception {
    writeFixable();
    JsonNode diff =
        new ObjectMapper().readTree(run(site, "check", "--diff", "--format", "json").out());
    assertThat(diff.at("/fixes/safe").asInt()).isEqualTo(2);
    assertThat(diff.at("/fixes/diff").asText()).startsWith("--- a/docs/b.md\n");
    assertThat(diff.at("/diagnostics")).hasSize(2);
    JsonNode fixed =
        new ObjectMapper().readTree(run(site, "check", "--fix", "--format", "json").out());
    assertThat(fixed.at("/fixes/rules/links~1relative-url").asInt()).isEqualTo(2);
    assertThat(fixed.at("/fixes/files/0").asText()).isEqualTo("docs/b.md");
    assertThat(fixed.at("/diagnostics")).isEmpty();
    assertThat(
            new ObjectMapper().readTree(run(site, "check", "--format", "json").out()).has("fixes"))
        .isFalse();
  }
}
