package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.engine.Progress;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.BoundedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

/** Standard input, standard error, and who is looking. */
class MannersTest {
  private static final Messages ENGLISH = Messages.load(Language.ENGLISH);

  private static final String CONFIG =
      "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n";

  @TempDir Path temp;
  private Path site;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void makeSite() throws IOException {
    site = temp.toRealPath();
    Files.createDirectories(site.resolve("docs"));
    Files.writeString(site.resolve("docusaurus.config.js"), CONFIG);
    Files.writeString(site.resolve("docs/index.md"), "---\nslug: /\n---\n\n[坏](/没有)\n");
    Files.writeString(site.resolve("docs/a.md"), "# A\n");
  }

  private Outcome run(String stdin, String... words) {
    InputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            site,
            Map.of(),
            false,
            false,
            in);
    int status = new Cli(terminal).run(List.of(words));
    return new Outcome(
        status,
        out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
        err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  @Test
  void standardInputStandsForAFileAndTheRestComesFromDisk() throws IOException {
    String text = "# A\n\n[语言](/语言) [top](/)\n";
    Outcome outcome = run(text, "check", "--stdin-filename", "docs/a.md", "-");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .startsWith("docs/a.md:3:6: error: ")
        .contains("    3 | [语言](/语言) [top](/)\n")
        .contains("\n1 error, 0 warnings (2 pages")
        .doesNotContain("index.md");
    assertThat(site.resolve("docs/a.md")).hasContent("# A\n");
  }

  @Test
  void aFileThatIsNotThereYetIsAPageToo() {
    Outcome outcome = run("# 新\n\n[self](/新)\n[bad](/no)\n", "check", "--stdin-filename=docs/新.md");
    assertThat(outcome.out())
        .startsWith("docs/新.md:4:7: error: ")
        .contains("\n1 error, 0 warnings (3 pages");
  }

  @Test
  void noMoreOfStandardInputIsReadThanOfAFile() {
    String text = "a".repeat(BoundedFile.LIMIT + 1);
    Outcome outcome = run(text, "check", "--stdin-filename", "docs/a.md", "-");
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                2,
                "",
                "docusaurus-lint: standard input is too large: no more than 32 MiB are read\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check -                                      | - needs a name: --stdin-filename"
            + " docs/intro.md",
        "check --stdin-filename docs/a.md docs        | --stdin-filename reports on standard input"
            + " alone, without other paths",
        "check --stdin-filename none/a.md -           | there is no folder for none/a.md",
        "check --stdin-filename docs -                | docs is a folder",
        "check --stdin-filename docs/a.md --since HEAD | --stdin-filename and --since exclude each"
            + " other",
        "check --fail-on-fix                          | --fail-on-fix needs --fix, and does not go"
            + " with --diff",
        "check --stdin-filename docs/a.md --fix       | --stdin-filename and --fix exclude each"
            + " other",
      })
  void nonsenseIsOneClearLine(String line, String message) {
    Outcome outcome = run("", line.split(" +"));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("docusaurus-lint: " + message + "\n");
  }

  @Test
  void aHookIsRefusedOnceByTheFixesThatItMade() throws IOException {
    Files.writeString(site.resolve("docs/index.md"), "---\nslug: /\n---\n\n[a](/a/)\n");
    Outcome first = run("", "check", "--fix", "--fail-on-fix", "--quiet", "docs/index.md");
    assertThat(first.status()).isEqualTo(1);
    assertThat(first.out()).isEqualTo("fixed 1 (safe) in 1 file\n");
    assertThat(first.err())
        .isEqualTo("docusaurus-lint: 1 file was changed: look at it, add it, and commit again\n");
    Outcome second = run("", "check", "--fix", "--fail-on-fix", "--quiet", "docs/index.md");
    assertThat(second).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void verboseTellsTheStagesOnStandardError() {
    assertThat(run("", "check", "--verbose").err())
        .matches(
            "docusaurus-lint: reading the site: \\d+ ms\n"
                + "docusaurus-lint: parsing pages: \\d+ ms \\(2\\)\n"
                + "docusaurus-lint: resolving links: \\d+ ms\n"
                + "docusaurus-lint: checking pages and links: \\d+ ms \\(2\\)\n");
    assertThat(run("", "check").err()).isEmpty();
  }

  @Test
  void theProgressLineCounts() {
    assertThat(Watch.line(ENGLISH, Progress.Stage.PAGES, 120, 2445))
        .isEqualTo("parsing pages … 120 of 2445");
    assertThat(Watch.line(ENGLISH, Progress.Stage.LINKS, 0, 0)).isEqualTo("resolving links …");
  }

  @Test
  void progressIsForTerminalsOnly() {
    assertThat(terminal(Map.of(), true).showsProgress()).isTrue();
    assertThat(terminal(Map.of(), false).showsProgress()).isFalse();
    assertThat(terminal(Map.of("TERM", "dumb"), true).showsProgress()).isFalse();
    assertThat(terminal(Map.of("CI", "true"), true).showsProgress()).isFalse();
  }

  @Test
  void noColorMeansNoColour() {
    assertThat(terminal(Map.of(), true).colour("auto")).isTrue();
    assertThat(terminal(Map.of("NO_COLOR", "1"), true).colour("auto")).isFalse();
    assertThat(terminal(Map.of("NO_COLOR", "1"), true).colour("always")).isTrue();
  }

  private Terminal terminal(Map<String, String> environment, boolean looking) {
    return new Terminal(
        System.out, System.err, site, environment, looking, looking, InputStream.nullInputStream());
  }
}
