package io.github.docusauruslint.server;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a server is.
 *
 * @param process its id
 * @param site what it answers for
 * @param started when
 * @param answers how many it gave
 * @param memory how much it takes, in mebibytes
 * @param mostMemory how much it may take
 */
public record ServerStatus(
    long process, String site, Instant started, int answers, long memory, long mostMemory) {
  private static final String BETWEEN = "\n";

  static ServerStatus now(String site, Instant started, int answers) {
    Runtime runtime = Runtime.getRuntime();
    return new ServerStatus(
        ProcessHandle.current().pid(),
        site,
        started,
        answers,
        runtime.totalMemory() >> 20,
        runtime.maxMemory() >> 20);
  }

  Answer answer() {
    String words =
        String.join(
            BETWEEN,
            String.valueOf(process),
            started.toString(),
            String.valueOf(answers),
            String.valueOf(memory),
            String.valueOf(mostMemory),
            site);
    return new Answer(0, words.getBytes(StandardCharsets.UTF_8), new byte[0]);
  }

  /** What an answer says; null for one that says nothing of it. */
  public static @Nullable ServerStatus of(@Nullable Answer answer) {
    if (answer == null) {
      return null;
    }
    String[] words = new String(answer.out(), StandardCharsets.UTF_8).split(BETWEEN, 6);
    try {
      return new ServerStatus(
          Long.parseLong(words[0]),
          words[5],
          Instant.parse(words[1]),
          Integer.parseInt(words[2]),
          Long.parseLong(words[3]),
          Long.parseLong(words[4]));
    } catch (RuntimeException e) {
      return null;
    }
  }
}
