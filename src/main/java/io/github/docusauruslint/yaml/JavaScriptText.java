package io.github.docusauruslint.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as JavaScript's {@code String(value)} writes them. */
public final class JavaScriptText {
  /** Apart, since to make one takes longer than to write most texts. */
  private static final class Dates {
    static final DateTimeFormatter FORMAT =
        DateTimeFormatter.ofPattern("EEE MMM dd uuuu HH:mm:ss 'GMT'xx", Locale.ENGLISH);
  }

  private JavaScriptText() {}

  /** A YAML node; a mapping is {@code [object Object]}. Dates are written in UTC. */
  public static String of(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return of(scalar.value(), ZoneOffset.UTC);
    }
    return node instanceof YamlNode.Sequence sequence
        ? String.join(",", sequence.items().stream().map(JavaScriptText::of).toList())
        : "[object Object]";
  }

  /** What a {@link YamlNode.Scalar} holds. */
  public static String of(@Nullable Object value, ZoneId zone) {
    if (value instanceof Double number) {
      return number(number);
    }
    return value instanceof Instant date ? date(date, zone) : String.valueOf(value);
  }

  /**
   * A number, as {@code Number.prototype.toString} does it: {@code 1}, {@code 1.5}, {@code 1e+21}.
   */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
      return Long.toString((long) value);
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + layOut(digits, point);
  }

  /** The fewest digits that read back as the same number; older JDKs print more of them. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  private static String layOut(String digits, int point) {
    int count = digits.length();
    if (point > 21 || point <= -6) {
      String mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
      return mantissa + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
    }
    if (point >= count) {
      return digits + "0".repeat(point - count);
    }
    return point > 0
        ? digits.substring(0, point) + "." + digits.substring(point)
        : "0." + "0".repeat(-point) + digits;
  }

  /**
   * A date, as {@code Date.prototype.toString} does it in Node: {@code Tue Jan 02 2024 00:00:00
   * GMT+0000 (Coordinated Universal Time)}.
   */
  public static String date(Instant date, ZoneId zone) {
    ZonedDateTime local = date.atZone(zone);
    boolean utc = local.getOffset().getTotalSeconds() == 0 && zone.normalized() == ZoneOffset.UTC;
    String name =
        utc
            ? "Coordinated Universal Time"
            : DateTimeFormatter.ofPattern("zzzz", Locale.ENGLISH).format(local);
    return Dates.FORMAT.format(local) + " (" + name + ")";
  }
}
