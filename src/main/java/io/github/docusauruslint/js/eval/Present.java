package io.github.docusauruslint.js.eval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The present as evaluations see it, and how closely they look: what was evaluated once may be true
 * until the year is over, or only in this moment. Safe for use by several threads.
 */
public final class Present {
  private final Instant instant;
  private Reach reach = new Reach(Long.MIN_VALUE, Long.MAX_VALUE, null);

  private Present(Instant instant) {
    this.instant = instant;
  }

  /** A present. */
  public static Present of(Instant instant) {
    return new Present(instant);
  }

  /** The present of the system. */
  public static Present now() {
    return new Present(Instant.now());
  }

  /**
   * When evaluations would see the same.
   *
   * @param from the first millisecond of the epoch
   * @param until the first millisecond behind
   * @param zone the local time zone, where it was asked for; else null
   */
  public record Reach(long from, long until, @Nullable String zone) {
    /** Whether there is another moment at which they would. */
    public boolean isLasting() {
      return from < until;
    }

    /** Whether they would, here and at a moment. */
    public boolean holdsAt(Instant moment) {
      long millis = moment.toEpochMilli();
      return from <= millis
          && millis < until
          && (zone == null || zone.equals(ZoneId.systemDefault().getId()));
    }

    private Reach within(long first, long end) {
      return new Reach(Math.max(from, first), Math.min(until, end), zone);
    }
  }

  Instant instant() {
    return instant;
  }

  /** When evaluations would see the same, as far as they have looked until now. */
  public synchronized Reach reach() {
    return reach;
  }

  /** The moment itself matters. */
  synchronized void seeMoment() {
    reach = reach.within(0, 0);
  }

  /** Whether it is before or behind another moment matters, in milliseconds of the epoch. */
  synchronized void seeOrder(double other) {
    long millis = instant.toEpochMilli();
    if (millis < other) {
      reach = reach.within(Long.MIN_VALUE, (long) other);
    } else if (millis > other) {
      reach = reach.within((long) other + 1, Long.MAX_VALUE);
    } else if (millis == other) {
      seeMoment();
    }
  }

  /** The year matters. */
  synchronized void seeYear() {
    if (isSameYearEverywhere(instant)) {
      int year = instant.atOffset(ZoneOffset.UTC).getYear();
      reach = reach.within(day(year, 2), day(year, 365));
    } else {
      seeMoment();
    }
  }

  private static long day(int year, int day) {
    return LocalDate.ofYearDay(year, day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  /** The local time zone matters. */
  synchronized ZoneId seeZone() {
    ZoneId zone = ZoneId.systemDefault();
    reach = new Reach(reach.from(), reach.until(), zone.getId());
    return zone;
  }

  /** Whether it is the same year all over the world; then the time zone need not be known. */
  static boolean isSameYearEverywhere(Instant instant) {
    int day = instant.atOffset(ZoneOffset.UTC).getDayOfYear();
    return day > 1 && day < 365;
  }
}
