package io.github.docusauruslint.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets Jazzer try targets, one process each: {@code GuidedRuns TARGET SECONDS SEED FOLDER}, with
 * {@code all} for every target in turn. What led to new code is kept in the folder, for the next
 * run. Exit status 1 means that something was found.
 */
public final class GuidedRuns {
  private static final int LONGEST = 2_000;
  private static final Pattern FAILURE = Pattern.compile("(crash|timeout|oom|slow-unit)-.*");

  private GuidedRuns() {}

  /** Runs targets, and prints what Jazzer prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int found = 0;
    for (FuzzTarget target : Targets.all()) {
      if (arguments[0].equals("all") || arguments[0].equals(target.name())) {
        Path folder = Path.of(arguments[3]).resolve(target.name());
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (String seed : target.seeds()) {
          byte[] bytes = seed.getBytes(target.charset());
          Files.write(corpus.resolve(UUID.nameUUIDFromBytes(bytes).toString()), bytes);
        }
        Path words = Files.write(folder.resolve("words"), dictionary(target));
        List<String> command = command(target, folder, arguments[1], arguments[2]);
        command.add("-dict=" + words);
        command.add(corpus.toString());
        System.out.println(target.name() + ":");
        int before = failures(folder);
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        found += status == 0 && failures(folder) == before ? 0 : 1;
      }
    }
    System.exit(found > 0 ? 1 : 0);
  }

  /** How many inputs are kept that broke something; Jazzer goes on behind them. */
  private static int failures(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return (int)
          files.filter(file -> FAILURE.matcher(file.getFileName().toString()).matches()).count();
    }
  }

  private static List<String> command(FuzzTarget target, Path folder, String seconds, String seed) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xss4m",
            "-Xmx1500m",
            "-XX:+UseSerialGC",
            "-Dfuzz.target=" + target.name(),
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + Guided.class.getName(),
            "--instrumentation_includes=io.github.docusauruslint.**",
            "--keep_going=20",
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-print_final_stats=1",
            "-verbosity=0",
            "-max_len=" + LONGEST,
            "-max_total_time=" + seconds,
            "-seed=" + seed));
  }

  /** The pieces of a target's language, in libFuzzer's spelling. */
  private static List<String> dictionary(FuzzTarget target) {
    List<String> words = new ArrayList<>();
    for (String token : target.tokens()) {
      StringBuilder word = new StringBuilder("\"");
      for (byte each : token.getBytes(target.charset())) {
        word.append(String.format("\\x%02x", each));
      }
      words.add(word.append('"').toString());
    }
    return words;
  }
}
