package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.RandomEdits;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --watch}, driven by changes of files and what it says to them. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WatchCliTest {
  @TempDir Path temp;
  private Path site;
  private final Said out = new Said();
  private final Said err = new Said();
  private FutureTask<Integer> task;
  private Thread thread;

  @BeforeEach
  void makeSite() throws IOException {
    site = temp.toRealPath().resolve("repository/site");
    Files.createDirectories(site.getParent().resolve(".git"));
    RandomEdits.copy(Path.of("fixtures/tech-cards"), site);
    Files.delete(site.resolve(".docusaurus-lint.yml"));
  }

  private void start(String... more) {
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            site,
            Map.of(),
            false);
    List<String> words = new java.util.ArrayList<>(List.of("check", "--no-cache", "--watch"));
    words.addAll(List.of(more));
    task = new FutureTask<>(() -> new Cli(terminal).run(words));
    thread = new Thread(task, "watch");
    thread.start();
  }

  @AfterEach
  void stop() throws Exception {
    if (thread != null) {
      thread.interrupt();
      assertThat(task.get()).isZero();
    }
  }

  private void append(String path, String text) throws IOException {
    Files.writeString(site.resolve(path), Files.readString(site.resolve(path)) + text);
  }

  @Test
  void tellsWhatAChangeBrings() throws Exception {
    start("--preset", "build");
    String first = out.next();
    assertThat(first).contains(" errors, ");
    String page = "docs/软件工程技能树/后端技术/消息队列.md";
    append(page, "\n[gone](/gone)\n");
    String said = out.next();
    assertThat(said)
        .startsWith("\nchanged: " + page + "\n\n" + page)
        .contains("/gone", "[links/broken-link]", "the whole site: ")
        .endsWith(", 0 gone\n");
    Path moved = site.resolve("docs/软件工程技能树/后端技术/队列.md");
    Files.move(site.resolve(page), moved);
    assertThat(out.next()).contains("队列.md:", "/gone");
    Files.writeString(moved, "# 消息队列\n");
    assertThat(out.next()).contains("changed: ", " gone\n").doesNotContain("/gone");
  }

  @Test
  void aConfigThatMakesNoSenseIsToldAndWaitedFor() throws Exception {
    start("--preset", "build");
    out.next();
    Path config = site.resolve("docusaurus.config.js");
    String text = Files.readString(config);
    Files.writeString(config, "}}}\n");
    assertThat(err.next()).startsWith("docusaurus-lint: ").contains("docusaurus.config.js");
    Files.writeString(config, text);
    assertThat(out.next()).contains("changed: docusaurus.config.js");
  }

  @Test
  void newFoldersAreWatched() throws Exception {
    start("--preset", "build", "--format", "json");
    out.next();
    Path page = site.resolve("docs/new/folder/page.md");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "[first](/first)\n");
    String said = out.next();
    while (!said.contains("/first")) {
      said = out.next();
    }
    Files.writeString(page, "[second](/second)\n");
    while (!said.contains("/second")) {
      said = out.next();
    }
    assertThat(said).startsWith("{\"version\":1,").doesNotContain("/first");
  }

  @Test
  void whatIsDoneOnceIsNotWatched() {
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            site,
            Map.of(),
            false);
    assertThat(new Cli(terminal).run(List.of("check", "--watch", "--diff"))).isEqualTo(2);
    assertThat(err.all()).anyMatch(said -> said.contains("--watch and --diff exclude each other"));
    List<String> both = List.of("check", "--watch", "--no-baseline", "--baseline", "a.jsonl");
    assertThat(new Cli(terminal).run(both)).isEqualTo(2);
    assertThat(err.all())
        .anyMatch(said -> said.contains("--no-baseline and --baseline exclude each other"));
  }
}
