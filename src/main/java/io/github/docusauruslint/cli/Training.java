package io.github.docusauruslint.cli;

import io.github.docusauruslint.server.Server;
import io.github.docusauruslint.server.ServerFolder;
import io.github.docusauruslint.server.ServerKey;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks sites as users do, and says nothing of it: a Java machine that keeps what it has loaded by
 * then starts the next run in half the time. The launcher has one do so, once.
 */
final class Training {
  private Training() {}

  /**
   * Checks each site without a cache, with one that knows nothing, with one that knows all, and by
   * a server.
   *
   * @param arguments a folder for the caches, then the sites
   */
  public static void main(String[] arguments) throws IOException {
    for (String site : List.of(arguments).subList(1, arguments.length)) {
      check(site, "--no-cache");
      check(site, "--no-cache", "--format", "json");
      check(site, "--cache-dir", arguments[0]);
      check(site, "--cache-dir", arguments[0]);
      serve(Path.of(site), Path.of(arguments[0]));
    }
  }

  private static void serve(Path folder, Path cache) throws IOException {
    Path site = folder.toAbsolutePath().normalize();
    ServerFolder sockets = ServerFolder.in(cache);
    ServerKey key = ServerKey.of(site, System.getenv());
    FileChannel lock =
        key == null || !sockets.hasRoomFor(key.name()) ? null : Server.claim(sockets, key);
    if (key == null || lock == null) {
      return;
    }
    PrintStream log =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Server.Life life = new Server.Life(Duration.ofMinutes(1), () -> true, System::nanoTime, log);
    Server server = Server.open(sockets, key, new ServedCheck(site), life, lock);
    new Thread(server::serve).start();
    check(site.toString(), "--cache-dir", cache.toString(), UseServer.OPTION);
    server.kill();
  }

  private static void check(String site, String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "--site", site));
    arguments.addAll(List.of(options));
    Main.run(arguments, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
  }
}
