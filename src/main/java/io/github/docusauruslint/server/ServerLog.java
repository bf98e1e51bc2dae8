package io.github.docusauruslint.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What servers say of themselves: why they ended, and what they could not do. */
public final class ServerLog {
  /** Why a server ended that did not have enough of it. */
  public static final String MEMORY = "not enough memory";

  /** From so many bytes on, a log is begun anew. */
  private static final long LONG = 64 << 10;

  /** After a failure that would come again, servers are not started for so long. */
  private static final Duration PAUSE = Duration.ofHours(1);

  private ServerLog() {}

  /** Adds a line. */
  public static void tell(PrintStream log, String words) {
    log.println(Instant.now() + " " + ProcessHandle.current().pid() + " " + words);
    log.flush();
  }

  static boolean isLong(Path log) {
    try {
      return Files.size(log) > LONG;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the last server ended lately in a way in which the next one would. */
  static boolean tellsOfFailure(Path log, Instant now) {
    try {
      List<String> lines = Files.readAllLines(log);
      String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      return last.endsWith(MEMORY)
          && Files.getLastModifiedTime(log).toInstant().isAfter(now.minus(PAUSE));
    } catch (IOException e) {
      return false;
    }
  }
}
