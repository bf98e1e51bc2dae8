package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} with a baseline, on a small site on disk. */
class BaselineCliTest {
  private static final String CONFIG =
      "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n";

  @TempDir Path temp;
  private Path site;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void makeSite() throws IOException {
    site = temp.toRealPath().resolve("site");
    write("docusaurus.config.js", CONFIG);
    write("docs/index.md", "---\nslug: /\n---\n\n[a](/a)\n");
    write("docs/a.md", "# A\n\n[x](/x) and [y](/y)\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome run(String... words) {
    InProcess.Told told =
        InProcess.run(site, Stream.concat(Stream.of("check"), Stream.of(words)).toList());
    return new Outcome(told.status(), told.out(), told.err());
  }

  @Test
  void todaysFindingsAreAcceptedAndNewOnesFail() throws IOException {
    Outcome written = run("--write-baseline", "--baseline", "known.jsonl");
    assertThat(written.status()).isZero();
    assertThat(written.out()).isEqualTo("2 findings accepted in known.jsonl\n");
    Outcome clean = run("--baseline", "known.jsonl");
    assertThat(clean.status()).isZero();
    assertThat(clean.out())
        .startsWith("0 errors, 0 warnings, 2 accepted by known.jsonl (2 pages, ");
    write("docs/a.md", "# A\n\nMore.\n\n[x](/x) and [y](/y) and [z](/z)\n");
    Outcome fresh = run("--baseline", "known.jsonl");
    assertThat(fresh.status()).isEqualTo(1);
    assertThat(fresh.out())
        .startsWith("docs/a.md:5:29: error: /z leads to no page")
        .contains("\n1 error, 0 warnings, 2 accepted by known.jsonl (");
  }

  @Test
  void theBaselineOfTheConfigurationCounts() throws IOException {
    write("../.docusaurus-lint.yml", "baseline: lint/known.jsonl\n");
    Files.createDirectories(temp.resolve("lint"));
    assertThat(run())
        .isEqualTo(
            new Outcome(
                2,
                "",
                "docusaurus-lint: there is no baseline ../lint/known.jsonl; --write-baseline makes"
                    + " it\n"));
    assertThat(run("--write-baseline").out())
        .isEqualTo("2 findings accepted in ../lint/known.jsonl\n");
    assertThat(run().out()).startsWith("0 errors, 0 warnings, 2 accepted by ../lint/known.jsonl (");
    assertThat(run("--no-baseline").out()).contains("\n2 errors, 0 warnings (2 pages, ");
    write("own.jsonl", Files.readString(temp.resolve("lint/known.jsonl")).split("\n")[0] + "\n");
    assertThat(run("--baseline", "own.jsonl").out()).contains("\n2 errors, 0 warnings (2 pages, ");
    write("docs/a.md", "# A\n\n[x](/x)\n");
    assertThat(run("--prune-baseline").err())
        .isEqualTo(
            "../lint/known.jsonl: 1 finding mended and taken off, 0 moved with their file, 1"
                + " left\n");
    assertThat(run("--no-baseline", "--prune-baseline").err())
        .startsWith("docusaurus-lint: --no-baseline and --prune-baseline exclude each other\n");
  }

  /** Whoever wrote the configuration of a site does not say what is replaced beside it. */
  @Test
  void aBaselineOfTheConfigurationLiesInTheRepository() throws IOException {
    Files.createDirectories(site.resolve(".git"));
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Files.createSymbolicLink(site.resolve("lint"), outside);
    for (String named : List.of("../outside/a.jsonl", "lint/a.jsonl", outside + "/a.jsonl")) {
      write(".docusaurus-lint.yml", "rules: {}\nbaseline: " + named + "\n");
      for (String option : List.of("--quiet", "--write-baseline", "--prune-baseline")) {
        Outcome outcome = run(option);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err())
            .startsWith("docusaurus-lint: .docusaurus-lint.yml:2:1: the baseline ")
            .contains(" lies outside of the repository");
      }
      assertThat(outside).isEmptyDirectory();
      assertThat(run("--no-baseline").status()).isEqualTo(1);
    }
    assertThat(run("--baseline", "../outside/own.jsonl", "--write-baseline").status()).isZero();
    assertThat(outside.resolve("own.jsonl")).exists();
  }

  @Test
  void findingsOfARuleThatIsOnInSomeFilesOnlyAreAcceptedAndPruned() throws IOException {
    write(
        ".docusaurus-lint.yml",
        "baseline: known.jsonl\nrules: {links/broken-link: off}\n"
            + "overrides: [{files: docs/a.md, rules: {links/broken-link: error}}]\n");
    assertThat(run("--write-baseline").out()).startsWith("2 findings accepted");
    assertThat(run().status()).isZero();
    write("docs/a.md", "# A\n\n[x](/x)\n");
    run("--prune-baseline");
    assertThat(Files.readString(site.resolve("known.jsonl"))).contains("/x").doesNotContain("/y");
  }

