package io.github.docusauruslint.server;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Starts a server that goes on by itself: it has none of our standard streams, so nobody who waits
 * for them to end waits for it; what a terminal sends to its programs does not reach it; and what
 * else runs goes first.
 */
public final class ServerProcess {
  private static final String SHELL = "/bin/sh";
  private static final String DETACH =
      "trap '' HUP INT QUIT; if command -v nice >/dev/null; then exec nice -n 5 \"$@\"; fi;"
          + " exec \"$@\"";

  /** What a server is handed of our environment; no secret of it stays with one. */
  private static final List<String> VARIABLES =
      List.of(
          "PATH",
          "HOME",
          "TMPDIR",
          "LANG",
          "LC_ALL",
          "LC_CTYPE",
          "LC_MESSAGES",
          "DOCUSAURUS_LINT_LOCALE",
          "DOCUSAURUS_LINT_CACHE",
          "DOCUSAURUS_LINT_SERVER_IDLE",
          "XDG_CACHE_HOME");

  private ServerProcess() {}

  /**
   * Starts one, unless there is one already, or the last one failed in a way in which this one
   * would.
   *
   * @param memory how many mebibytes its heap has at most
   * @param main the class to run
   * @param arguments for it
   * @param environment ours
   * @param more what else of it is handed over
   * @throws IOException when it cannot be started; the next command tries again
   */
  public static void start(
      ServerFolder folder,
      ServerKey key,
      long memory,
      String main,
      List<String> arguments,
      Map<String, String> environment,
      List<String> more)
      throws IOException {
    folder.make();
    Path log = folder.log(key.name());
    if (!folder.isPrivate()
        || !folder.hasRoomFor(key.name())
        || !Files.isExecutable(Path.of(SHELL))
        || ServerLog.tellsOfFailure(log, Instant.now())
        || ServerLock.isTaken(folder.lock(key.name()))) {
      return;
    }
    List<String> command = new ArrayList<>(List.of(SHELL, "-c", DETACH, "sh"));
    command.addAll(java(memory, environment));
    command.addAll(List.of(main, folder.folder().toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.folder().toFile());
    Set<String> handed = new HashSet<>(VARIABLES);
    handed.addAll(List.of(ServerKey.VARIABLES));
    handed.addAll(more);
    builder.environment().keySet().retainAll(handed);
    builder.redirectInput(new File("/dev/null"));
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ServerLog.isLong(log) ? Redirect.to(log.toFile()) : Redirect.appendTo(log.toFile()));
    builder.start();
  }

  /** Compiled for a long life, on one thread of a collector that gives back what it can. */
  private static List<String> java(long memory, Map<String, String> environment) {
    List<String> java =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-Xss4m",
                "-Xms16m",
                "-Xmx" + memory + "m"));
    String options = environment.getOrDefault("DOCUSAURUS_LINT_JAVA_OPTS", "").trim();
    if (!options.isEmpty()) {
      java.addAll(List.of(options.split("\\s+")));
    }
    Path program = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    java.addAll(List.of("-cp", program.toString()));
    return java;
  }
}
