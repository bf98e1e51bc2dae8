package io.github.docusauruslint.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * The hooks in the real pre-commit, on a throw-away repository with a site. pre-commit clones this
 * project as it lies here. With {@code -Pdoors} the first use builds the jar in that clone, as it
 * does for a user; otherwise the clone is given the jar that was just built, which saves a minute.
 */
class PreCommitIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final boolean FIRST_USE = Boolean.getBoolean("docusauruslint.firstUse");
  private static final String CONFIG =
      "export default {title: 'T', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n";

  private static final Path WORK = Program.workFolder("pre-commit");
  private static final Path HOOKS = WORK.resolve("hooks.git");
  private static final Path HOME = WORK.resolve("pre-commit");

  private Program program;
  private Path site;

  @BeforeAll
  static void clean() throws IOException {
    Program.delete(WORK);
  }

  @BeforeEach
  void makeRepositories(TestInfo test) throws Exception {
    assumeTrue(Program.isOnPath("pre-commit"), "no pre-commit here");
    assumeTrue(Program.isOnPath("git"), "no git here");
    site =
        Files.createDirectories(
            WORK.resolve("my docs, " + test.getTestMethod().orElseThrow().getName()));
    program =
        new Program(
            site,
            Map.of(
                "PRE_COMMIT_HOME", HOME.toString(),
                "DOCUSAURUS_LINT_CACHE", WORK.resolve("cache").toString(),
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "Someone",
                "GIT_AUTHOR_EMAIL", "someone@example.com",
                "GIT_COMMITTER_NAME", "Someone",
                "GIT_COMMITTER_EMAIL", "someone@example.com"));
    if (!Files.exists(HOOKS)) {
      run("git", "init", "--quiet", "--bare", HOOKS.toString());
      run(here("add", "--all", PROJECT.toString()));
      run(here("commit", "--quiet", "--message", "all"));
    }
    run("git", "init", "--quiet", "--initial-branch", "main");
    write("website/docusaurus.config.js", CONFIG);
    write("website/docs/index.md", "---\nslug: /\n---\n\n[setup](/setup)\n");
    write("website/docs/setup.md", "# Setup\n");
    install("docusaurus-lint");
    if (!FIRST_USE) {
      giveJar();
    }
  }

  private void install(String hook) throws Exception {
    write(
        ".pre-commit-config.yaml",
        "repos:\n- repo: "
            + HOOKS.toUri()
            + "\n  rev: "
            + run(here("rev-parse", "HEAD")).strip()
            + "\n  hooks:\n  - id: "
            + hook
            + "\n");
    run("pre-commit", "install", "--install-hooks");
  }

  /** A git that keeps this folder, what it ignores left out, in the repository of the hooks. */
  private static String[] here(String... words) {
    List<String> all = new ArrayList<>(List.of("git", "--git-dir=" + HOOKS));
    all.add("--work-tree=" + PROJECT);
    all.addAll(List.of(words));
    return all.toArray(new String[0]);
  }

  private void giveJar() throws IOException {
    Path clone;
    try (Stream<Path> clones = Files.list(HOME)) {
      clone = clones.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    Path target = clone.resolve("target");
    if (Files.exists(target)) {
      return;
    }
    Files.createDirectories(target);
    try (Stream<Path> jars = Files.list(PROJECT.resolve("target"))) {
      Path jar =
          jars.filter(file -> file.toString().endsWith("-cli.jar")).findFirst().orElseThrow();
      Files.copy(jar, target.resolve(jar.getFileName().toString()));
    }
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }

  private String run(String... words) throws Exception {
    Program.Outcome outcome = program.run(words);
    assertThat(outcome.status()).as(outcome.output()).isZero();
    return outcome.output();
  }

  private Program.Outcome commit(String message) throws Exception {
    run("git", "add", "--all");
    return program.run("git", "commit", "--message", message);
  }

  @Test
  void aCommitWithABrokenLinkIsRefusedAndTheMendedOneGoesThrough() throws Exception {
    Program.Outcome sound = commit("a site");
    assertThat(sound.status()).as(sound.output()).isZero();
    write("website/docs/index.md", "---\nslug: /\n---\n\n[setup](/setpu)\n");
    Program.Outcome refused = commit("a slip");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.output())
        .contains("website/docs/index.md:5:9: error: ", "[links/broken-link]", "/setup?")
        .doesNotContain("building");
    assertThat(run("git", "log", "--format=%s")).isEqualTo("a site\n");
    write("website/docs/index.md", "---\nslug: /\n---\n\n[set up](/setup)\n");
    Program.Outcome mended = commit("mended");
    assertThat(mended.status()).as(mended.output()).isZero();
    Files.delete(site.resolve("website/docs/setup.md"));
    Program.Outcome orphaned = commit("deletes what is linked to");
    assertThat(orphaned.status()).isEqualTo(1);
    assertThat(orphaned.output()).contains("website/docs/index.md:5:10: error: ");
  }

  @Test
  void theFixHookEditsWhatIsStagedAndRefusesOnce() throws Exception {
    install("docusaurus-lint-fix");
    write("website/docs/other.md", "# Other\n");
    Program.Outcome sound = commit("a site");
    assertThat(sound.status()).as(sound.output()).isZero();
    String slip = "---\nslug: /\n---\n\n[set up](/setup/)\n";
    write("website/docs/index.md", slip);
    run("git", "add", "--all");
    write("website/docs/other.md", "# Other\n\n[not staged](/setup/)\n");
    write("website/docs/new.md", "[not even known](/setup/)\n");
    Program.Outcome refused = program.run("git", "commit", "--message", "a slip");
    assertThat(refused.status()).as(refused.output()).isEqualTo(1);
    assertThat(refused.output())
        .contains(
            "fixed 1 (safe) in 1 file\n",
            "docusaurus-lint: 1 file was changed: look at it, add it, and commit again\n")
        .doesNotContain("other.md", "new.md", "building");
    assertThat(site.resolve("website/docs/index.md")).hasContent(slip.replace("p/)", "p)"));
    assertThat(site.resolve("website/docs/other.md"))
        .hasContent("# Other\n\n[not staged](/setup/)\n");
    assertThat(site.resolve("website/docs/new.md")).hasContent("[not even known](/setup/)\n");
    run("git", "add", "website/docs/index.md");
    Program.Outcome mended = program.run("git", "commit", "--message", "mended");
    assertThat(mended.status()).as(mended.output()).isZero();
    assertThat(run("git", "status", "--short"))
        .isEqualTo(" M website/docs/other.md\n?? website/docs/new.md\n");
  }

  @Test
  void theFixHookRefusesWhatItCannotMend() throws Exception {
    install("docusaurus-lint-fix");
    write("website/docs/index.md", "---\nslug: /\n---\n\n[setup](/setpu)\n");
    Program.Outcome refused = commit("a slip");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.output())
        .contains("website/docs/index.md:5:9: error: ", "[links/broken-link]")
        .doesNotContain("was changed");
  }

  /** pre-commit puts aside what is not staged, and brings it back over what the hook mended. */
  @Test
  void theFixHookLeavesWorkInTheSameFileAsItIs() throws Exception {
    install("docusaurus-lint-fix");
    String text = "---\nslug: /\n---\n\n[setup](/setup)\n\n\n\n\n\nEnd.\n";
    write("website/docs/index.md", text);
    assertThat(commit("a site").status()).isZero();
    write("website/docs/index.md", text.replace("/setup", "/setup/"));
    run("git", "add", "--all");
    write("website/docs/index.md", text.replace("/setup", "/setup/").replace("End", "Not yet"));
    Program.Outcome refused = program.run("git", "commit", "--message", "a slip");
    assertThat(refused.status()).as(refused.output()).isEqualTo(1);
    assertThat(site.resolve("website/docs/index.md")).hasContent(text.replace("End", "Not yet"));
    write(
        "website/docs/index.md",
        text.replace("[setup](/setup)", "[setup](/setup/) and [more](/setup/)"));
    run("git", "add", "--all");
    String unfinished = text.replace("[setup](/setup)", "[setup](/setup/) and [more](/set");
    write("website/docs/index.md", unfinished);
    Program.Outcome conflict = program.run("git", "commit", "--message", "at the same place");
    assertThat(conflict.status()).as(conflict.output()).isEqualTo(1);
    assertThat(site.resolve("website/docs/index.md")).hasContent(unfinished);
  }
}
