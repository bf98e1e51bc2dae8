package io.github.docusauruslint.external;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as a configuration writes them: {@code 500ms}, {@code 20s}, {@code 10m}, {@code 1d}. */
public final class Durations {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

  /** More than anybody means, and far from where nanoseconds overflow. */
  private static final Duration MOST = Duration.ofDays(9999);

  private Durations() {}

  /**
   * A time.
   *
   * @throws IllegalArgumentException where it is none; the message says what is
   */
  public static Duration parse(String text) {
    Matcher matcher = FORM.matcher(text);
    Duration time = matcher.matches() ? of(matcher.group(1), matcher.group(2)) : null;
    if (time == null || time.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("is a time, such as 500ms, 20s, 10m, 1h or 1d");
    }
    return time;
  }

  /**
   * A time that is not 0.
   *
   * @throws IllegalArgumentException where it is none; the message says what is
   */
  public static Duration parseSome(String text) {
    Duration time = parse(text);
    if (time.isZero()) {
      throw new IllegalArgumentException("is a time of 1ms at least");
    }
    return time;
  }

  private static Duration of(String digits, String unit) {
    long amount = Long.parseLong(digits);
    return switch (unit) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  /** The same in the largest unit that needs no fraction. */
  public static String print(Duration time) {
    long millis = time.toMillis();
    if (millis % 1000 != 0) {
      return millis + "ms";
    }
    long seconds = millis / 1000;
    long[] sizes = {86400, 3600, 60};
    String[] units = {"d", "h", "m"};
    for (int i = 0; i < sizes.length; i++) {
      if (seconds > 0 && seconds % sizes[i] == 0) {
        return seconds / sizes[i] + units[i];
      }
    }
    return seconds + "s";
  }
}
