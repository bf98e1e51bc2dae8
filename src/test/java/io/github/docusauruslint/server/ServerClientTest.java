package io.github.docusauruslint.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client among servers as they should not be. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ServerClientTest {
  private static final Request REQUEST =
      new Request(Request.Kind.CHECK, "key", "/", false, List.of("check", "文"), Map.of("A", "ö"));
  private static final ServerClient.Patience LITTLE = new ServerClient.Patience(20, 20);
  private static final ServerClient.Patience MUCH = new ServerClient.Patience(60_000, 60_000);

  @TempDir Path temp;
  private Path socket;
  private ServerSocketChannel listening;

  @BeforeEach
  void listen() throws IOException {
    socket = temp.resolve("a.socket");
    try {
      listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "no sockets of this kind here");
    }
    listening.bind(UnixDomainSocketAddress.of(socket));
  }

  @AfterEach
  void close() throws IOException {
    listening.close();
  }

  /** What a server does with a client. */
  private interface Behaviour {
    void meet(SocketChannel client) throws IOException;
  }

  private void behave(Behaviour behaviour) {
    Thread thread =
        new Thread(
            () -> {
              try (SocketChannel client = listening.accept()) {
                behaviour.meet(client);
              } catch (IOException e) {
                // The client has gone.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private static void write(SocketChannel client, byte[] bytes) throws IOException {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    while (all.hasRemaining()) {
      client.write(all);
    }
  }

  private static void assertNone(ServerClient.Reply reply, ServerClient.Reply.State state) {
    assertThat(reply.answer()).isNull();
    assertThat(reply.state()).isEqualTo(state);
  }

  @Test
  void aWholeAnswerIsTaken() {
    behave(
        client -> {
          Request request = Request.readFrom(client);
          write(client, new byte[] {1});
          String said = request.words() + " " + request.environment() + request.folder();
          new Answer(1, said.getBytes(StandardCharsets.UTF_8), new byte[] {7}).writeTo(client);
        });
    ServerClient.Reply reply = ServerClient.ask(socket, REQUEST, MUCH);
    assertThat(reply.state()).isEqualTo(ServerClient.Reply.State.ANSWERED);
    assertThat(reply.answer().status()).isEqualTo(1);
    assertThat(new String(reply.answer().out(), StandardCharsets.UTF_8))
        .isEqualTo("[check, 文] {A=ö}/");
    assertThat(reply.answer().err()).containsExactly(7);
  }

  @Test
  void halfOfAnAnswerIsNone() {
    for (int length : List.of(0, 1, 5, 9, 20)) {
      behave(
          client -> {
            Request.readFrom(client);
            Path whole = Files.createTempFile(temp, "answer", "");
            try (var file = Files.newByteChannel(whole, java.nio.file.StandardOpenOption.WRITE)) {
              file.write(ByteBuffer.wrap(new byte[] {1}));
              new Answer(0, "clean".getBytes(StandardCharsets.UTF_8), new byte[0]).writeTo(file);
            }
            byte[] bytes = Files.readAllBytes(whole);
            write(client, java.util.Arrays.copyOf(bytes, length));
          });
      assertNone(ServerClient.ask(socket, REQUEST, MUCH), ServerClient.Reply.State.ODD);
    }
  }

  @Test
  void somethingElseIsNone() {
    behave(
        client -> {
          Request.readFrom(client);
          write(client, "\u0001HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        });
    assertNone(ServerClient.ask(socket, REQUEST, MUCH), ServerClient.Reply.State.ODD);
  }

  @Test
  void whoeverSaysNothingIsNotWaitedForLong() throws IOException {
    assertNone(ServerClient.ask(socket, REQUEST, LITTLE), ServerClient.Reply.State.ODD);
    listening.accept().close();
    behave(
        client -> {
          write(client, new byte[] {1});
          client.read(ByteBuffer.allocate(1 << 20));
          client.read(ByteBuffer.allocate(1 << 20)); // Until the client goes.
        });
    assertNone(ServerClient.ask(socket, REQUEST, LITTLE), ServerClient.Reply.State.ODD);
  }

  @Test
  void aSocketThatWasLeftBehindIsNobody() throws IOException {
    listening.close();
    assertThat(socket).exists();
    assertNone(ServerClient.ask(socket, REQUEST, MUCH), ServerClient.Reply.State.ABSENT);
    Files.delete(socket);
    assertNone(ServerClient.ask(socket, REQUEST, MUCH), ServerClient.Reply.State.ABSENT);
    Files.writeString(socket, "");
    assertNone(ServerClient.ask(socket, REQUEST, MUCH), ServerClient.Reply.State.ABSENT);
  }
}