  @Test
  void whatIsMendedCanLeaveTheBaseline() throws IOException {
    run("--write-baseline", "--baseline", "known.jsonl");
    write("docs/a.md", "# A\n\n[x](/x)\n");
    Outcome told = run("--baseline", "known.jsonl");
    assertThat(told.status()).isZero();
    assertThat(told.out())
        .startsWith(
            "docs/a.md:1:1: notice: links/broken-link at /y is mended;"
                + " --prune-baseline takes it off the baseline\n");
    Outcome pruned = run("--baseline", "known.jsonl", "--prune-baseline");
    assertThat(pruned.status()).isZero();
    assertThat(pruned.err())
        .isEqualTo(
            "known.jsonl: 1 finding mended and taken off, 0 moved with their file, 1 left\n");
    assertThat(Files.readString(site.resolve("known.jsonl"))).contains("/x").doesNotContain("/y");
    assertThat(run("--baseline", "known.jsonl", "--prune-baseline").err()).isEmpty();
    write("docs/a.md", "# A\n\n[x](/x) and [y](/y)\n");
    assertThat(run("--baseline", "known.jsonl", "--prune-baseline").status()).isEqualTo(1);
    assertThat(Files.readString(site.resolve("known.jsonl"))).doesNotContain("/y");
  }

  @Test
  void findingsFollowARenamedFile() throws IOException {
    run("--write-baseline", "--baseline", "known.jsonl");
    Files.move(site.resolve("docs/a.md"), site.resolve("docs/b.md"));
    write("docs/index.md", "---\nslug: /\n---\n\n[a](/b)\n");
    assertThat(run("--baseline", "known.jsonl").out()).startsWith("0 errors, 0 warnings, 2 acc");
    assertThat(run("--baseline", "known.jsonl", "--prune-baseline").err())
        .isEqualTo(
            "known.jsonl: 0 findings mended and taken off, 2 moved with their file, 2 left\n");
    assertThat(Files.readString(site.resolve("known.jsonl")))
        .contains("docs/b.md")
        .doesNotContain("docs/a.md");
  }

  @Test
  void aRunThatLooksAtLessKeepsTheRest() throws IOException {
    write("docs/b.md", "# B\n\n![](./b.png)\n");
    run("--write-baseline", "--baseline", "known.jsonl");
    String whole = Files.readString(site.resolve("known.jsonl"));
    assertThat(whole).contains("assets/image-alt").contains("docs/a.md");
    run("--write-baseline", "--baseline", "known.jsonl", "docs/index.md");
    run("--prune-baseline", "--baseline", "known.jsonl", "docs/b.md", "--preset", "build");
    assertThat(Files.readString(site.resolve("known.jsonl"))).isEqualTo(whole);
  }

  @Test
  void withoutAFileTheBaselineIsWrittenBesideTheSitesConfig() {
    assertThat(run("--write-baseline").out())
        .isEqualTo(
            "2 findings accepted in .docusaurus-lint-baseline.jsonl;"
                + " check --baseline .docusaurus-lint-baseline.jsonl reports what comes on top\n");
    assertThat(site.resolve(".docusaurus-lint-baseline.jsonl")).exists();
  }

  @Test
  void aBaselineThatCannotBeUsedIsOneLineAndStaysAsItIs() throws IOException {
    assertThat(run("--baseline", "none.jsonl"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "docusaurus-lint: there is no baseline none.jsonl; --write-baseline makes it\n"));
    write("README.md", "# Mine\n");
    assertThat(run("--write-baseline", "--baseline", "README.md"))
        .isEqualTo(
            new Outcome(
                2, "", "docusaurus-lint: README.md:1: this is no baseline of docusaurus-lint\n"));
    assertThat(site.resolve("README.md")).hasContent("# Mine");
    assertThat(run("--write-baseline", "--baseline", "none/known.jsonl").err())
        .startsWith("docusaurus-lint: cannot write the baseline none/known.jsonl: there is no fol");
    assertThat(run("--prune-baseline").err())
        .startsWith("docusaurus-lint: --prune-baseline needs --baseline FILE\n");
    assertThat(run("--prune-baseline", "--write-baseline").err())
        .startsWith("docusaurus-lint: --write-baseline and --prune-baseline exclude each other\n");
  }

  @Test
  void nothingIsLeftBesideABaseline() throws IOException {
    run("--write-baseline", "--baseline", "known.jsonl");
    run("--write-baseline", "--baseline", "known.jsonl");
    try (Stream<Path> files = Files.list(site)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("docs", "docusaurus.config.js", "known.jsonl");
    }
  }
}
