package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.RandomEdits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

  private record Told(int status, String out, String err) {}

  private Told run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            site,
            Map.of(),
            false);
    int status = new Cli(terminal).run(List.of(words));
    return new Told(
        status,
        timeless(out.toString(StandardCharsets.UTF_8)),
        err.toString(StandardCharsets.UTF_8));
  }

  private static String timeless(String report) {
    return report
        .replaceAll("[0-9.]+ (s\\)|秒)", "0 $1")
        .replaceAll("time=\"[0-9.]+\"", "time=\"0\"")
        .replaceAll("\"seconds\":[0-9.]+", "\"seconds\":0");
  }

  private Told cached(List<String> words) {
    List<String> all = new ArrayList<>(List.of("check", "--cache-dir", cache.toString()));
    all.addAll(words);
    return run(all.toArray(String[]::new));
  }

  private Told anew(List<String> words) {
    List<String> all = new ArrayList<>(List.of("check", "--no-cache"));
    all.addAll(words);
    return run(all.toArray(String[]::new));
  }

  private boolean isReplayed(List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.add("--verbose");
    return !cached(all).err().contains("reading the site");
  }

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("fixtures"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void age(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
      }
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
      Told expected = anew(words);
      assertThat(cached(words)).as("first, after %s: %s", done, words).isEqualTo(expected);
      assertThat(cached(words)).as("again, after %s: %s", done, words).isEqualTo(expected);
      done.add(edits.next());
    }
  }

  @Test
  void nothingIsReadWhereNothingChanged() throws IOException {
    RandomEdits.copy(Path.of("fixtures/tech-cards"), site);
    age(site);
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
    for (String config :
        List.of(
            "baseline: ../../baseline.jsonl\n",
            "baseline: ../../baseline.jsonl\n"
                + "overrides:\n"
                + "  - files: ['docs/**']\n"
                + "    rules: {links/broken-link: off}\n")) {
      Files.writeString(site.resolve(".docusaurus-lint.yml"), config);
      for (List<String> more : List.of(List.<String>of(), List.of("--no-baseline"), words)) {
        assertThat(cached(more)).isEqualTo(anew(more));
        assertThat(cached(more)).isEqualTo(anew(more));
      }
      Files.writeString(file, lines.substring(0, lines.lastIndexOf('\n', lines.length() - 2) + 1));
      assertThat(cached(List.of())).as("the baseline changed").isEqualTo(anew(List.of()));
      Files.writeString(file, lines);
    }
  }

  @Test
  void aTornOrForeignOutcomeIsAsGoodAsNone() throws IOException {
    RandomEdits.copy(Path.of("fixtures/tech-cards"), site);
    Told expected = anew(List.of());
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
    Told expected = anew(List.of());
    Callable<Told> run = () -> cached(List.of());
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try {
      for (Future<Told> each : pool.invokeAll(java.util.Collections.nCopies(24, run))) {
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
