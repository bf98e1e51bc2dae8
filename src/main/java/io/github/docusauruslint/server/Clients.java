package io.github.docusauruslint.server;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Those that are connected to a server: so many at most, and none that keeps it waiting. For any
 * thread.
 */
final class Clients {
  /** How many there are at most. */
  static final int MOST = 64;

  /** A client is so long at most about saying what it wants, or taking its answer. */
  private static final Duration SLOW = Duration.ofSeconds(10);

  private final LongSupplier nanos;

  /** Those that are to say something, or to take it, and since when. */
  private final Map<SocketChannel, Long> awaited = new ConcurrentHashMap<>();

  private int count;

  Clients(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** One more, of whom something is awaited; one too many is sent away. */
  synchronized boolean enter(SocketChannel client) {
    if (count == MOST) {
      close(client);
      return false;
    }
    count++;
    await(client);
    return true;
  }

  /** From now on something is awaited of a client. */
  void await(SocketChannel client) {
    awaited.put(client, nanos.getAsLong());
  }

  /** Nothing is awaited of a client any more: it waits for us. */
  void heard(SocketChannel client) {
    awaited.remove(client);
  }

  /** One less. */
  synchronized void leave(SocketChannel client) {
    awaited.remove(client);
    count--;
    notifyAll();
  }

  /** Sends away who is too slow. */
  void dismissSlow() {
    long now = nanos.getAsLong();
    awaited.forEach(
        (client, since) -> {
          if (now - since > SLOW.toNanos()) {
            close(client);
          }
        });
  }

  /** Waits until all are gone, but not long. */
  synchronized void awaitNone() {
    long start = System.nanoTime();
    try {
      while (count > 0 && System.nanoTime() - start < SLOW.toNanos()) {
        wait(SLOW.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(SocketChannel client) {
    try {
      client.close();
    } catch (IOException e) {
      // Closed is what it is to be.
    }
  }
}
