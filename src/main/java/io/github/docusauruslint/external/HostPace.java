package io.github.docusauruslint.external;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When the next request to a host may go: never more at a time and never sooner behind the last one
 * than agreed, never so soon that the host could count more than the rate, since requests that went
 * apart may arrive together, not before a pause that the host asked for is over, and slower from
 * then on. A host that goes on asking for patience is given up.
 *
 * <p>No library does this: rate limiters, such as Failsafe's and Guava's, keep one rate for good
 * and count what is sent, not when it can arrive; they know neither of requests under way nor of a
 * host that says when to come again. The repeating of what failed by chance is Failsafe's.
 *
 * <p>Times are nanoseconds of any clock that only goes forward. For one thread.
 */
public final class HostPace {
  /** A host that asks to wait longer is not waited for. */
  public static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /** However often a host asks for patience, it gets a request in this time. */
  static final Duration LONGEST_INTERVAL = Duration.ofSeconds(10);

  /** By how much a pause that the host did not name may be longer, as a part of it. */
  private static final double JITTER = 0.25;

  /** A request that is not over by then has arrived long ago. */
  static final Duration LATEST_ARRIVAL = Duration.ofSeconds(1);

  /** How often in a row a host may ask for patience. */
  static final int MOST_PAUSES = 4;

  /** A request that went, for the one who tells when it is over. */
  public static final class Sent {
    private long arrived;

    private Sent(long now) {
      arrived = now + LATEST_ARRIVAL.toNanos();
    }
  }

  private final int atOnce;

  /** How many requests make up the rate, and the last ones of that number. */
  private final int most;

  private final Deque<Sent> last = new ArrayDeque<>();
  private final long firstPause;
  private final DoubleSupplier chance;
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
   * @param chance numbers from 0 to 1, so that several who were sent away do not come back together
   */
  public HostPace(double rate, int atOnce, Duration firstPause, DoubleSupplier chance) {
    this.chance = chance;
    this.interval = (long) Math.ceil(1e9 / rate);
    this.most = Math.max(1, (int) rate);
    this.atOnce = atOnce;
    this.firstPause = Math.min(firstPause.toNanos(), LONGEST_PAUSE.toNanos());
  }

  /** Whether a request has to wait for another one to end. */
  public boolean isFull() {
    return running >= atOnce;
  }

  /** How long the next request has to wait; 0 for not at all. */
  public long delay(long now) {
    return Math.max(
        0, Math.max(since(counted(), now), Math.max(since(next, now), since(paused, now))));
  }

  /** When the host cannot count one too many any more: the first of a full count is over. */
  private long counted() {
    return last.size() < most ? Long.MIN_VALUE : last.element().arrived + most * interval;
  }

  private static long since(long time, long now) {
    return time == Long.MIN_VALUE ? 0 : time - now;
  }

  /** A request goes. */
  public Sent start(long now) {
    running++;
    next = now + interval;
    if (last.size() == most) {
      last.remove();
    }
    Sent sent = new Sent(now);
    last.add(sent);
    return sent;
  }

  /** A request is over without a word from the host. */
  public void end(Sent sent, long now) {
    running--;
    sent.arrived = Math.min(sent.arrived, now);
  }

  /** A request is over, and the host goes on answering. */
  public void answered(Sent sent, long now) {
    end(sent, now);
    pauses = 0;
  }

  /**
   * A request is over, and the host asks for patience.
   *
   * @param asked for how long; null where it does not say
   */
  public void throttled(Sent sent, @Nullable Duration asked, long now) {
    end(sent, now);
    if (paused != Long.MIN_VALUE && now < paused) {
      return; // Another one was under way when it asked.
    }
    if (asked != null && asked.compareTo(LONGEST_PAUSE) > 0) {
      givenUp = "asks to wait " + asked.toSeconds() + " s";
      return;
    }
    pauses++;
    if (pauses > MOST_PAUSES) {
      givenUp = "goes on asking to wait";
    }
    paused = now + (asked == null ? ownPause() : asked.toNanos());
    interval = Math.max(interval, Math.min(interval * 2, LONGEST_INTERVAL.toNanos()));
  }

  private long ownPause() {
    long pause = Math.min(firstPause << Math.min(pauses, 5), LONGEST_PAUSE.toNanos());
    return pause + (long) (pause * JITTER * chance.getAsDouble());
  }

  /** Why the host is not asked any more, in English; null while it is. */
  public @Nullable String givenUp() {
    return givenUp;
  }
}
