package io.github.docusauruslint.server;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server. Whatever is strange about it, the one who asks hears of it in time and can do the
 * work alone; an answer is whole or none.
 */
public final class ServerClient implements Runnable {
  /** A server that is at work for another, or stands still, is waited for so long. */
  private static final Patience USUAL = new Patience(1_000, 20_000);

  private final Path socket;
  private final Request request;
  private @Nullable SocketChannel channel;
  private boolean heard;
  private boolean over;
  private Reply reply = new Reply(Reply.State.ODD, null);

  private ServerClient(Path socket, Request request) {
    this.socket = socket;
    this.request = request;
  }

  /**
   * How long to wait, in milliseconds.
   *
   * @param turn until the server takes up the request
   * @param answer from then on
   */
  record Patience(long turn, long answer) {}

  /**
   * What came of asking.
   *
   * @param answer null where there is none
   */
  public record Reply(State state, @Nullable Answer answer) {
    /** How it went. */
    public enum State {
      /** There is an answer. */
      ANSWERED,
      /** Nobody listens. */
      ABSENT,
      /** Somebody listens, and has no answer to this. */
      ODD
    }
  }

  /** Asks and waits. */
  public static Reply ask(Path socket, Request request) {
    return ask(socket, request, USUAL);
  }

  static Reply ask(Path socket, Request request, Patience patience) {
    ServerClient client = new ServerClient(socket, request);
    Thread thread = new Thread(client, "docusaurus-lint client");
    thread.setDaemon(true);
    thread.start();
    return client.await(patience);
  }

  private synchronized Reply await(Patience patience) {
    try {
      long start = System.nanoTime();
      long turn = patience.turn();
      while (!heard && !over && turn > 0) {
        wait(turn);
        turn = patience.turn() - (System.nanoTime() - start) / 1_000_000;
      }
      long answer = heard ? patience.turn() + patience.answer() : 0;
      while (!over && answer > 0) {
        wait(answer);
        answer = patience.turn() + patience.answer() - (System.nanoTime() - start) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!over) {
      close(channel);
    }
    return reply;
  }

  /** Asks, on a thread that may be left alone with it. */
  @Override
  public void run() {
    Reply came = new Reply(Reply.State.ABSENT, null);
    try (SocketChannel opened = Channels.client()) {
      begin(opened);
      opened.connect(UnixDomainSocketAddress.of(socket));
      came = new Reply(Reply.State.ODD, null);
      request.writeTo(opened);
      if (opened.read(ByteBuffer.allocate(1)) == 1) {
        hear();
        came = new Reply(Reply.State.ANSWERED, Answer.readFrom(opened));
      }
    } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
      // Told by the reply.
    }
    end(came);
  }

  private synchronized void begin(SocketChannel opened) {
    channel = opened;
  }

  private synchronized void hear() {
    heard = true;
    notifyAll();
  }

  private synchronized void end(Reply came) {
    over = true;
    reply = came;
    notifyAll();
  }

  private static void close(@Nullable SocketChannel opened) {
    try {
      if (opened != null) {
        opened.close();
      }
    } catch (IOException e) {
      // It is of no more use anyhow.
    }
  }
}
