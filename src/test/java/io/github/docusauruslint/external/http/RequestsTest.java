package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RequestsTest {
  private static final int PAGES = 32;

  @Test
  void soManyPagesAreReadAtOnceAndNoMore() throws IOException {
    CountDownLatch full = new CountDownLatch(PAGES);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    RawServer.Script script =
        (request, client) -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          full.countDown();
          full.await();
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
      List<Answer> answers = new Asking().ask(urls);
      assertThat(answers).allMatch(a -> a.outcome().anchors().containsValue(Anchor.PRESENT));
      assertThat(most).hasValue(PAGES);
    } finally {
      for (RawServer server : servers) {
        server.close();
      }
    }
  }
}
