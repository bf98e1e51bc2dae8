package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.text.JsStrings;
import java.math.BigDecimal;

/** Numbers to text and back, as JavaScript does it. */
final class Numbers {
  private Numbers() {}

  /** The array index that a property name is, or -1. */
  static long index(String key) {
    int length = key.length();
    if (length == 0 || length > 10) {
      return -1;
    }
    if (key.charAt(0) == '0') {
      return length == 1 ? 0 : -1;
    }
    long value = 0;
    for (int i = 0; i < length; i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value < 4294967295L ? value : -1;
  }

  /** {@code String(number)}. */
  static String text(double value) {
    if (value == (long) value && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    double size = Math.abs(value);
    if (size >= 1e-6 && size < 1e21) {
      return decimal.toPlainString();
    }
    String digits = decimal.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - decimal.scale();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return (value < 0 ? "-" : "")
        + mantissa
        + "e"
        + (exponent < 0 ? "-" : "+")
        + Math.abs(exponent);
  }

  /** {@code Number(string)}. */
  static double parse(String text) {
    String trimmed = JsStrings.trim(text);
    if (trimmed.isEmpty()) {
      return 0;
    }
    if (trimmed.length() > 2 && trimmed.charAt(0) == '0') {
      int radix =
          switch (trimmed.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
          };
      if (radix > 0) {
        return digits(trimmed, 2, radix) == trimmed.length()
            ? integer(trimmed.substring(2), radix)
            : Double.NaN;
      }
    }
    switch (trimmed) {
      case "Infinity", "+Infinity":
        return Double.POSITIVE_INFINITY;
      case "-Infinity":
        return Double.NEGATIVE_INFINITY;
      default:
        return decimalEnd(trimmed) == trimmed.length() ? Double.parseDouble(trimmed) : Double.NaN;
    }
  }

  /** {@code parseFloat(string)}. */
  static double parseFloat(String text) {
    String trimmed = JsStrings.trim(text);
    if (trimmed.startsWith("Infinity") || trimmed.startsWith("+Infinity")) {
      return Double.POSITIVE_INFINITY;
    }
    if (trimmed.startsWith("-Infinity")) {
      return Double.NEGATIVE_INFINITY;
    }
    int end = decimalEnd(trimmed);
    return end <= 0 ? Double.NaN : Double.parseDouble(trimmed.substring(0, end));
  }

  /** {@code parseInt(string, radix)}; radix 0 is "none given". */
  static double parseInt(String text, int radix) {
    String trimmed = JsStrings.trim(text);
    boolean negative = trimmed.startsWith("-");
    int at = negative || trimmed.startsWith("+") ? 1 : 0;
    boolean hex = trimmed.startsWith("0x", at) || trimmed.startsWith("0X", at);
    if (hex && (radix == 0 || radix == 16)) {
      at += 2;
      radix = 16;
    }
    radix = radix == 0 ? 10 : radix;
    if (radix < 2 || radix > 36) {
      return Double.NaN;
    }
    int end = digits(trimmed, at, radix);
    if (end == at) {
      return Double.NaN;
    }
    double value = integer(trimmed.substring(at, end), radix);
    return negative ? -value : value;
  }

  private static double integer(String digits, int radix) {
    return radix == 10
        ? Double.parseDouble(digits)
        : new java.math.BigInteger(digits, radix).doubleValue();
  }

  private static int digits(String text, int from, int radix) {
    int at = from;
    while (at < text.length()
        && text.charAt(at) < 128
        && Character.digit(text.charAt(at), radix) >= 0) {
      at++;
    }
    return at;
  }

  /** The end of the decimal literal at the start of a text; 0 or -1 when there is none. */
  private static int decimalEnd(String text) {
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int whole = digits(text, at, 10);
    int end = whole;
    boolean some = whole > at;
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = digits(text, end + 1, 10);
      some |= fraction > end + 1;
      end = fraction;
    }
    if (!some) {
      return -1;
    }
    if (end < text.length() && (text.charAt(end) | 32) == 'e') {
      int sign = end + 1;
      if (sign < text.length() && (text.charAt(sign) == '-' || text.charAt(sign) == '+')) {
        sign++;
      }
      int exponent = digits(text, sign, 10);
      end = exponent > sign ? exponent : end;
    }
    return end;
  }
}
