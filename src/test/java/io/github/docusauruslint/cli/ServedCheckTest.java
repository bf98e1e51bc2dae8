package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.RandomEdits;
import io.github.docusauruslint.report.ReportFormat;
import io.github.docusauruslint.server.Answer;
import io.github.docusauruslint.server.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server says, byte for byte, what the command itself would. */
class ServedCheckTest {
  private static final int EDITS = 16;

  @TempDir Path temp;
  private Path site;
  private Map<String, String> environment = Map.of();

  @BeforeEach
  void find() throws IOException {
    site = temp.toRealPath().resolve("repository/site");
    Files.createDirectories(site.getParent().resolve(".git"));
  }

  private record Told(int status, String out, String err) {}

  private Told run(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            site,
            environment,
            false);
    int status = new Cli(terminal).run(words);
    return new Told(status, timeless(out.toByteArray()), timeless(err.toByteArray()));
  }

  private static String timeless(byte[] report) {
    return new String(report, StandardCharsets.UTF_8)
        .replaceAll("[0-9.]+ (s\\)|秒)", "0 $1")
        .replaceAll("time=\"[0-9.]+\"", "time=\"0\"")
        .replaceAll("\"seconds\":[0-9.]+", "\"seconds\":0")
        .replaceAll("::[0-9a-f-]{36}", "::token");
  }

  private Told served(ServedCheck server, List<String> words) {
    Answer answer =
        server.answer(
            new Request(Request.Kind.CHECK, "", site.toString(), false, words, environment));
    return answer == null
        ? null
        : new Told(answer.status(), timeless(answer.out()), timeless(answer.err()));
  }

  private static List<String> with(List<String> words, String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return all;
  }

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("fixtures"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private List<String> words(Random random, RandomEdits edits) throws IOException {
    List<String> words = new ArrayList<>(List.of("check"));
    List<String> formats = ReportFormat.labels();
    if (random.nextInt(2) == 0) {
      words.addAll(List.of("--format", formats.get(random.nextInt(formats.size()))));
    }
    if (random.nextInt(3) == 0) {
      words.add("--preset=" + List.of("build", "strict").get(random.nextInt(2)));
    }
    if (random.nextInt(3) == 0) {
      words.add(edits.page().toString());
    }
    if (random.nextInt(4) == 0) {
      words.addAll(List.of("--lang", "zh-CN", "--color", "always"));
    }
    if (random.nextInt(4) == 0) {
      words.addAll(List.of("--fail-on", "warning", "--quiet"));
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theAnswerIsTheSameAfterAnyChange(Path fixture) throws IOException {
    RandomEdits.copy(fixture, site);
    RandomEdits edits = new RandomEdits(site, fixture.toString().hashCode() + 1L);
    Random random = new Random(fixture.toString().hashCode());
    ServedCheck server = new ServedCheck(site);
    List<String> done = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      List<String> words = words(random, edits);
      Told expected = run(with(words, "--no-cache"));
      Told served = served(server, with(words, "--cache-dir", temp.resolve("cache").toString()));
      // What goes wrong the command tells itself.
      assertThat(served)
          .as("after %s: %s", done, words)
          .isEqualTo(expected.status() == 2 ? null : expected);
      done.add(edits.next());
    }
  }

  @Test
  void theEnvironmentIsTheClients() throws IOException {
    RandomEdits.copy(Path.of("fixtures/tech-cards"), site);
    ServedCheck server = new ServedCheck(site);
    List<String> words = List.of("check", "--cache-dir", temp.resolve("cache").toString());
    for (Map<String, String> variables :
        List.of(
            Map.of("LC_ALL", "zh_CN.UTF-8"),
            Map.of("LANG", "en_US.UTF-8"),
            Map.of("GITHUB_ACTIONS", "true"),
            Map.of("NO_COLOR", "1", "CI", "true"))) {
      environment = variables;
      assertThat(served(server, words)).isEqualTo(run(with(words, "--no-cache")));
    }
  }

  @Test
  void variablesOfTheConfigAreTheClients() throws IOException {
    RandomEdits.copy(Path.of("fixtures/tech-cards"), site);
    Path config = site.resolve("docusaurus.config.js");
    Files.writeString(
        config,
        Files.readString(config).replaceFirst("baseUrl: *'[^']*'", "baseUrl: process.env.BASE"));
    ServedCheck server = new ServedCheck(site);
    List<String> words = List.of("check", "--env", "BASE", "--format", "json");
    for (String base : List.of("/", "/a/", "/b/", "/")) {
      environment = Map.of("BASE", base);
      assertThat(served(server, words)).isEqualTo(run(with(words, "--no-cache"))).isNotNull();
    }
  }

  @Test
  void acceptedFindingsAreReadEachTime() throws IOException {
    RandomEdits.copy(Path.of("fixtures/tech-cards"), site);
    String accepted = site.resolve("accepted.jsonl").toString();
    ServedCheck server = new ServedCheck(site);
    List<String> words = List.of("check", "--baseline", accepted);
    assertThat(served(server, words)).isNull();
    run(List.of("check", "--write-baseline", "--no-cache", "--baseline", accepted));
    Told told = served(server, words);
    assertThat(told).isEqualTo(run(with(words, "--no-cache")));
    assertThat(told.status()).isZero();
    Files.writeString(site.resolve("docs/软件工程技能树/后端技术/消息队列.md"), "[gone](/gone-since)\n");
    assertThat(served(server, words).out()).contains("/gone-since");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--fix",
        "--diff",
        "--watch",
        "--since main",
        "--since=main",
        "--external",
        "--stdin-filename docs/a.md",
        "--write-baseline",
        "--prune-baseline",
        "--report json=a.json",
        "--no-cache",
        "--verbose",
        "--help",
        "-h",
        "-",
        "--no-such-option",
        "--site"
      })
  void whatServersCannotDoTheCommandDoes(String words) {
    List<String> all = new ArrayList<>(List.of("check", "--use-server"));
    all.addAll(List.of(words.split(" ")));
    assertThat(UseServer.canAnswer(all)).isFalse();
  }

  @Test
  void anotherSiteIsNotAnsweredFor() throws IOException {
    RandomEdits.copy(Path.of("fixtures/tech-cards"), site);
    ServedCheck other = new ServedCheck(temp.resolve("elsewhere"));
    assertThat(served(other, List.of("check"))).isNull();
    assertThat(served(new ServedCheck(site), List.of("check"))).isNotNull();
  }
}
