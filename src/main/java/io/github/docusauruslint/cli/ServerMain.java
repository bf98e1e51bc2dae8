package io.github.docusauruslint.cli;

import io.github.docusauruslint.external.Durations;
import io.github.docusauruslint.server.Request;
import io.github.docusauruslint.server.Server;
import io.github.docusauruslint.server.ServerFolder;
import io.github.docusauruslint.server.ServerKey;
import io.github.docusauruslint.server.ServerLog;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The process that answers: started by {@link UseServer}, for a site that a command has checked.
 */
final class ServerMain {
  private static final String IDLE = "DOCUSAURUS_LINT_SERVER_IDLE";
  private static final Duration USUAL = Duration.ofMinutes(15);

  private ServerMain() {}

  /**
   * Serves, unless another does.
   *
   * @param arguments the folder of sockets, the key, the site, the working directory of the command
   *     that started us, and its words
   */
  public static void main(String[] arguments) {
    try {
      ServerFolder folder = new ServerFolder(Path.of(arguments[0]));
      ServerKey key = new ServerKey(arguments[1]);
      Path site = Path.of(arguments[2]);
      List<String> words = List.of(arguments).subList(4, arguments.length);
      serve(folder, key, site, Path.of(arguments[3]), words);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      ServerLog.tell(
          System.err, "ended: " + (e instanceof OutOfMemoryError ? ServerLog.MEMORY : e));
    }
  }

  private static void serve(
      ServerFolder folder, ServerKey key, Path site, Path here, List<String> words)
      throws IOException {
    Map<String, String> environment = System.getenv();
    FileChannel lock = isUpToDate(key, site) ? Server.claim(folder, key) : null;
    if (lock == null) {
      return;
    }
    ServedCheck work = new ServedCheck(site);
    // The first command that asks is not the one that waits for the site to be understood.
    work.begin(
        new Request(Request.Kind.CHECK, key.text(), here.toString(), false, words, environment));
    Server.Life life =
        new Server.Life(
            idle(environment), () -> isUpToDate(key, site), System::nanoTime, System.err);
    Server server = Server.open(folder, key, work, life, lock);
    Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
    server.serve();
  }

  /** Whether the program on disk is the one that was started, and the site is still there. */
  private static boolean isUpToDate(ServerKey key, Path site) {
    return key.equals(ServerKey.of(site, System.getenv())) && Files.isDirectory(site);
  }

  private static Duration idle(Map<String, String> environment) {
    try {
      return Durations.parseSome(environment.getOrDefault(IDLE, ""));
    } catch (IllegalArgumentException e) {
      return USUAL;
    }
  }
}
