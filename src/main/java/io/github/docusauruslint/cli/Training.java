package io.github.docusauruslint.cli;

import io.github.docusauruslint.server.Server;
import io.github.docusauruslint.server.ServerFolder;
import io.github.docusauruslint.server.ServerKey;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks sites as users do, and says nothing of it: a Java machine that keeps what it has loaded by
 * then starts the next run in half the time. The launcher has one do so, once.
 */
final class Training {
  /** Something of each kind that pages have in their text. */
  private static final String KINDS =
      """

      A line with a [link](./intro.md#more), *one* and **another** emphasis, `code`, ~~no~~ text,
      https://example.com/path, a word@example.com.

      - one
      - [ ] two

      1. three

      > four

      | four | five |
      |------|------|
      | 5    | ![6](/img/six.svg) |

      :::note
      Seven.
      :::

      ```js title="eight.js"
      eight();
      ```

      <div className="nine">nine {9 + 1}</div>

      ---

      ## Ten {#ten} and <b id="eleven">eleven</b>
      """;

  /** Something that the rest of a site does not see. */
  private static final String UNSEEN =
      "\nA line with *one* [link](./intro.md) and https://example.com/other.\n";

  private Training() {}

  /**
   * Checks each site without a cache, with one that knows nothing, with one that knows all, by a
   * server, and after pages have changed.
   *
   * @param arguments a folder for the caches and for copies of the sites, then the sites
   */
  public static void main(String[] arguments) throws IOException {
    for (String site : List.of(arguments).subList(1, arguments.length)) {
      check(site, "--no-cache");
      check(site, "--no-cache", "--format", "json");
      check(site, "--cache-dir", arguments[0]);
      check(site, "--cache-dir", arguments[0]);
      serve(Path.of(site), Path.of(arguments[0]));
      again(Path.of(site), Path.of(arguments[0]));
    }
  }

  private static void again(Path site, Path folder) throws IOException {
    Path copy = folder.resolve("site").resolve(String.valueOf(site.getFileName()));
    copy(site, copy);
    List<Path> pages = pages(copy);
    add(pages, KINDS);
    check(copy.toString(), "--cache-dir", folder.toString());
    for (Path page : pages) {
      if (!page.toString().contains("blog")) { // The rest of a site sees much of its posts.
        add(List.of(page), UNSEEN);
        check(copy.toString(), "--cache-dir", folder.toString(), page.toString());
      }
    }
    add(pages, UNSEEN);
    check(copy.toString(), "--cache-dir", folder.toString());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(path -> path.toString().endsWith(".md")).toList();
    }
  }

  private static void add(List<Path> pages, String text) throws IOException {
    for (Path page : pages) {
      Files.writeString(page, text, StandardOpenOption.APPEND);
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
