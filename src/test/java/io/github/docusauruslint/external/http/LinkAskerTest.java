package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.HostCount;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.LinkHistory;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.Patience;
import io.github.docusauruslint.external.Remembered;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is asked for, and what is known without asking. */
class LinkAskerTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final Memory memory = new Memory();

  private static final class Memory implements LinkHistory {
    private final Map<String, Remembered> known = new HashMap<>();

    @Override
    public Remembered find(String url) {
      return known.get(url);
    }

    @Override
    public void put(String url, Remembered remembered) {
      known.put(url, remembered);
    }

    @Override
    public void save() {}
  }

  private static RawServer server(String status) throws IOException {
    return new RawServer(
        "127.0.0.1",
        (r, c) ->
            c.answer(r, status, "Content-Type: text/html\r\n", "<h1 id=a>A</h1><h2 id=b>B</h2>"));
  }

  private Asking asking() {
    return new Asking().remembering(memory);
  }

  @Test
  void everyUrlIsAskedForOnce() throws IOException {
    try (RawServer server = server("200 OK")) {
      LinkAsker asker = asking().asker();
      String[] urls = {server.url("/x"), server.url("/x"), server.url("/y")};
      assertThat(asker.ask(Asking.links(urls), LinkAnswers.Listener.NONE).answers()).hasSize(2);
      assertThat(server.requests()).hasSize(2);
      // The site is looked at again, as fixes do.
      asker.ask(Asking.links(urls), LinkAnswers.Listener.NONE);
      assertThat(server.requests()).hasSize(2);
      asker.known().ask(Asking.links(server.url("/z")), LinkAnswers.Listener.NONE);
      assertThat(server.requests()).hasSize(2);
      assertThat(asker.answers().hosts())
          .containsExactly(new HostCount(server.host(), 2, 0, Map.of(Outcome.Kind.GOOD, 2)));
    }
  }

  @Test
  void whatWasGoodIsGoodForADay() throws IOException {
    try (RawServer server = server("200 OK")) {
      asking().ask(server.url("/"));
      List<Answer> again = asking().at(Asking.NOW.plus(DAY).minusSeconds(1)).ask(server.url("/"));
      assertThat(again.get(0).fresh()).isFalse();
      assertThat(again.get(0).outcome().kind()).isEqualTo(Outcome.Kind.GOOD);
      assertThat(server.requests()).hasSize(1);
      assertThat(asking().at(Asking.NOW.plus(DAY)).ask(server.url("/")).get(0).fresh()).isTrue();
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void anotherFragmentIsLookedFor() throws IOException {
    try (RawServer server = server("200 OK")) {
      asking().ask(server.url("/#a"));
      asking().ask(server.url("/#a"), server.url("/"));
      assertThat(server.requests()).hasSize(1);
      asking().ask(server.url("/#a"), server.url("/#b"));
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aLinkIsBrokenWhenPatienceIsOver() throws IOException {
    try (RawServer server = server("404 Not Found")) {
      ExternalSettings patient = new Asking().settings().with(new Patience(3, Duration.ZERO));
      for (int run = 1; run <= 3; run++) {
        Answer answer = asking().with(patient).ask(server.url("/")).get(0);
        assertThat(answer.failures()).isEqualTo(run);
        assertThat(answer.broken()).isEqualTo(run == 3);
        assertThat(answer.isGivenTime()).isEqualTo(run < 3);
      }
    }
  }

  @Test
  void aLinkThatRecoversStartsAnew() throws IOException {
    ExternalSettings patient = new Asking().settings().with(new Patience(2, Duration.ZERO));
    try (RawServer server =
        new RawServer(
            "127.0.0.1",
            (r, c) -> c.answer(r, r.path().equals("/ok") ? "200 OK" : "410 Gone", "", ""))) {
      String url = server.url("/");
      asking().with(patient).ask(url);
      memory.put(
          url, Remembered.after(memory.find(url), Outcome.of(Outcome.Kind.GOOD), Asking.NOW));
      Answer later = asking().with(patient).at(Asking.NOW.plus(DAY)).ask(url).get(0);
      assertThat(later.failures()).isEqualTo(1);
      assertThat(later.broken()).isFalse();
    }
  }

  @Test
  void offlineNobodyIsAsked() throws IOException {
    try (RawServer server = server("200 OK")) {
      asking().ask(server.url("/known"));
      List<Answer> answers =
          asking()
              .offline()
              .at(Asking.NOW.plus(Duration.ofDays(30)))
              .ask(server.url("/known"), server.url("/new"));
      assertThat(answers)
          .extracting(answer -> answer.outcome().kind())
          .containsExactly(Outcome.Kind.GOOD, Outcome.Kind.NOT_ASKED);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void whenTheTimeIsOverTheRestIsNotAsked() throws IOException {
    try (RawServer server = server("200 OK")) {
      ExternalSettings.Limits limits = new Asking().settings().limits();
      ExternalSettings.Limits none =
          new ExternalSettings.Limits(
              limits.connect(), limits.answer(), limits.retries(), limits.pause(), Duration.ZERO);
      Asking asking = asking().limited(none);
      assertThat(asking.ask(server.url("/1"), server.url("/2")))
          .allMatch(answer -> answer.outcome().kind() == Outcome.Kind.NOT_ASKED);
      assertThat(server.requests()).isEmpty();
      assertThat(memory.known).isEmpty();
    }
  }

  @Test
  void aLinkIsBrokenWhenItsDaysAreOver() throws IOException {
    try (RawServer server = server("410 Gone")) {
      ExternalSettings patient = new Asking().settings().with(Patience.parse("3d"));
      for (int day = 0; day <= 3; day++) {
        Instant now = Asking.NOW.plus(DAY.multipliedBy(day));
        Answer answer = asking().with(patient).at(now).ask(server.url("/")).get(0);
        assertThat(answer.broken()).as("day %s", day).isEqualTo(day == 3);
      }
    }
  }

  @Test
  void whatIsAcceptedIsGood() throws IOException {
    try (RawServer server =
        new RawServer(
            "127.0.0.1", (r, c) -> c.answer(r, r.path().substring(1) + " Word", "", ""))) {
      Asking asking = asking().with(Reading.external("external: {accept: [403, 500..502]}"));
      assertThat(asking.ask(server.url("/403"), server.url("/501"), server.url("/404")))
          .extracting(answer -> answer.outcome().kind())
          .containsExactly(Outcome.Kind.GOOD, Outcome.Kind.GOOD, Outcome.Kind.STATUS);
    }
  }

  @Test
  void everyOutcomeHasItsAge() throws IOException {
    try (RawServer server =
        new RawServer(
            "127.0.0.1", (r, c) -> c.answer(r, r.path().substring(1) + " Word", "", ""))) {
      String yaml = "external: {keep: {good: 2h, failed: 1h, throttled: 30m}, retries: 0}";
      String[] urls = {server.url("/200"), server.url("/404"), server.url("/403")};
      String[] minutes = {"0 +++", "29 ...", "30 ..+", "59 ...", "60 .++", "119 ..+", "120 ++."};
      for (String line : minutes) {
        String[] words = line.split(" ");
        Instant now = Asking.NOW.plus(Duration.ofMinutes(Integer.parseInt(words[0])));
        StringBuilder fresh = new StringBuilder();
        for (Answer answer : asking().with(Reading.external(yaml)).at(now).ask(urls)) {
          fresh.append(answer.fresh() ? '+' : '.');
        }
        assertThat(fresh.toString()).as("after %s minutes", words[0]).isEqualTo(words[1]);
      }
    }
  }

  @Test
  void whereNothingListens() throws IOException {
    String url;
    try (RawServer server = server("200 OK")) {
      url = server.url("/");
    }
    assertThat(asking().outcome(url).kind()).isEqualTo(Outcome.Kind.NO_CONNECTION);
  }

  /** The kernel answers nobody behind those whom a server keeps waiting. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aConnectionThatIsNotMadeInTime() throws IOException {
    List<Socket> waiting = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      boolean room = true;
      while (room) {
        Socket next = new Socket();
        waiting.add(next);
        try {
          next.connect(full.getLocalSocketAddress(), 200);
        } catch (SocketTimeoutException e) {
          room = false;
        }
      }
      ExternalSettings.Limits brief =
          new ExternalSettings.Limits(
              Duration.ofMillis(200),
              Duration.ofMinutes(5),
              0,
              Duration.ofMillis(1),
              Duration.ofMinutes(5));
      Outcome outcome =
          asking().limited(brief).outcome("http://127.0.0.1:" + full.getLocalPort() + "/");
      assertThat(outcome).isEqualTo(Outcome.of(Outcome.Kind.TIMEOUT, "no connection"));
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  @Test
  void whatIsLeftOutIsNotAsked() throws IOException {
    try (RawServer server = server("200 OK")) {
      String yaml = "external: {exclude: '" + server.url("/out/*") + "'}";
      Asking asking = asking().with(Reading.external(yaml));
      assertThat(asking.ask(server.url("/in"), server.url("/out/x")))
          .extracting(answer -> answer.outcome().kind())
          .containsExactly(Outcome.Kind.GOOD, Outcome.Kind.EXCLUDED);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aHostThatRefusesHeadIsAskedByGetFromThenOn() throws IOException {
    try (RawServer server =
        new RawServer(
            "127.0.0.1",
            (r, c) -> c.answer(r, r.method().equals("HEAD") ? "405 No" : "200 OK", "", ""))) {
      LinkAsker asker = asking().asker();
      String[] urls = new String[20];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = server.url("/" + i);
      }
      asker.ask(Asking.links(urls), LinkAnswers.Listener.NONE);
      long heads = server.requests().stream().filter(r -> r.method().equals("HEAD")).count();
      assertThat(heads).isLessThan(20);
      assertThat(server.requests()).hasSize(20 + (int) heads);
    }
  }

  @Test
  void aHostThatGoesOnThrottlingIsLeftAlone() throws IOException {
    try (RawServer server =
        new RawServer(
            "127.0.0.1", (r, c) -> c.answer(r, "429 Slow", "Retry-After: 3600\r\n", ""))) {
      String[] urls = new String[50];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = server.url("/" + i);
      }
      assertThat(asking().ask(urls))
          .allMatch(answer -> answer.outcome().kind() == Outcome.Kind.THROTTLED);
      assertThat(server.requests().size()).isLessThanOrEqualTo(2);
      // The next run leaves it alone, too, for a while.
      asking().at(Asking.NOW.plus(Duration.ofMinutes(9))).ask(urls);
      assertThat(server.requests().size()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void whereALinkHasMovedToIsKnown() throws IOException {
    try (RawServer server =
        new RawServer(
            "127.0.0.1",
            (r, c) ->
                c.answer(
                    r,
                    r.path().equals("/old") ? "301 Moved" : "200 OK",
                    "Location: /new\r\n",
                    ""))) {
      LinkAsker asker = asking().asker();
      Answer old =
          asker.ask(Asking.links(server.url("/old")), LinkAnswers.Listener.NONE).answers().get(0);
      assertThat(old.outcome().hasMoved()).isTrue();
      assertThat(old.outcome().destination()).isEqualTo(server.url("/new"));
      asker.ask(Asking.links(server.url("/new")), LinkAnswers.Listener.NONE);
      assertThat(server.requests()).hasSize(2);
      // The next run knows the way, too, without asking.
      Outcome kept = asking().offline().outcome(server.url("/old"));
      assertThat(kept).isEqualTo(old.outcome());
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aNameServerThatKeepsStillIsNotWaitedForLonger() {
    CountDownLatch over = new CountDownLatch(1);
    AskOptions usual = asking().options();
    AddressGuard.Names still =
        host -> {
          try {
            over.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new UnknownHostException(host);
        };
    AskOptions options =
        new AskOptions(
            false,
            Set.of(),
            Map.of(),
            Map.of(),
            still,
            null,
            usual.clock(),
            false,
            "https://a.dev");
    ExternalSettings.Limits brief =
        new ExternalSettings.Limits(
            Duration.ofMillis(10),
            Duration.ofMillis(10),
            0,
            Duration.ofMillis(1),
            Duration.ofMillis(10));
    ExternalSettings settings = asking().limited(brief).settings();
    try {
      LinkAsker asker = new LinkAsker(settings, options, memory);
      ExternalAnswers answers =
          asker.ask(Asking.links("https://a.dev/"), LinkAnswers.Listener.NONE);
      assertThat(answers.count(Outcome.Kind.NOT_ASKED)).isEqualTo(1);
      assertThat(memory.known).isEmpty();
    } finally {
      over.countDown();
    }
  }
}
