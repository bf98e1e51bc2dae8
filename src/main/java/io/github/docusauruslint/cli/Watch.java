package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.Progress;
import io.github.docusauruslint.rule.Messages;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches a run for the one who waits: a line on the terminal that says what is being done, when it
 * takes longer than half a second, and how long each stage took.
 */
final class Watch implements Progress, AutoCloseable {
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long REFRESH = 100;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final Supplier<Messages> messages;
  private final @Nullable Thread painter;
  private final Thread wiper = new Thread(this::wipe, "docusaurus-lint wipe");
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private volatile int hosts;
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private final Map<Stage, Integer> items = new EnumMap<>(Stage.class);
  private long since = System.nanoTime();
  private @Nullable Stage stage;
  private int expected;
  private boolean painted;
  private boolean ended;

  /**
   * Begins to watch.
   *
   * @param messages asked for only when something is shown
   * @param line whether to show the line
   */
  Watch(PrintStream err, Supplier<Messages> messages, boolean line) {
    this.err = err;
    this.messages = messages;
    this.painter = line ? new Thread(this::paint, "docusaurus-lint progress") : null;
    if (painter != null) {
      painter.setDaemon(true);
      painter.start();
      Runtime.getRuntime().addShutdownHook(wiper);
    }
  }

  /** Something that takes its time. */
  @FunctionalInterface
  interface Work<T> {
    T run(Progress progress) throws LintException;
  }

  /** Does something as a command line wants it watched, and tells of its stages. */
  static <T> T over(
      Terminal terminal, Arguments arguments, Supplier<Messages> messages, Work<T> work)
      throws LintException {
    boolean line = terminal.showsProgress() && !arguments.has("--quiet");
    Watch watch = new Watch(terminal.err(), messages, line);
    try (watch) {
      return work.run(watch);
    } finally {
      if (arguments.has("--verbose")) {
        watch.tell(terminal.err());
      }
    }
  }

  @Override
  public synchronized void begin(Stage next, int count) {
    finish();
    if (stage != next) {
      done.set(0);
      expected = 0;
    }
    expected += count;
    stage = next;
    items.merge(next, count, Integer::sum);
  }

  @Override
  public void done() {
    done.incrementAndGet();
  }

  @Override
  public void hosts(int count) {
    hosts = count;
  }

  @Override
  public void failed() {
    failed.incrementAndGet();
  }

  /** The run is over: the line is taken away. */
  @Override
  public void close() {
    synchronized (this) {
      finish();
      stage = null;
    }
    if (painter != null) {
      painter.interrupt();
      wipe();
      try {
        Runtime.getRuntime().removeShutdownHook(wiper);
      } catch (IllegalStateException e) {
        // The user interrupted: the line is taken away for good.
      }
    }
  }

  /** Takes the line away, and lets none come again. */
  private synchronized void wipe() {
    ended = true;
    if (painted) {
      err.print(CLEAR);
      err.flush();
    }
  }

  private void finish() {
    long now = System.nanoTime();
    if (stage != null) {
      nanos.merge(stage, now - since, Long::sum);
    }
    since = now;
  }

  private void paint() {
    try {
      TimeUnit.NANOSECONDS.sleep(PATIENCE);
      while (show()) {
        TimeUnit.MILLISECONDS.sleep(REFRESH);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean show() {
    if (stage != null && !ended) {
      Messages words = messages.get();
      String asked =
          stage == Stage.EXTERNAL
              ? words.format("progress.asked", words.count("external.hosts", hosts), failed.get())
              : "";
      err.print(CLEAR + line(words, stage, done.get(), expected) + asked);
      err.flush();
      painted = true;
    }
    return !ended;
  }

  /** {@code parsing pages … 120 of 2445} */
  static String line(Messages messages, Stage stage, int done, int items) {
    String work = stage.work(messages);
    return items == 0
        ? messages.format("progress.line", work)
        : messages.format("progress.counted", work, Math.min(done, items), items);
  }

  /** How long each stage took, a line each. */
  synchronized void tell(PrintStream to) {
    nanos.forEach(
        (each, took) -> {
          int count = items.getOrDefault(each, 0);
          Messages words = messages.get();
          String time = words.format("progress.took", each.work(words), Math.round(took / 1e6));
          to.println(
              "docusaurus-lint: "
                  + (count == 0 ? time : words.format("report.detail", time, count)));
        });
  }
}
