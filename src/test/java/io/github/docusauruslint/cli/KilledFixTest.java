package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.ClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of {@code check} with fixes, a cache and reports are killed at any moment: every file of the
 * site holds what it held or what it was to hold, a report is whole or not there, and the next run
 * finishes the work and finds what it would have found, whatever the cache holds.
 *
 * <p>More of it: {@code ./mvnw test -Dtest=KilledFixTest -Dkill.runs=500 -Dkill.seed=7}, and {@code
 * -Dkill.site=FOLDER} for another site, {@code -Dkill.jar=JAR} for a runnable jar, which starts
 * faster than classes in folders.
 */
class KilledFixTest {
  private static final int RUNS = Integer.getInteger("kill.runs", 3);
  private static final long SEED = Long.getLong("kill.seed", 1);
  private static final @Nullable String SITE = System.getProperty("kill.site");
  private static final @Nullable String JAR = System.getProperty("kill.jar");

  /** How many pages the site has when no other is named; each has something to mend. */
  private static final int PAGES = 12;

  /** How long after its first write a run is killed at the latest. */
  private static final int WRITING_MICROS = 60_000;

  /** What a killed run may leave behind; no file of a site is called so. */
  private static final String LEFT_BEHIND = "\\.docusaurus-lint-[0-9a-f-]+\\.tmp";

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final Map<String, Integer> states = new TreeMap<>();
  private Path site = Path.of("");
  private Path cache = Path.of("");
  private Path reports = Path.of("");
  private Map<String, String> before = Map.of();

  /** What a run makes of the site when nobody kills it. */
  private record Work(
      String option, Map<String, String> after, JsonNode findings, int status, long millis) {}

  @BeforeEach
  void prepare() throws IOException {
    site = folder.resolve("site");
    cache = Files.createDirectories(folder.resolve("cache"));
    reports = Files.createDirectories(folder.resolve("reports"));
    if (SITE == null) {
      layOut();
    } else {
      copy(Path.of(SITE));
    }
    before = contents(site);
  }

  private void layOut() throws IOException {
    write(
        "docusaurus.config.js",
        "export default {title: 'T', url: 'https://x.y', baseUrl: '/', "
            + "presets: [['classic', {blog: false}]]};\n");
    for (int page = 0; page < PAGES; page++) {
      String other = "docs/p" + (page + 1) % PAGES;
      write(
          "docs/p" + page + ".mdx",
          "import Unused from '@theme/Tabs';\n\n# Page "
              + page
              + "\n\n[next]("
              + other
              + "), [slip](/"
              + other
              + "x)\n\n<a href=\"/"
              + other
              + "\">raw</a>\n");
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = site.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void copy(Path other) throws IOException {
    try (Stream<Path> files = Files.walk(other)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = site.resolve(other.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void filesAreOldOrNewAndTheNextRunFinishes() throws Exception {
    List<Work> works = List.of(work("--fix"), work("--unsafe-fixes"));
    for (int run = 0; run < RUNS; run++) {
      Work work = works.get(random.nextInt(works.size()));
      if (random.nextInt(3) == 0) {
        empty(cache);
      }
      killed(work);
      assertThat(contents(site).keySet()).as("files, run %d", run).isEqualTo(before.keySet());
      states.merge(state(work, run), 1, Integer::sum);
      assertReportsAreWhole();
      assertThat(start(work.option()).waitFor()).as("status, run %d", run).isEqualTo(work.status());
      assertThat(differing(work.after())).as("unfinished, run %d", run).isEmpty();
      assertThat(findings()).as("findings, run %d", run).isEqualTo(work.findings());
      restore();
    }
    System.out.println(RUNS + " runs killed, seed " + SEED + ": " + states);
  }

  private Work work(String option) throws Exception {
    long start = System.nanoTime();
    int status = start(option).waitFor();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Work work = new Work(option, contents(site), findings(), status, millis);
    assertThat(work.after()).isNotEqualTo(before);
    restore();
    return work;
  }

  private Process start(String option) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m"));
    command.addAll(
        JAR == null
            ? List.of("-cp", ClassPath.get(), "io.github.docusauruslint.cli.Main")
            : List.of("-jar", JAR));
    command.addAll(List.of("check", option, "--site", site.toString()));
    command.addAll(List.of("--cache-dir", cache.toString()));
    command.addAll(List.of("--report", "json=" + reports.resolve("report.json")));
    command.addAll(List.of("--report", "html=" + reports.resolve("report.html")));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Half of the runs are killed at any moment, half soon after they begin to write somewhere. */
  private void killed(Work work) throws Exception {
    if (random.nextBoolean()) {
      Process process = start(work.option());
      process.waitFor(random.nextLong(work.millis() + work.millis() / 10), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      return;
    }
    try (WatchService writes = FileSystems.getDefault().newWatchService();
        Stream<Path> folders =
            Files.walk(List.of(site, site, cache, reports).get(random.nextInt(4)))) {
      for (Path each : folders.filter(Files::isDirectory).toList()) {
        each.register(writes, StandardWatchEventKinds.ENTRY_CREATE);
      }
      Process process = start(work.option());
      writes.poll(work.millis() * 10, TimeUnit.MILLISECONDS);
      process.waitFor(random.nextInt(WRITING_MICROS), TimeUnit.MICROSECONDS);
      process.destroyForcibly().waitFor();
    }
  }

  /** How much of the work was done; every file is old or new. */
  private String state(Work work, int run) throws IOException {
    int done = 0;
    int all = 0;
    for (Map.Entry<String, String> file : contents(site).entrySet()) {
      String old = before.get(file.getKey());
      String wanted = work.after().get(file.getKey());
      assertThat(file.getValue()).as("%s, run %d", file.getKey(), run).isIn(old, wanted);
      boolean changes = !old.equals(wanted);
      all += changes ? 1 : 0;
      done += changes && file.getValue().equals(wanted) ? 1 : 0;
    }
    String left = leftBehind() ? ", and something left behind" : "";
    return (done == 0 ? "none done" : done < all ? "some done" : "all done") + left;
  }

  private boolean leftBehind() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().matches(LEFT_BEHIND));
    }
  }

  private List<String> differing(Map<String, String> wanted) throws IOException {
    List<String> differing = new ArrayList<>();
    contents(site)
        .forEach(
            (file, text) -> {
              if (!text.equals(wanted.get(file))) {
                differing.add(file);
              }
            });
    return differing;
  }

  private JsonNode findings() throws IOException {
    return new ObjectMapper().readTree(reports.resolve("report.json").toFile()).get("diagnostics");
  }

  private void assertReportsAreWhole() throws IOException {
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!name.matches(LEFT_BEHIND)) {
          String end = name.endsWith(".html") ? "</html>\n" : "}\n";
          assertThat(Files.readString(file)).as(name).endsWith(end);
        }
      }
    }
  }

  /** The site as it was before, without reports and what was left behind. */
  private void restore() throws IOException {
    for (String file : differing(before)) {
      Files.writeString(site.resolve(file), before.get(file), StandardCharsets.ISO_8859_1);
    }
    empty(reports);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().matches(LEFT_BEHIND)).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void empty(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  /** All files by path, a character for each byte; without what is left behind. */
  private static Map<String, String> contents(Path of) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(of)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().matches(LEFT_BEHIND)) {
          contents.put(
              of.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }
}
