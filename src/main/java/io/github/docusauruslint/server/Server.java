package io.github.docusauruslint.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers, one request after the other, until there is a reason to end: nobody asks any more, the
 * program or the site is gone or another, or somebody wants it to.
 */
public final class Server {
  /** Whoever kills a process waits so long for it to go by itself. */
  private static final Duration KILLED = Duration.ofSeconds(2);

  private static final long LOOK_MILLIS = 5_000;

  private final ServerKey key;
  private final Work work;
  private final Life life;
  private final FileChannel lock;
  private final ListeningSocket socket;
  private final Clients clients;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final Instant started = Instant.now();

  private volatile long used;
  private final AtomicInteger answers = new AtomicInteger();
  private @Nullable String reason;
  private boolean closed;

  /** What a server is there for. */
  public interface Work {
    /** An answer; null where the one who asks had better do the work. */
    @Nullable Answer answer(Request request);

    /** What it is about, a line for people. */
    String name();
  }

  /**
   * How long a server lives.
   *
   * @param idle without being asked
   * @param isUpToDate whether the program and the site are what they were
   * @param nanos the time
   * @param log where to say why it ended
   */
  public record Life(
      Duration idle, BooleanSupplier isUpToDate, LongSupplier nanos, PrintStream log) {}

  private Server(ServerKey key, Work work, Life life, FileChannel lock, ListeningSocket socket) {
    this.key = key;
    this.work = work;
    this.life = life;
    this.lock = lock;
    this.socket = socket;
    this.clients = new Clients(life.nanos());
    this.used = life.nanos().getAsLong();
  }

  /**
   * Takes the place of the one server of its name, without listening yet.
   *
   * @return the lock to {@link #open} with; null where another has it
   * @throws IOException when the folder cannot be used
   */
  public static @Nullable FileChannel claim(ServerFolder folder, ServerKey key) throws IOException {
    folder.make();
    if (!folder.isPrivate() || !folder.hasRoomFor(key.name())) {
      throw new IOException("no private folder for sockets");
    }
    return ServerLock.take(folder.lock(key.name()));
  }

  /**
   * Listens.
   *
   * @param lock of {@link #claim}
   */
  public static Server open(
      ServerFolder folder, ServerKey key, Work work, Life life, FileChannel lock)
      throws IOException {
    return new Server(key, work, life, lock, ListeningSocket.at(folder.socket(key.name())));
  }

  /** Serves to the end. */
  public void serve() {
    start(this::accept);
    String why = await();
    close();
    tell("ended: " + why);
    synchronized (this) {
      closed = true;
      notifyAll();
    }
  }

  /** Ends, and waits for it, but not long. */
  public synchronized void kill() {
    end("killed");
    try {
      long start = System.nanoTime();
      while (!closed && System.nanoTime() - start < KILLED.toNanos()) {
        wait(KILLED.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends as soon as nobody is being answered. */
  public synchronized void end(String why) {
    if (reason == null) {
      reason = why;
    }
    notifyAll();
  }

  /** Waits for a reason to end, and looks for one. */
  private synchronized String await() {
    try {
      look();
      while (reason == null) {
        wait(LOOK_MILLIS);
        look();
      }
      return reason;
    } catch (InterruptedException e) {
      return "interrupted";
    }
  }

  /** Whether there is a reason to end, or a client that is too slow. */
  synchronized void look() {
    long now = life.nanos().getAsLong();
    clients.dismissSlow();
    String why = null;
    if (!life.isUpToDate().getAsBoolean()) {
      why = "the program or the site is gone or another";
    } else if (!socket.isInPlace()) {
      why = "the socket is gone or another";
    } else if (!turn.isLocked() && now - used > life.idle().toNanos()) {
      why = "nobody asked for " + life.idle().toMinutes() + " minutes";
    }
    if (why != null) {
      end(why);
    }
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel client = socket.accept();
        if (clients.enter(client)) {
          start(() -> serve(client));
        }
      }
    } catch (IOException e) {
      end("no more to hear: " + e);
    }
  }

  private static void start(Runnable job) {
    Thread thread = new Thread(job, "docusaurus-lint server");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(SocketChannel client) {
    try (client) {
      Request request = Request.readFrom(client);
      clients.heard(client);
      if (request.kind() != Request.Kind.CHECK || request.key().equals(key.text())) {
        Answer answer = inTurn(client, request);
        if (answer != null) {
          clients.await(client);
          answer.writeTo(client);
        }
      }
    } catch (IOException e) {
      // Gone, or nobody who knows how to ask.
    } finally {
      clients.leave(client);
    }
  }

  private @Nullable Answer inTurn(SocketChannel client, Request request) throws IOException {
    turn.lock();
    try {
      client.write(ByteBuffer.wrap(new byte[] {1})); // Fails where it waits no more.
      return answer(request);
    } finally {
      used = life.nanos().getAsLong();
      turn.unlock();
    }
  }

  private @Nullable Answer answer(Request request) {
    switch (request.kind()) {
      case STATUS -> {
        return status();
      }
      case STOP -> {
        end("asked to");
        return status();
      }
      default -> {
        return check(request);
      }
    }
  }

  private @Nullable Answer check(Request request) {
    try {
      Answer answer = work.answer(request);
      answers.incrementAndGet();
      return answer;
    } catch (OutOfMemoryError e) {
      end(ServerLog.MEMORY);
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      tell("no answer: " + e);
      return null;
    }
  }

  private Answer status() {
    return ServerStatus.now(work.name(), started, answers.get()).answer();
  }

  private void close() {
    try {
      socket.close();
      clients.awaitNone(); // Whoever is being answered still is; the others do the work.
      lock.close();
    } catch (IOException e) {
      tell("cannot clean up: " + e);
    }
  }

  private void tell(String words) {
    ServerLog.tell(life.log(), words);
  }
}
