package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.docusauruslint.RandomEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that knows the last one says what one says that knows nothing. */
class UnchangedCliTest {
  private static final int EDITS = 24;

  @TempDir Path temp;
  private Path root;
  private Path site;
  private Path cache;

  @BeforeEach
  void find() throws IOException {
    root = temp.toRealPath();
    site = root.resolve("repository/site");
    cache = root.resolve("cache");
    Files.createDirectories(root.resolve("repository/.git"));
  }

  private CachedSite.Told cached(List<String> words) {
    return new CachedSite(site, cache).cached(words);
  }

  private CachedSite.Told anew(List<String> words) {
    return new CachedSite(site, cache).anew(words);
  }

  private boolean isReplayed(List<String> words) {
    return new CachedSite(site, cache).isReplayed(words);
  }

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("fixtures"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theAnswerIsTheSameAfterAnyChange(Path fixture) throws IOException {
    RandomEdits.copy(fixture, site);
    RandomEdits edits = new RandomEdits(site, fixture.toString().hashCode());
    Random random = new Random(7);
    List<String> done = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      List<String> words = new ArrayList<>();
      if (random.nextInt(2) == 0) {
        words.addAll(List.of("--format", "json"));
      }
      if (random.nextInt(4) == 0) {
        words.addAll(List.of("--preset", "build"));
      }
      if (random.nextInt(3) == 0) {
        words.add(edits.page().toString());
      }
      if (random.nextInt(4) == 0) {
        words.addAll(List.of("--lang", "zh-CN"));
      }
      CachedSite.Told expected = anew(words);
      assertThat(cached(words)).as("first, after %s: %s", done, words).isEqualTo(expected);
      assertThat(cached(words)).as("again, after %s: %s", done, words).isEqualTo(expected);
      done.add(edits.next());
    }
  }

  @Test
  void nothingIsReadWhereNothingChanged() throws IOException {
    RandomEdits.copy(Path.of("fixtures/tech-cards"), site);
    CachedSite.age(site);
    assertThat(isReplayed(List.of())).isFalse();
    assertThat(isReplayed(List.of())).isTrue();
    assertThat(isReplayed(List.of("--format", "json"))).isTrue();
    assertThat(isReplayed(List.of("docs"))).isTrue();
    assertThat(isReplayed(List.of("--preset", "strict"))).isFalse();
    assertThat(isReplayed(List.of("--env", "A=b"))).isFalse();
    assertThat(isReplayed(List.of("--locale", "en"))).isFalse();
    assertThat(isReplayed(List.of("--report", "html=" + root.resolve("a.html")))).isFalse();
    assertThat(isReplayed(List.of())).isTrue();
    Files.createDirectory(site.resolve(".git"));
    assertThat(isReplayed(List.of())).as("the repository is another one").isFalse();
  }

  @Test
  void everyFormatIsTheSame() throws IOException {
    RandomEdits.copy(Path.of("fixtures/everything"), site);
    for (String format :
        List.of("text", "json", "github", "sarif", "gitlab", "junit", "checkstyle", "markdown")) {
      List<String> words = List.of("--format", format);
      cached(words);
      assertThat(isReplayed(words)).isTrue();
      assertThat(cached(words)).as(format).isEqualTo(anew(words));
    }
  }

