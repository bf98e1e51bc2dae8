package io.github.docusauruslint.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher, the jar that was just built, and the server that a command leaves behind. */
class ServerIT {
  private static final String LAUNCHER = Path.of("bin/docusaurus-lint").toAbsolutePath().toString();
  private static final Path WORK = Program.workFolder("server");
  private static final Pattern STATUS =
      Pattern.compile("process (\\d+), .*: (\\d+) answers? since");
  private static final String CONFIG =
      "export default {title: 'T', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n";

  private final Path site = WORK.resolve("site");
  private final Path cache = WORK.resolve("cache");
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void makeSite() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("unix"), "no sockets here");
    Program.delete(WORK);
    Files.createDirectories(site.resolve("docs"));
    Files.createDirectories(cache);
    Files.writeString(site.resolve("docusaurus.config.js"), CONFIG);
    Files.writeString(site.resolve("docs/index.md"), "---\nslug: /\n---\n\n[坏](/没有)\n");
    environment.put("DOCUSAURUS_LINT_CACHE", cache.toString());
    environment.put("LC_ALL", "C.UTF-8");
  }

  @AfterEach
  void stop() throws Exception {
    run(LAUNCHER, "server", "stop");
  }

  private Program.Outcome run(String... words) throws Exception {
    return new Program(site, environment).run(words);
  }

  private static String timeless(Program.Outcome outcome) {
    return outcome.status() + outcome.output().replaceAll("[0-9.]+ s\\)", "0 s)");
  }

  /** A command that finds no server, and the one that it leaves. */
  private void leaveServer() throws Exception {
    Path sockets = cache.resolve("server");
    if (Files.notExists(sockets)) {
      Files.createDirectory(
          sockets,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      sockets.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      // Comes back although the server runs on: that holds neither of the streams.
      assertThat(run(LAUNCHER, "check", "--use-server").status()).isEqualTo(1);
      WatchKey key = watch.poll(2, TimeUnit.MINUTES);
      while (key != null
          && key.pollEvents().stream()
              .noneMatch(event -> String.valueOf(event.context()).endsWith(".socket"))) {
        assertThat(key.reset()).isTrue();
        key = watch.poll(2, TimeUnit.MINUTES);
      }
      assertThat(key).as("a server has begun to listen").isNotNull();
    }
  }

  private Matcher status() throws Exception {
    Program.Outcome outcome = run(LAUNCHER, "server", "status");
    Matcher status = STATUS.matcher(outcome.output());
    assertThat(status.find()).as(outcome.output()).isTrue();
    return status;
  }

  @Test
  void answersAsTheCommandDoes() throws Exception {
    leaveServer();
    assertThat(status().group(2)).isEqualTo("0");
    environment.put("DOCUSAURUS_LINT_SERVER", "1");
    for (String text : new String[] {"[a](/b)\n", "## C\n\n[c](#c)\n", "{\n", "words\n"}) {
      Files.writeString(site.resolve("docs/page.md"), text);
      environment.put("DOCUSAURUS_LINT_SERVER", "1");
      Program.Outcome served = run(LAUNCHER, "check");
      environment.put("DOCUSAURUS_LINT_SERVER", "0");
      Program.Outcome plain = run(LAUNCHER, "check", "--no-cache");
      assertThat(timeless(served)).isEqualTo(timeless(plain));
    }
    assertThat(status().group(2)).isNotEqualTo("0");
  }

  @Test
  void oneThatIsKilledIsMissedByNobody() throws Exception {
    leaveServer();
    ProcessHandle server = ProcessHandle.of(Long.parseLong(status().group(1))).orElseThrow();
    assertThat(server.destroyForcibly()).isTrue();
    server.onExit().get();
    assertThat(run(LAUNCHER, "server", "status").output()).isEqualTo("no server runs\n");
    leaveServer();
    assertThat(run(LAUNCHER, "check", "--use-server").output()).contains("/没有");
    assertThat(status().group(1)).isNotEqualTo(String.valueOf(server.pid()));
    assertThat(run(LAUNCHER, "server", "stop").output()).startsWith("ended: process ");
  }
}
