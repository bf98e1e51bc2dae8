package io.github.docusauruslint.text;

import io.github.docusauruslint.text.DateTokens.Kind;
import io.github.docusauruslint.text.DateTokens.Token;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * {@code Date.parse} as V8 does it: ISO dates first, and then nearly anything that a person may
 * write as a date, such as {@code Jan 5, 2024 10:00 GMT+2}.
 */
public final class JsDates {
  private static final int NONE = Integer.MAX_VALUE;

  private final DateTokens tokens;
  private final Day day = new Day();
  private final Time time = new Time();
  private final Zone zone = new Zone();

  private JsDates(String text) {
    tokens = new DateTokens(text);
  }

  /**
   * The moment that a text means, or null where JavaScript says {@code Invalid Date}.
   *
   * @param local the zone of dates that name none
   */
  public static @Nullable Instant parse(String text, ZoneId local) {
    JsDates parser = new JsDates(text);
    Token rest = parser.iso();
    if (rest.kind() == Kind.INVALID || !parser.legacy(rest)) {
      return null;
    }
    LocalDateTime date = parser.day.date();
    long millis = parser.time.millis();
    if (date == null || millis < 0) {
      return null;
    }
    LocalDateTime moment = date.plusNanos(millis * 1_000_000);
    return parser.zone.isSet()
        ? moment.toInstant(ZoneOffset.UTC).minusSeconds(parser.zone.seconds())
        : moment.atZone(local).toInstant();
  }

  /** Reads as much as is an ISO date; what is left begins with the token it gives back. */
  private Token iso() {
    Token first = tokens.peek();
    if (first.isSign()) {
      tokens.next();
      if (!tokens.peek().isNumber(6)) {
        return first;
      }
      int year = tokens.next().value();
      if (first.symbol() == '-' && year == 0) {
        return first;
      }
      day.add(first.symbol() == '-' ? -year : year);
    } else if (first.isNumber(4)) {
      day.add(tokens.next().value());
    } else {
      return tokens.next();
    }
    for (int limit = 12; limit > 0 && tokens.skip('-'); limit = limit == 12 ? 31 : 0) {
      Token part = tokens.peek();
      if (!part.isNumber(2) || part.value() < 1 || part.value() > limit) {
        return tokens.next();
      }
      day.add(tokens.next().value());
    }
    if (tokens.peek().kind() == Kind.TIME_SEPARATOR) {
      tokens.next();
      if (!isoTime() || !isoZone() || tokens.peek().kind() != Kind.END) {
        return Token.INVALID;
      }
    } else if (tokens.peek().kind() != Kind.END) {
      return tokens.next();
    }
    if (!zone.hasHour() && time.isEmpty()) {
      zone.set(0);
    }
    day.iso = true;
    return Token.END;
  }

  private boolean isoTime() {
    Token hour = tokens.next();
    if (!hour.isNumber(2) || hour.value() > 24) {
      return false;
    }
    boolean midnight = hour.value() == 24;
    time.add(hour.value());
    for (int i = 0; i < 2; i++) {
      if (!tokens.skip(':')) {
        return i == 1;
      }
      Token part = tokens.next();
      if (!part.isNumber(2) || part.value() > 59 || midnight && part.value() > 0) {
        return false;
      }
      time.add(part.value());
    }
    if (tokens.skip('.')) {
      Token part = tokens.next();
      if (part.kind() != Kind.NUMBER || midnight && part.value() > 0) {
        return false;
      }
      time.add(part.millis());
    }
    return true;
  }

  private boolean isoZone() {
    Token token = tokens.peek();
    if (token.isZ()) {
      tokens.next();
      zone.set(0);
      return true;
    }
    if (!token.isSign()) {
      return true;
    }
    zone.sign = tokens.next().symbol() == '-' ? -1 : 1;
    Token number = tokens.next();
    int hour = number.value();
    int minute = 0;
    if (number.isNumber(4)) {
      hour = number.value() / 100;
      minute = number.value() % 100;
    } else {
      if (!number.isNumber(2) || number.value() > 23 || !tokens.skip(':')) {
        return false;
      }
      Token minutes = tokens.next();
      if (!minutes.isNumber(2)) {
        return false;
      }
      minute = minutes.value();
    }
    zone.hour = hour;
    zone.minute = minute;
    return hour <= 23 && minute <= 59;
  }

  private boolean legacy(Token rest) {
    boolean number = day.size > 0;
    for (Token token = rest; token.kind() != Kind.END; token = tokens.next()) {
      if (token.kind() == Kind.NUMBER) {
        number = true;
        if (!legacyNumber(token.value())) {
          return false;
        }
      } else if (token.isWord()) {
        if (!legacyWord(token, number)) {
          return false;
        }
      } else if (token.isSign() && (zone.isUtc() || !time.isEmpty())) {
        number = true;
        if (!legacyOffset(token)) {
          return false;
        }
      } else if ((token.isSign() || token.symbol() == ')') && number) {
        return false;
      }
    }
    return true;
  }

