package io.github.docusauruslint.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server from its first client to its end; time passes when the test says so. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ServerTest {
  private static final ServerKey KEY = new ServerKey("some\nkey\n");
  private static final ServerClient.Patience MUCH = new ServerClient.Patience(60_000, 60_000);

  @TempDir Path temp;
  private ServerFolder folder;
  private Server server;
  private FutureTask<Void> served;
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicBoolean upToDate = new AtomicBoolean(true);
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private Server.Work work = new Echo();

  /** Says what it was told, and how many did so at the same time. */
  private static final class Echo implements Server.Work {
    private final AtomicInteger at = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Override
    public Answer answer(Request request) {
      most.accumulateAndGet(at.incrementAndGet(), Math::max);
      String said = String.join(" ", request.words());
      Thread.yield();
      at.decrementAndGet();
      return new Answer(said.length(), said.getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    @Override
    public String name() {
      return "a site";
    }
  }

  /** Work that fails. */
  private record Failing(RuntimeException exception, Error error) implements Server.Work {
    @Override
    public Answer answer(Request request) {
      if (exception != null) {
        throw exception;
      }
      throw error;
    }

    @Override
    public String name() {
      return "a site";
    }
  }

  @BeforeEach
  void makeFolder() {
    try {
      ServerSocketChannel.open(StandardProtocolFamily.UNIX).close();
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no sockets of this kind here");
    }
    folder = ServerFolder.in(temp);
  }

  private void start() throws IOException {
    FileChannel lock = Server.claim(folder, KEY);
    assertThat(lock).isNotNull();
    PrintStream to = new PrintStream(log, true, StandardCharsets.UTF_8);
    Server.Life life = new Server.Life(Duration.ofMinutes(15), upToDate::get, nanos::get, to);
    server = Server.open(folder, KEY, work, life, lock);
    served = new FutureTask<>(server::serve, null);
    new Thread(served).start();
  }

  @AfterEach
  void stop() throws Exception {
    if (server != null) {
      server.end("the test is over");
      served.get();
    }
  }

  private ServerClient.Reply ask(String... words) {
    return askAs(KEY.text(), words);
  }

  private ServerClient.Reply askAs(String key, String... words) {
    Request request =
        new Request(Request.Kind.CHECK, key, "/", false, List.of(words), Map.of("A", "B"));
    return ServerClient.ask(folder.socket(KEY.name()), request, MUCH);
  }

  private static String said(ServerClient.Reply reply) {
    return reply.answer() == null
        ? reply.state().toString()
        : reply.answer().status() + new String(reply.answer().out(), StandardCharsets.UTF_8);
  }

  private void assertEnded(String why) throws Exception {
    served.get();
    assertThat(log.toString(StandardCharsets.UTF_8)).contains("ended: " + why);
    assertThat(folder.socket(KEY.name())).doesNotExist();
    assertThat(said(ask("x"))).isEqualTo("ABSENT");
  }

  @Test
  void answersOneAfterTheOther() throws Exception {
    start();
    List<FutureTask<String>> all = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String word = "word-" + i;
      FutureTask<String> asked = new FutureTask<>(() -> said(ask(word, "文")));
      all.add(asked);
      new Thread(asked).start();
    }
    for (int i = 0; i < all.size(); i++) {
      String said = "word-" + i + " 文";
      assertThat(all.get(i).get()).isEqualTo(said.length() + said);
    }
    assertThat(((Echo) work).most.get()).isEqualTo(1);
  }

  @Test
  void answersNobodyOfAnotherKey() throws Exception {
    start();
    assertThat(said(askAs("another", "x"))).isEqualTo("ODD");
    assertThat(said(ask("x"))).isEqualTo("1x");
  }

  @Test
  void thereIsOneOfAName() throws Exception {
    start();
    assertThat(Server.claim(folder, KEY)).isNull();
    server.end("for the next");
    served.get();
    start();
    assertThat(said(ask("x"))).isEqualTo("1x");
  }

  @Test
  void takesThePlaceOfOneThatWasKilled() throws Exception {
    folder.make();
    ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    dead.bind(UnixDomainSocketAddress.of(folder.socket(KEY.name())));
    dead.close();
    assertThat(folder.socket(KEY.name())).exists();
    start();
    assertThat(said(ask("x"))).isEqualTo("1x");
  }

  @Test
  void endsWhenNobodyAsks() throws Exception {
    start();
    nanos.addAndGet(Duration.ofMinutes(14).toNanos());
    server.look();
    assertThat(said(ask("x"))).isEqualTo("1x");
    nanos.addAndGet(Duration.ofMinutes(14).toNanos());
    server.look();
    assertThat(said(ask("x"))).isEqualTo("1x");
    nanos.addAndGet(Duration.ofMinutes(16).toNanos());
    server.look();
    assertEnded("nobody asked for 15 minutes");
  }

  @Test
  void endsWhenTheProgramIsAnother() throws Exception {
    start();
    upToDate.set(false);
    server.look();
    assertEnded("the program or the site");
  }

  @Test
  void endsWhenItsSocketIsAnotherAndLeavesThatAlone() throws Exception {
    start();
    Path socket = folder.socket(KEY.name());
    Files.delete(socket);
    try (ServerSocketChannel other = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      other.bind(UnixDomainSocketAddress.of(socket));
      server.look();
      served.get();
      assertThat(log.toString(StandardCharsets.UTF_8)).contains("ended: the socket is gone");
      assertThat(socket).exists();
    }
  }

  @Test
  void saysHowItIsAndEndsWhenAskedTo() throws Exception {
    start();
    ask("x");
    Path socket = folder.socket(KEY.name());
    ServerStatus status =
        ServerStatus.of(ServerClient.ask(socket, Request.of(Request.Kind.STATUS)).answer());
    assertThat(status.site()).isEqualTo("a site");
    assertThat(status.answers()).isEqualTo(1);
    assertThat(status.process()).isEqualTo(ProcessHandle.current().pid());
    assertThat(ServerClient.ask(socket, Request.of(Request.Kind.STOP)).answer()).isNotNull();
    assertEnded("asked to");
  }

  @Test
  void goesOnAfterAFailure() throws Exception {
    work = new Failing(new IllegalStateException("odd"), null);
    start();
    assertThat(said(ask("x"))).isEqualTo("ODD");
    assertThat(said(ask("x"))).isEqualTo("ODD");
    assertThat(log.toString(StandardCharsets.UTF_8)).contains("no answer: ", "odd");
  }

  @Test
  void endsWithoutMemoryAndIsNotStartedAgainSoon() throws Exception {
    work = new Failing(null, new OutOfMemoryError());
    start();
    assertThat(said(ask("x"))).isEqualTo("ODD");
    assertEnded("not enough memory");
    Path file = Files.write(temp.resolve("log"), log.toByteArray());
    Instant now = Files.getLastModifiedTime(file).toInstant();
    assertThat(ServerLog.tellsOfFailure(file, now.plusSeconds(60))).isTrue();
    assertThat(ServerLog.tellsOfFailure(file, now.plusSeconds(4000))).isFalse();
  }

  @Test
  void whoeverSaysNothingIsSentAway() throws Exception {
    start();
    try (SocketChannel mute = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      mute.connect(UnixDomainSocketAddress.of(folder.socket(KEY.name())));
      assertThat(said(ask("x"))).isEqualTo("1x");
      // Accepted in order: when the other was answered, this one was met, too.
      nanos.addAndGet(Duration.ofSeconds(11).toNanos());
      server.look();
      assertThat(mute.read(ByteBuffer.allocate(1))).isNegative();
    }
    assertThat(said(ask("x"))).isEqualTo("1x");
  }

  @Test
  void aKilledServerAnswersNobodyHalf() throws Exception {
    start();
    server.kill();
    assertEnded("killed");
  }
}