  @Test
  void aBaselineIsComparedWithWhatIsKnown() throws IOException {
    RandomEdits.copy(Path.of("fixtures/versions"), site);
    Path file = root.resolve("baseline.jsonl");
    String baseline = file.toString();
    assertThat(cached(List.of("--baseline", baseline, "--write-baseline")).status()).isZero();
    List<String> words = List.of("--baseline", baseline);
    assertThat(isReplayed(words)).isTrue();
    assertThat(cached(words)).isEqualTo(anew(words));
    Files.writeString(site.resolve("docs/fresh.md"), "[gone](/gone)\n");
    assertThat(cached(words)).isEqualTo(anew(words));
    String lines = Files.readString(file);
    Path own = Files.writeString(root.resolve("repository/baseline.jsonl"), lines);
    for (String config :
        List.of(
            "baseline: ../baseline.jsonl\n",
            "baseline: ../baseline.jsonl\n"
                + "overrides:\n"
                + "  - files: ['docs/**']\n"
                + "    rules: {links/broken-link: off}\n")) {
      Files.writeString(site.resolve(".docusaurus-lint.yml"), config);
      for (List<String> more : List.of(List.<String>of(), List.of("--no-baseline"), words)) {
        assertThat(cached(more)).isEqualTo(anew(more));
        assertThat(cached(more)).isEqualTo(anew(more));
      }
      Files.writeString(own, lines.substring(0, lines.lastIndexOf('\n', lines.length() - 2) + 1));
      assertThat(cached(List.of())).as("the baseline changed").isEqualTo(anew(List.of()));
      Files.writeString(own, lines);
    }
  }

  /** A folder for caches may lie in a repository, where others put what they like. */
  @Test
  @Timeout(60)
  void whatIsNoFileIsNotReadAsAnOutcomeAndALinkIsNotWrittenThrough() throws Exception {
    RandomEdits.copy(Path.of("fixtures/tech-cards"), site);
    CachedSite.Told expected = anew(List.of());
    cached(List.of());
    Path dear = Files.writeString(root.resolve("dear"), "dear");
    for (String command : List.of("ln -s '" + dear + "' \"$1\"", "mkfifo \"$1\"")) {
      for (Path file : cacheFiles()) {
        Files.delete(file);
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command, "sh", file.toString());
        assumeTrue(builder.start().waitFor() == 0, "no links or pipes here");
      }
      assertThat(isReplayed(List.of())).as(command).isFalse();
      assertThat(cached(List.of())).as(command).isEqualTo(expected);
      assertThat(cacheFiles()).isNotEmpty().allMatch(file -> !Files.isSymbolicLink(file));
      assertThat(dear).hasContent("dear");
    }
  }

  private List<Path> cacheFiles() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  @Test
  void aTornOrForeignOutcomeIsAsGoodAsNone() throws IOException {
    RandomEdits.copy(Path.of("fixtures/tech-cards"), site);
    CachedSite.Told expected = anew(List.of());
    cached(List.of());
    Path outcome;
    try (Stream<Path> files = Files.list(cache)) {
      outcome = files.filter(f -> f.toString().endsWith(".outcome")).findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(outcome);
    Random random = new Random(3);
    for (int i = 0; i < 40; i++) {
      byte[] torn = whole.clone();
      if (random.nextBoolean()) {
        torn = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
      } else {
        torn[random.nextInt(torn.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(outcome, torn);
      assertThat(isReplayed(List.of())).isFalse();
    }
    assertThat(cached(List.of())).isEqualTo(expected);
  }

  @Test
  void runsAtTheSameTimeDoNotDisturbEachOther() throws Exception {
    RandomEdits.copy(Path.of("fixtures/everything"), site);
    CachedSite.Told expected = anew(List.of());
    Callable<CachedSite.Told> run = () -> cached(List.of());
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try {
      for (Future<CachedSite.Told> each : pool.invokeAll(java.util.Collections.nCopies(24, run))) {
        assertThat(each.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aConfigThatLooksAtTheTimeIsEvaluatedAnew() throws IOException {
    RandomEdits.copy(Path.of("fixtures/missing-icons"), site);
    Path config = site.resolve("docusaurus.config.js");
    String text = Files.readString(config);
    for (String moment :
        List.of("Date.now()", "new Date().getHours()", "new Date().toISOString()")) {
      Files.writeString(config, text + "\nconst moment = " + moment + ";\n");
      cached(List.of());
      assertThat(isReplayed(List.of())).as(moment).isFalse();
    }
    for (String moment : List.of("new Date() > new Date(2020, 1)", "new Date(0) < new Date()")) {
      Files.writeString(config, text + "\nconst moment = " + moment + ";\n");
      cached(List.of());
      assertThat(isReplayed(List.of())).as(moment).isTrue();
    }
  }
}
