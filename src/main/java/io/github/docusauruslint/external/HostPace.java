package io.github.docusauruslint.external;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When the next request to a host may go: never more at a time and never sooner behind the last one
 * than agreed, not before a pause that the host asked for is over, and slower from then on. A host
 * that goes on asking for patience is given up.
 *
 * <p>Times are nanoseconds of any clock that only goes forward. For one thread.
 */
public final class HostPace {
  /** A host that asks to wait longer is not waited for. */
  public static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /** How often in a row a host may ask for patience. */
  static final int MOST_PAUSES = 4;

  private final int atOnce;
  private final long firstPause;
  private long interval;
  private int running;
  private long next = Long.MIN_VALUE;
  private long paused = Long.MIN_VALUE;
  private int pauses;
  private @Nullable String givenUp;

  /**
   * A host that was not asked yet.
   *
   * @param rate requests a second
   * @param firstPause how long to wait when the host does not say how long
   */
  public HostPace(double rate, int atOnce, Duration firstPause) {
    this.interval = (long) Math.ceil(1e9 / rate);
    this.atOnce = atOnce;
    this.firstPause = firstPause.toNanos();
  }

  /** Whether a request has to wait for another one to end. */
  public boolean isFull() {
    return running >= atOnce;
  }

  /** How long the next request has to wait; 0 for not at all. */
  public long delay(long now) {
    return Math.max(0, Math.max(since(next, now), since(paused, now)));
  }

  private static long since(long time, long now) {
    return time == Long.MIN_VALUE ? 0 : time - now;
  }

  /** A request goes. */
  public void start(long now) {
    running++;
    next = now + interval;
  }

  /** A request is over without a word from the host. */
  public void end() {
    running--;
  }

  /** A request is over, and the host goes on answering. */
  public void answered() {
    running--;
    pauses = 0;
  }

  /**
   * A request is over, and the host asks for patience.
   *
   * @param asked for how long; null where it does not say
   */
  public void throttled(@Nullable Duration asked, long now) {
    running--;
    if (paused != Long.MIN_VALUE && now < paused) {
      return; // Another one was under way when it asked.
    }
    pauses++;
    long pause = asked == null ? firstPause << Math.min(pauses, 5) : asked.toNanos();
    if (pause > LONGEST_PAUSE.toNanos()) {
      givenUp = "asks to wait " + Duration.ofNanos(pause).toSeconds() + " s";
    } else if (pauses > MOST_PAUSES) {
      givenUp = "goes on asking to wait";
    }
    paused = now + pause;
    interval *= 2;
  }

  /** Why the host is not asked any more, in English; null while it is. */
  public @Nullable String givenUp() {
    return givenUp;
  }
}
