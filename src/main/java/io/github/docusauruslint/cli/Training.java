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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks sites as users do, and says nothing of it: a Java machine that keeps what it has loaded by
 * then starts the next run in half the time. The launcher has one do so, once.
 */
final class Training {
  /** How often a page changes, each time beside what is known of the changes before. */
  private static final int AGAIN = 4;

  /** What the build and its plugin have of their own. */
  private static final String OTHERS = "(?:build|maven)/.*";

  /** Something of each kind that pages have in their text. */
  private static final String KINDS =
      """

      A line with a [link](./second.md#more), *one* and **another** emphasis, `code`, ~~no~~ text,
      https://example.com/path, a word@example.com, [one](/) [more][definition].

      - one
      - [ ] two

      1. three

      > four

      | four | five |
      |------|------|
      | 5    | ![6](https://example.com/6.svg) |

      :::note
      Seven.
      :::

      ```js title="eight.js"
      eight();
      ```

      <div className="nine">nine {9 + 1}</div>

      [definition]: https://example.com/definition

      ---

      ## Ten {#ten} and <b id="eleven">eleven</b>
      """;

  /** Something that the rest of a site does not see. */
  private static final String UNSEEN =
      "\nA line with *one* [link](./second.md#more) and https://example.com/other.\n";

  /** A site in which nothing is wrong: where there is, a changed page is not judged alone. */
  private static final Map<String, String> SOUND =
      Map.of(
          "docusaurus.config.js",
          """
          module.exports = {
            title: 'Sound', url: 'https://sound.example', baseUrl: '/',
            presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]],
          };
          """,
          "src/theme/MDXComponents.js",
          """
          import MDXComponents from '@theme-original/MDXComponents';
          export default {...MDXComponents, Card: () => null};
          """,
          "docs/first.md",
          """
          ---
          title: First # The first one
          slug: /
          ---
          import Tabs from '@theme/Tabs';
          import TabItem from '@theme/TabItem';

          <Tabs><TabItem value="a" label="A">Text</TabItem></Tabs> <Card />
          """,
          "docs/second.md",
          "# Second\n\n## More\n",
          "docs/third.mdx",
          "# Third\n\nexport const three = 3;\n");

  private Training() {}

  /**
   * Checks each site without a cache, with one that knows nothing, with one that knows all, by a
   * server, and after pages have changed.
   *
   * @param arguments a folder for the caches and for sites of its own, then the sites
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (String site : List.of(arguments).subList(1, arguments.length)) {
      check(site, "--no-cache");
      check(site, "--no-cache", "--format", "json");
      check(site, "--cache-dir", arguments[0]);
      check(site, "--cache-dir", arguments[0]);
      serve(Path.of(site), folder);
    }
    again(sound(folder.resolve("sound")), folder);
    loadAll(Path.of(System.getProperty("java.class.path")));
  }

  /**
   * Loads all classes of the program that runs may come to: for the first one that the archive does
   * not have, a run opens the jar, at 6 ms.
   */
  private static void loadAll(Path program) throws IOException {
    if (!Files.isRegularFile(program)) {
      return;
    }
    String root = Training.class.getPackageName().replaceFirst("[^.]*$", "").replace('.', '/');
    try (ZipFile jar = new ZipFile(program.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (name.startsWith(root) && name.endsWith(".class") && !name.matches(root + OTHERS)) {
          load(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        }
      }
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, Training.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      // A run that comes to it says what is wrong with it.
    }
  }

  /** Writes the site in which nothing is wrong. */
  private static Path sound(Path folder) throws IOException {
    for (Map.Entry<String, String> file : SOUND.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    return folder;
  }

  private static void again(Path site, Path cache) throws IOException {
    List<Path> pages = List.of(site.resolve("docs/first.md"), site.resolve("docs/third.mdx"));
    for (Path page : pages) {
      add(page, KINDS);
    }
    check(site.toString(), "--cache-dir", cache.toString());
    for (int i = 0; i < AGAIN; i++) {
      Path page = pages.get(i % pages.size());
      add(page, UNSEEN);
      check(site.toString(), "--cache-dir", cache.toString(), page.toString());
    }
    add(pages.get(0), "\n## Twelve\n");
    check(site.toString(), "--cache-dir", cache.toString());
  }

  private static void add(Path page, String text) throws IOException {
    Files.writeString(page, text, StandardOpenOption.APPEND);
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
