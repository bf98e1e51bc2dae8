package io.github.docusauruslint.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site with links to a server on loopback, and the command that looks at it. */
abstract class ExternalSite {
  @TempDir Path temp;

  final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** Until this is open nobody gets an answer at {@code /held}. */
  volatile CountDownLatch held = new CountDownLatch(1);

  /** Open as soon as somebody waits at {@code /held}. */
  final CountDownLatch heldUp = new CountDownLatch(1);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  String origin;

  record Outcome(int status, String out, String err) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          if (path.equals("/held")) {
            heldUp.countDown();
            await(held);
          }
          asked.add(path + " " + exchange.getRequestHeaders().getFirst("X-Token"));
          if (path.equals("/old")) {
            exchange.getResponseHeaders().add("Location", "/new");
          }
          int status = path.equals("/gone") ? 404 : path.equals("/old") ? 301 : 200;
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.setExecutor(threads);
    server.start();
    origin = "http://127.0.0.1:" + server.getAddress().getPort();
    write(
        "docusaurus.config.js",
        "module.exports = {title: 'T', url: 'https://site.dev', baseUrl: '/',"
            + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n");
    write(
        "docs/index.md",
        "---\nslug: /\n---\n# A\n\n[gone]("
            + origin
            + "/gone) [old]("
            + origin
            + "/old#x) [good]("
            + origin
            + "/good)\n");
  }

  @AfterEach
  void stop() {
    held.countDown();
    server.stop(0);
    threads.shutdown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void write(String file, String text) throws IOException {
    Path path = temp.resolve("site").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  Terminal terminal(OutputStream out, OutputStream err) {
    return new Terminal(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        temp.resolve("site"),
        Map.of("TOKEN", "s3cret", "SPLIT", "s3\ncret", "HOME", temp.toString()),
        false);
  }

  List<String> words(String... words) {
    List<String> all = new ArrayList<>(List.of("check", "--cache-dir", temp + "/cache"));
    all.addAll(List.of(words));
    return all;
  }

  Outcome check(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = terminal(out, err);
    int status = new Cli(terminal).run(words(words));
    terminal.out().flush();
    terminal.err().flush();
    return new Outcome(
        status,
        out.toString(StandardCharsets.UTF_8).replace(origin, "ORIGIN"),
        err.toString(StandardCharsets.UTF_8).replace(origin.substring(7), "HOST"));
  }
}
