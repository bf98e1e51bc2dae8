package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java decides once for a process, tried in one of its own. */
class ProcessWideTest {
  private static final RawServer.Script FINE = (r, c) -> c.answer(r, "200 OK", "", "");

  @TempDir private Path folder;

  @Test
  void theConnectionGoesWhereTheCheckLooked() throws Exception {
    Path names = folder.resolve("hosts");
    Files.writeString(names, "127.0.1.201 moving.dev\n");
    try (RawServer first = new RawServer("127.0.1.201", FINE);
        RawServer second =
            new RawServer(
                new ServerSocket(port(first), 50, InetAddress.getByName("127.0.1.202")), FINE)) {
      String said =
          Alone.run(
              List.of("-Djdk.net.hosts.file=" + names, "-Dsun.net.inetaddr.ttl=0"),
              "names",
              names.toString(),
              "127.0.1.202 moving.dev",
              "http://moving.dev:" + port(first) + "/");
      assertThat(said).isEqualTo("good 200");
      assertThat(Files.readString(names)).startsWith("127.0.1.202");
      assertThat(first.requests()).hasSize(1);
      assertThat(second.requests()).isEmpty();
    }
  }

  private static int port(RawServer server) {
    return Integer.parseInt(server.host().replaceFirst(".*:", ""));
  }

  @Test
  void aProxyThatWantsANameGetsItAndTheSiteDoesNot() throws Exception {
    new Certificates(folder).make("site", "ip:127.0.1.203");
    Path store = folder.resolve("site.p12");
    try (RawServer site =
            new RawServer(
                Certificates.listen(new Certificates(folder).load("site"), "127.0.1.203"),
                (r, c) -> c.answer(r, "401 Unauthorized", "", ""));
        RawServer proxy = new RawServer("127.0.1.204", ProcessWideTest::tunnel)) {
      String named = Alone.run(List.of(), "proxy", site.url("/"), named(proxy), store.toString());
      // The site wants a name, too, and the one for the proxy is not for it.
      assertThat(named).isEqualTo("refused 401");
      assertThat(site.requests())
          .isNotEmpty()
          .allMatch(request -> !request.headers().containsKey("proxy-authorization"))
          .allMatch(request -> !request.headers().containsKey("authorization"));
      int asked = site.requests().size();
      String plain = Alone.run(List.of(), "proxy", site.url("/"), proxy.url(""), store.toString());
      assertThat(plain).isEqualTo("refused 407");
      assertThat(site.requests()).hasSize(asked);
    }
  }

  private static String named(RawServer proxy) {
    return "http://me:s%40cret@" + proxy.host();
  }

  /** A proxy that wants to know who asks. */
  private static void tunnel(RawServer.Request request, RawServer.Connection client)
      throws IOException {
    // me:s@cret
    if (!"Basic bWU6c0BjcmV0".equals(request.headers().get("proxy-authorization"))) {
      String wants = "Proxy-Authenticate: Basic realm=\"x\"\r\n";
      client.answer(request, "407 Proxy Authentication Required", wants, "");
      return;
    }
    String[] target = request.path().split(":");
    try (Socket server = new Socket(target[0], Integer.parseInt(target[1]))) {
      client.say("HTTP/1.1 200 Connected\r\n\r\n");
      Thread back = new Thread(() -> pass(server, client.socket()), "test proxy");
      back.setDaemon(true);
      back.start();
      pass(client.socket(), server);
    }
  }

  private static void pass(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
    } catch (IOException e) {
      // One of them is gone.
    }
  }
}
