package io.github.docusauruslint.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.ClassPath;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.DiskTree;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, closed, or changed by others: one line, and nothing lost. */
class BrokenDisksTest {
  private static final String BROKEN = "[good](docs/good)\n\n[gone](/gone)\n";
  private static final RuleBook BOOK = RuleBook.packed();

  @TempDir Path temp;
  private Path folder;
  private HostileSite site;
  private Path mounted;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void lay() throws IOException {
    folder = temp.toRealPath();
    site = HostileSite.in(folder).config("trailingSlash: false,").file("docs/a.md", BROKEN);
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted != null) {
      run("umount", mounted.toString());
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }

  /** A disk of its own, as large as a few pages; needs a superuser. */
  private Path mount(String options) throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    boolean done = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0;
    assumeTrue(done, "only a superuser can mount a small disk");
    mounted = disk;
    return disk;
  }

  private List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m", "-Xmx512m"));
    command.addAll(List.of("-cp", ClassPath.get()));
    command.add("io.github.docusauruslint.cli.Main");
    command.addAll(List.of(words));
    return command;
  }

  private Process start(String name, String... words) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(words)).directory(site.path().toFile());
    builder.redirectOutput(folder.resolve(name + ".out").toFile());
    builder.redirectError(folder.resolve(name + ".err").toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return builder.start();
  }

  private Outcome outcome(String name, Process process) throws Exception {
    int status = process.waitFor();
    return new Outcome(status, said(name + ".out"), said(name + ".err"));
  }

  private Outcome check(String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(words));
    return outcome("run", start("run", all.toArray(new String[0])));
  }

  private String said(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void fill(Path disk) throws IOException {
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(disk.resolve("filler"))) {
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      assertThat(disk.toFile().getUsableSpace()).isLessThan(block.length);
    }
  }

  private static void isOneLine(Outcome outcome) {
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).startsWith("docusaurus-lint: ").doesNotContain("Exception", "\tat ");
  }

  @Test
  void aReportOnAFullDiskIsOneLineAndTheOldOneStays() throws Exception {
    Path disk = mount("size=64k");
    Path report = Files.writeString(disk.resolve("report.json"), "old");
    fill(disk);
    Outcome outcome = check("--report", "json=" + report);
    isOneLine(outcome);
    assertThat(outcome.err()).contains("report.json").contains("No space left");
    assertThat(report).hasContent("old");
    assertThat(names(disk)).containsExactly("filler", "report.json");
  }

  @Test
  void aFixOnAFullDiskLeavesThePageAsItWas() throws Exception {
    Path disk = mount("size=64k");
    Path docs = Files.createDirectories(disk.resolve("docs"));
    Files.writeString(docs.resolve("a.md"), BROKEN);
    Files.writeString(docs.resolve("good.md"), "# Good\n");
    Files.createDirectories(disk.resolve(".git"));
    Files.copy(site.path().resolve("docusaurus.config.js"), disk.resolve("docusaurus.config.js"));
    fill(disk);
    Outcome outcome = check("--site", disk.toString(), "--fix", "--unsafe-fixes");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("not fixed: ").contains("No space left");
    assertThat(docs.resolve("a.md")).hasContent(BROKEN);
    assertThat(names(docs)).containsExactly("a.md", "good.md");
  }

  @Test
  void aCacheOnAFullDiskIsGoneWithout() throws Exception {
    Path disk = mount("size=64k");
    fill(disk);
    Outcome outcome = check("--cache-dir", disk.toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(names(disk)).containsExactly("filler");
  }

  @Test
  void aReadOnlyDiskIsSaid() throws Exception {
    Path disk = mount("size=64k,ro");
    Outcome report = check("--report", "json=" + disk.resolve("report.json"));
    isOneLine(report);
    assertThat(report.err()).contains("report.json");
    assertThat(check("--cache-dir", disk.toString()).status()).isEqualTo(1);
  }

  @Test
  void standardOutputThatIsFullIsSaid() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "no /dev/full here");
    ProcessBuilder builder =
        new ProcessBuilder(command("check", "--no-cache")).directory(site.path().toFile());
    builder.redirectOutput(full).redirectError(folder.resolve("full.err").toFile());
    int status = builder.start().waitFor();
    isOneLine(new Outcome(status, "", said("full.err")));
    assertThat(said("full.err")).contains("standard output");
  }

  /** A superuser may read everything, unless the process gives that up. */
  private Outcome checkWithoutPrivilege() throws Exception {
    List<String> words = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      List<String> ordinary = List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");
      words.addAll(ordinary);
      assumeTrue(run("setpriv", ordinary.get(1), "true") == 0, "a superuser who cannot be less");
    }
    words.addAll(command("check", "--cache-dir", folder.resolve("cache").toString()));
    ProcessBuilder builder = new ProcessBuilder(words).directory(site.path().toFile());
    builder.redirectOutput(folder.resolve("less.out").toFile());
    builder.redirectError(folder.resolve("less.err").toFile());
    return outcome("less", builder.start());
  }

  private void mode(String path, String mode) throws Exception {
    assumeTrue(run("chmod", mode, site.path().resolve(path).toString()) == 0, "no modes here");
  }

  @Test
  void whatThereIsNoPermissionToReadIsAFindingAndTheRestIsChecked() throws Exception {
    site.file("docs/closed.md", "[x](/x)\n")
        .file("docs/shut/b.md", "[x](/x)\n")
        .file("docs/names/c.md", "[x](/x)\n")
        .file("static/img/i.png", "x")
        .file("docs/d.md", "![i](/img/i.png)\n");
    mode("docs/closed.md", "000");
    mode("docs/shut", "000");
    mode("docs/names", "444");
    mode("static/img", "000");
    try {
      for (int run = 0; run < 2; run++) {
        Outcome outcome = checkWithoutPrivilege();
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        for (String file :
            List.of("docs/closed.md", "docs/shut", "docs/names/c.md", "static/img")) {
          assertThat(outcome.out())
              .containsPattern(file + "(:1:1)?: error: not checked: there is no permission");
        }
        assertThat(outcome.out()).contains("docs/a.md:3:8: error: /gone").doesNotContain("/x ");
      }
    } finally {
      mode("docs/shut", "755");
      mode("docs/names", "755");
      mode("static/img", "755");
    }
    Outcome open = checkWithoutPrivilege();
    assertThat(open.out())
        .contains("docs/shut/b.md:1:5: error: /x", "docs/names/c.md:1:5: error: /x")
        .doesNotContain("does not exist");
  }

  private LintRequest request(DiskTree tree) {
    String path = site.path().toString();
    SiteSource source = new SiteSource(tree, "site", path, Map.of(), null, null);
    LintConfig config = LintConfig.of("recommended", BOOK);
    return new LintRequest(source, BOOK, config, List.of(), 2);
  }

  @Test
  void aPageThatVanishesIsOneLine() throws Exception {
    DiskTree tree = DiskTree.of(site.path());
    assertThat(tree.isFile("docs/a.md")).isTrue();
    Files.delete(site.path().resolve("docs/a.md"));
    assertThatThrownBy(() -> Linter.lint(request(tree)))
        .isInstanceOf(LintException.class)
        .hasMessage("there is no file docs/a.md");
  }

  @Test
  void aPageThatChangesMeanwhileIsNotShownAsAnother() throws Exception {
    LintResult result = Linter.lint(request(DiskTree.of(site.path())));
    site.file("docs/a.md", "another text of another length, in the place of the one read\n");
    assertThat(textOrReason(result))
        .isIn(BROKEN, "docs/a.md changed while the site was checked; run again");
  }

  private static String textOrReason(LintResult result) {
    try {
      return result.sources().apply("docs/a.md").text();
    } catch (UncheckedIOException e) {
      return e.getCause().getMessage();
    }
  }

  /** Several runs on one site, one cache and one report do not disturb each other. */
  @Test
  void runsAtTheSameTime() throws Exception {
    for (int i = 0; i < 40; i++) {
      site.file("docs/p" + i + ".md", "[good](docs/good) [p](./p" + (i + 1) % 40 + ".md)\n");
    }
    String report = folder.resolve("report.json").toString();
    String[] words = {
      "check", "--fix", "--unsafe-fixes", "--format", "json", "--report", "json=" + report
    };
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(start("parallel" + i, words));
    }
    for (int i = 0; i < 4; i++) {
      Outcome outcome = outcome("parallel" + i, processes.get(i));
      assertThat(outcome.status()).isIn(0, 1, 2);
      for (String line : outcome.err().lines().toList()) {
        assertThat(line)
            .startsWith("docusaurus-lint: ")
            .containsPattern("changed|is gone|run again");
      }
    }
    new ObjectMapper().readTree(new File(report));
    Outcome last = outcome("last", start("last", words));
    assertThat(last.status()).isEqualTo(1);
    assertThat(new ObjectMapper().readTree(last.out()).at("/fixes/files")).isEmpty();
    for (int i = 0; i < 40; i++) {
      assertThat(site.path().resolve("docs/p" + i + ".md"))
          .hasContent("[good](/docs/good) [p](./p" + (i + 1) % 40 + ".md)\n");
    }
    assertThat(names(site.path().resolve("docs")))
        .hasSize(42)
        .allMatch(name -> name.endsWith(".md"));
  }
}
