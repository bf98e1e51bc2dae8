package io.github.docusauruslint.yaml;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a plain scalar means: the default schema of js-yaml 4 (null, booleans, integers, floats,
 * timestamps; {@code yes} and {@code 1_000} are strings, {@code 017} is seventeen).
 */
final class CoreSchema {
  private static final long SAFE = 1L << 53;

  private CoreSchema() {}

  /** Compiled when first asked for: most front matter has no dates and no fractions. */
  private static final class Patterns {
    static final Pattern FLOAT =
        Pattern.compile(
            "[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?");
    static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    static final Pattern TIMESTAMP =
        Pattern.compile(
            "([0-9]{4})-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9]{2}):([0-9]{2})"
                + "(?:\\.([0-9]*))?(?:[ \\t]*(?:Z|([-+])([0-9][0-9]?)(?::([0-9]{2}))?))?");

    private Patterns() {}
  }

  /** The value of a plain scalar, which is never empty; its own text when it is nothing else. */
  static @Nullable Object resolve(String text) {
    char first = text.charAt(0);
    if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
      return numeric(text);
    }
    if (text.length() > 5 || isNull(text)) {
      return text.length() > 5 ? text : null;
    }
    Boolean bool = bool(text);
    return bool == null ? text : bool;
  }

  static boolean isNull(String text) {
    return switch (text) {
      case "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  static @Nullable Boolean bool(String text) {
    return switch (text) {
      case "true", "True", "TRUE" -> Boolean.TRUE;
      case "false", "False", "FALSE" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static Object numeric(String text) {
    Object value = integer(text);
    if (value == null) {
      value = floating(text);
    }
    if (value == null && text.length() > 7 && text.charAt(4) == '-') {
      value = timestamp(text);
    }
    return value == null ? text : value;
  }

  static @Nullable Object integer(String text) {
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int radix = 10;
    if (text.startsWith("0", at) && text.length() > at + 1) {
      radix =
          switch (text.charAt(at + 1)) {
            case 'b' -> 2;
            case 'o' -> 8;
            case 'x' -> 16;
            default -> 10;
          };
      at += radix == 10 ? 0 : 2;
    }
    if (at == text.length()) {
      return null;
    }
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'f' || Character.digit(c, radix) < 0) {
        return null;
      }
    }
    if (text.length() - at <= 15) {
      long value = Long.parseLong(text.substring(at), radix);
      if (value < SAFE && (value != 0 || text.charAt(0) != '-' || text.equals("-0"))) {
        return text.charAt(0) == '-' ? -value : value;
      }
    }
    double value = large(text.substring(at), radix);
    return Double.isInfinite(value) ? null : number(text.charAt(0) == '-' ? -value : value);
  }

  private static double large(String digits, int radix) {
    if (radix == 10) {
      return Double.parseDouble(digits);
    }
    String significant = digits.replaceFirst("^0+", "");
    return significant.length() > 1024
        ? Double.POSITIVE_INFINITY
        : new BigInteger("0" + significant, radix).doubleValue();
  }

  static @Nullable Object floating(String text) {
    switch (text) {
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF":
        return Double.POSITIVE_INFINITY;
      case "-.inf", "-.Inf", "-.INF":
        return Double.NEGATIVE_INFINITY;
      case ".nan", ".NaN", ".NAN":
        return Double.NaN;
      default:
        if (!Patterns.FLOAT.matcher(text).matches()) {
          return null;
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? null : number(value);
    }
  }

  /** As JavaScript knows one kind of number, {@code 1.0} is the integer 1. */
  private static Object number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < SAFE;
    boolean negativeZero = value == 0 && 1 / value < 0;
    return whole && !negativeZero ? (Object) (long) value : (Object) value;
  }

  static @Nullable Instant timestamp(String text) {
    Matcher date = Patterns.DATE.matcher(text);
    if (date.matches()) {
      return day(date).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    Matcher match = Patterns.TIMESTAMP.matcher(text);
    if (!match.matches()) {
      return null;
    }
    String fraction = match.group(7) == null ? "" : match.group(7);
    String millis = (fraction + "000").substring(0, 3);
    long seconds =
        Long.parseLong(match.group(4)) * 3600
            + Long.parseLong(match.group(5)) * 60
            + Long.parseLong(match.group(6));
    if (match.group(8) != null) {
      String minutes = match.group(10) == null ? "0" : match.group(10);
      long zone = Long.parseLong(match.group(9)) * 3600 + Long.parseLong(minutes) * 60;
      seconds -= match.group(8).equals("-") ? -zone : zone;
    }
    return day(match)
        .atStartOfDay()
        .plusSeconds(seconds)
        .toInstant(ZoneOffset.UTC)
        .plusMillis(Long.parseLong(millis));
  }

  /** Months and days overflow and two-digit years mean 19xx, as in {@code Date.UTC}. */
  private static LocalDate day(Matcher match) {
    int year = Integer.parseInt(match.group(1));
    return LocalDate.of(year < 100 ? 1900 + year : year, 1, 1)
        .plusMonths(Long.parseLong(match.group(2)) - 1)
        .plusDays(Long.parseLong(match.group(3)) - 1);
  }
}
