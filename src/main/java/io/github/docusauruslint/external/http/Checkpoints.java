package io.github.docusauruslint.external.http;

import java.time.Duration;

/**
 * Keeps what a run learns while it goes on: whoever interrupts a long one finds in the next what
 * was answered until then. Where the process is told to end, what there is is kept first; where it
 * is killed, what was kept last is there, and no more than the answers of a few seconds are lost.
 *
 * <p>The one who learns saves, never a thread that asks, whose pace would suffer.
 */
final class Checkpoints implements AutoCloseable {
  /** So many answers are not risked. */
  static final int MOST_ANSWERS = 200;

  /** Answers are not risked for longer than this. */
  static final Duration LONGEST = Duration.ofSeconds(5);

  private final Runnable save;
  private final Thread atExit;
  private int unsaved;
  private long due;

  private Checkpoints(Runnable save, long now) {
    this.save = save;
    this.atExit = new Thread(save, "docusaurus-lint keep answers");
    this.due = now + LONGEST.toNanos();
  }

  /**
   * Begins to keep.
   *
   * @param save keeps what is known; from any thread
   * @param now nanoseconds of any clock that only goes forward
   */
  static Checkpoints begin(Runnable save, long now) {
    Checkpoints checkpoints = new Checkpoints(save, now);
    try {
      Runtime.getRuntime().addShutdownHook(checkpoints.atExit);
    } catch (IllegalStateException e) {
      // The process is ending, and nothing was learnt yet.
    }
    return checkpoints;
  }

  /** Something more is known. */
  void learnt(long now) {
    unsaved++;
    saveIfDue(now);
  }

  /** Keeps it where much has gathered, or something for long. */
  void saveIfDue(long now) {
    if (unsaved >= MOST_ANSWERS || now - due >= 0) {
      if (unsaved > 0) {
        save.run();
      }
      unsaved = 0;
      due = now + LONGEST.toNanos();
    }
  }

  /** How long nothing is due, unless more is learnt. */
  long untilDue(long now) {
    return Math.max(0, due - now);
  }

  /** Keeps all of it. */
  @Override
  public void close() {
    save.run();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending: the same is kept once more.
    }
  }
}
