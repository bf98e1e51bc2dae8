package io.github.docusauruslint.external;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds, or a date of HTTP. */
public final class RetryAfter {
  private RetryAfter() {}

  /**
   * How long a host asks to wait.
   *
   * @param value of the header, or null
   * @return null where it says nothing that makes sense; never negative
   */
  public static @Nullable Duration parse(@Nullable String value, Instant now) {
    String text = value == null ? "" : value.strip();
    if (text.isEmpty()) {
      return null;
    }
    if (text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(now, then);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
