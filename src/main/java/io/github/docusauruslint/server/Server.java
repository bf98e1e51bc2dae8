package io.github.docusauruslint.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
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
  private static final int MOST_CLIENTS = 64;

  /** A client is so long at most about saying what it wants, or taking its answer. */
  private static final Duration SLOW = Duration.ofSeconds(10);

  /** Whoever kills a process waits so long for it to go by itself. */
  private static final Duration KILLED = Duration.ofSeconds(2);

  private static final long LOOK_MILLIS = 5_000;

  private final ServerFolder folder;
  private final ServerKey key;
  private final Work work;
  private final Life life;
  private final FileChannel lock;
  private final ServerSocketChannel listening;
  private final @Nullable Object socket;
  private final AtomicInteger clients = new AtomicInteger();

  /** Those that are to say something, or to take it, and since when. */
  private final Map<SocketChannel, Long> slow = new ConcurrentHashMap<>();

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

  private Server(
      ServerFolder folder,
      ServerKey key,
      Work work,
      Life life,
      FileChannel lock,
      ServerSocketChannel listening)
      throws IOException {
    this.folder = folder;
    this.key = key;
    this.work = work;
    this.life = life;
    this.lock = lock;
    this.listening = listening;
    this.socket = socketOnDisk();
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
    Files.deleteIfExists(folder.socket(key.name())); // Of one that was killed.
    ServerSocketChannel listening = Channels.server();
    listening.bind(UnixDomainSocketAddress.of(folder.socket(key.name())), MOST_CLIENTS);
    Files.setPosixFilePermissions(
        folder.socket(key.name()), PosixFilePermissions.fromString("rw-------"));
    return new Server(folder, key, work, life, lock, listening);
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
    slow.forEach(
        (client, since) -> {
          if (now - since > SLOW.toNanos()) {
            close(client);
          }
        });
    String why = null;
    if (!life.isUpToDate().getAsBoolean()) {
      why = "the program or the site is gone or another";
    } else if (!Objects.equals(socket, socketOnDisk())) {
      why = "the socket is gone or another";
    } else if (!turn.isLocked() && now - used > life.idle().toNanos()) {
      why = "nobody asked for " + life.idle().toMinutes() + " minutes";
    }
    if (why != null) {
      end(why);
    }
  }

  /** What tells the socket from another in its place. */
  private @Nullable Object socketOnDisk() {
    try {
      return Files.readAttributes(
              folder.socket(key.name()), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .fileKey();
    } catch (IOException e) {
      return null;
    }
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel client = listening.accept();
        if (clients.incrementAndGet() > MOST_CLIENTS) {
          close(client);
          leave();
        } else {
          slow.put(client, life.nanos().getAsLong());
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
      slow.remove(client);
      if (request.kind() != Request.Kind.CHECK || request.key().equals(key.text())) {
        Answer answer = inTurn(client, request);
        if (answer != null) {
          slow.put(client, life.nanos().getAsLong());
          answer.writeTo(client);
        }
      }
    } catch (IOException e) {
      // Gone, or nobody who knows how to ask.
    } finally {
      slow.remove(client);
      leave();
    }
  }

  private synchronized void leave() {
    clients.decrementAndGet();
    notifyAll();
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
      if (Objects.equals(socket, socketOnDisk())) {
        Files.deleteIfExists(folder.socket(key.name()));
      }
      listening.close();
      dismiss();
      lock.close();
    } catch (IOException e) {
      tell("cannot clean up: " + e);
    }
  }

  /** Whoever is being answered still is; the others find nobody, and do the work. */
  private synchronized void dismiss() {
    long start = System.nanoTime();
    try {
      while (clients.get() > 0 && System.nanoTime() - start < SLOW.toNanos()) {
        wait(SLOW.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(String words) {
    ServerLog.tell(life.log(), words);
  }

  private static void close(SocketChannel client) {
    try {
      client.close();
    } catch (IOException e) {
      // Closed is what it is to be.
    }
  }
}
