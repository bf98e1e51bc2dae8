package io.github.docusauruslint.external.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RequestsTest {
  private static final int PAGES = 32;

  /** Lets a page go for each one that has come. */
  private record OneByOne(Semaphore free) implements LinkAnswers.Listener {
    @Override
    public void begin(int urls, int hosts) {}

    @Override
    public void answered(boolean failed) {
      free.release();
    }
  }

  @Test
  void soManyPagesAreReadAtOnceAndNoMore() throws IOException {
    Semaphore free = new Semaphore(0);
    AtomicInteger arrived = new AtomicInteger();
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    RawServer.Script script =
        (request, client) -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          if (arrived.incrementAndGet() == PAGES) {
            free.release();
          }
          free.acquire();
          running.decrementAndGet();
          client.answer(request, "200 OK", "Content-Type: text/html\r\n", "<h1 id=a>A</h1>");
        };
    List<RawServer> servers = new ArrayList<>();
    try {
      String[] urls = new String[2 * PAGES];
      for (int i = 0; i < urls.length; i++) {
        servers.add(new RawServer("127.3.0." + (i + 1), script));
        urls[i] = servers.get(i).url("/#a");
      }
      List<Answer> answers =
          new Asking().asker().ask(Asking.links(urls), new OneByOne(free)).answers();
      assertThat(answers).allMatch(a -> a.outcome().anchors().containsValue(Anchor.PRESENT));
      assertThat(most).hasValue(PAGES);
    } finally {
      for (RawServer server : servers) {
        server.close();
      }
    }
  }

  @Test
  void aBodyThatComesWithAHeadSpoilsNoOtherAnswer() throws IOException {
    RawServer.Script script =
        (request, client) -> {
          String answer = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
          client.say(answer);
          BufferedReader more =
              new BufferedReader(
                  new InputStreamReader(client.socket().getInputStream(), ISO_8859_1));
          for (String line = more.readLine(); line != null; line = more.readLine()) {
            if (line.isEmpty()) {
              client.say(answer);
            }
          }
        };
    try (RawServer server = new RawServer("127.3.1.1", script)) {
      String[] urls = new String[20];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = server.url("/" + i);
      }
      assertThat(new Asking().ask(urls)).allMatch(a -> a.outcome().kind() == Outcome.Kind.GOOD);
    }
  }

  @Test
  void aConnectionServesManyRequests() throws IOException {
    Set<InetSocketAddress> clients = ConcurrentHashMap.newKeySet();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          clients.add(exchange.getRemoteAddress());
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      String[] urls = new String[40];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + i;
      }
      assertThat(new Asking().ask(urls)).allMatch(a -> a.outcome().kind() == Outcome.Kind.GOOD);
      // Two at a time; one may be asked while the connection before is not yet given back.
      assertThat(clients.size()).isBetween(1, 20);
    } finally {
      server.stop(0);
    }
  }
}