  private boolean legacyNumber(int n) {
    if (tokens.skip(':')) {
      if (tokens.skip(':')) {
        return time.isEmpty() && time.add(n) && time.add(0);
      }
      if (!time.add(n)) {
        return false;
      }
      tokens.skip('.');
      return true;
    }
    if (tokens.skip('.') && time.isExpecting(n)) {
      time.add(n);
      Token fraction = tokens.peek();
      return fraction.kind() == Kind.NUMBER && time.addLast(tokens.next().millis());
    }
    if (zone.isExpecting(n)) {
      zone.minute = n;
      return true;
    }
    if (time.isExpecting(n)) {
      Token after = tokens.peek();
      return time.addLast(n)
          && (after.kind() == Kind.END
              || after.kind() == Kind.SPACE
              || after.isZ()
              || after.isSign());
    }
    if (!day.add(n)) {
      return false;
    }
    tokens.skip('-');
    return true;
  }

  private boolean legacyWord(Token word, boolean afterNumber) {
    if (word.kind() == Kind.HALF_DAY && !time.isEmpty()) {
      time.hourOffset = word.value();
    } else if (word.kind() == Kind.MONTH) {
      day.month = word.value();
      tokens.skip('-');
    } else if (word.kind() == Kind.ZONE && afterNumber) {
      zone.set(word.value());
    } else {
      return !afterNumber && tokens.peek().kind() != Kind.NUMBER;
    }
    return true;
  }

  private boolean legacyOffset(Token sign) {
    zone.sign = sign.symbol() == '-' ? -1 : 1;
    int length = 0;
    int n = 0;
    if (tokens.peek().kind() == Kind.NUMBER) {
      Token number = tokens.next();
      length = number.length();
      n = number.value();
    }
    if (tokens.peek().symbol() == ':') {
      zone.hour = n;
      zone.minute = NONE;
    } else if (length == 1 || length == 2) {
      zone.hour = n;
      zone.minute = 0;
    } else if (length == 3 || length == 4) {
      zone.hour = n / 100;
      zone.minute = n % 100;
    } else {
      return false;
    }
    return true;
  }

  private static final class Day {
    private final int[] parts = new int[3];
    private int size;
    private int month = NONE;
    private boolean iso;

    boolean add(int n) {
      if (size == parts.length) {
        return false;
      }
      parts[size++] = n;
      return true;
    }

    private static boolean isDay(int n) {
      return n >= 1 && n <= 31;
    }

    @Nullable LocalDateTime date() {
      if (size == 0) {
        return null;
      }
      int[] p = parts.clone();
      for (int i = size; i < 3; i++) {
        p[i] = 1;
      }
      int year;
      int monthNumber = month;
      int dayNumber;
      if (month != NONE) {
        boolean yearFirst = !isDay(p[0]);
        dayNumber = yearFirst ? p[1] : p[0];
        year = yearFirst ? p[0] : p[1];
      } else if (iso || !isDay(p[0])) {
        year = p[0];
        monthNumber = p[1];
        dayNumber = p[2];
      } else {
        monthNumber = p[0];
        dayNumber = p[1];
        year = p[2];
      }
      if (!iso) {
        year += year >= 0 && year <= 49 ? 2000 : year >= 50 && year <= 99 ? 1900 : 0;
      }
      if (monthNumber < 1 || monthNumber > 12 || !isDay(dayNumber) || Math.abs(year) > 275_760) {
        return null;
      }
      return LocalDateTime.of(year, monthNumber, 1, 0, 0).plusDays(dayNumber - 1L);
    }
  }

  private static final class Time {
    private final int[] parts = new int[4];
    private int size;
    private int hourOffset = NONE;

    boolean isEmpty() {
      return size == 0;
    }

    boolean isExpecting(int n) {
      return (size == 1 || size == 2) && n <= 59 || size == 3 && n <= 999;
    }

    boolean add(int n) {
      if (size == parts.length) {
        return false;
      }
      parts[size++] = n;
      return true;
    }

    /** Adds the last part there is, unless there is one too many already. */
    boolean addLast(int n) {
      add(n);
      size = parts.length;
      return true;
    }

    /** Milliseconds since midnight, or -1. */
    long millis() {
      int hour = parts[0];
      if (hourOffset != NONE) {
        if (hour > 12) {
          return -1;
        }
        hour = hour % 12 + hourOffset;
      }
      boolean whole = parts[1] == 0 && parts[2] == 0 && parts[3] == 0;
      boolean valid = hour <= 23 && parts[1] <= 59 && parts[2] <= 59 && parts[3] <= 999;
      return valid || hour == 24 && whole
          ? ((hour * 60L + parts[1]) * 60 + parts[2]) * 1000 + parts[3]
          : -1;
    }
  }

  private static final class Zone {
    private int sign = NONE;
    private int hour = NONE;
    private int minute = NONE;

    void set(int hours) {
      sign = hours < 0 ? -1 : 1;
      hour = Math.abs(hours);
      minute = 0;
    }

    boolean isSet() {
      return sign != NONE;
    }

    boolean hasHour() {
      return hour != NONE;
    }

    boolean isUtc() {
      return hour == 0 && minute == 0;
    }

    boolean isExpecting(int n) {
      return hour != NONE && minute == NONE && n <= 59;
    }

    long seconds() {
      long hours = hour == NONE ? 0 : hour;
      long minutes = minute == NONE ? 0 : minute;
      return sign * (hours * 3600 + minutes * 60);
    }
  }
}
