package io.github.docusauruslint.site.schema;

import io.github.docusauruslint.text.JsStrings;
import io.github.docusauruslint.yaml.JavaScriptText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers written as text, as Joi converts them. */
public final class JoiNumbers {
  /** The largest number that is safe ({@code Number.MAX_SAFE_INTEGER}). */
  public static final double LARGEST_SAFE = (1L << 53) - 1;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

  private JoiNumbers() {}

  /** The number that a text is, or null. */
  public static @Nullable Double parse(String text) {
    String trimmed = JsStrings.trim(text);
    if (!NUMBER.matcher(trimmed).matches()) {
      return null;
    }
    double value = Double.parseDouble(trimmed);
    return value == 0 ? 0.0 : value;
  }

  /** Whether a text that is a number is too large, or says more digits than a number keeps. */
  public static boolean isUnsafe(String text, double value) {
    return Math.abs(value) > LARGEST_SAFE || losesDigits(text, value);
  }

  static boolean losesDigits(String text, double value) {
    String trimmed = JsStrings.trim(text);
    String printed = JavaScriptText.number(value);
    if (trimmed.indexOf('e') >= 0 || trimmed.indexOf('E') >= 0) {
      return !significant(trimmed).equals(significant(printed));
    }
    return printed.indexOf('e') < 0 && !printed.equals(plain(trimmed));
  }

  private static String significant(String number) {
    return number
        .replaceFirst("[eE][+-]?[0-9]+$", "")
        .replaceFirst("\\.", "")
        .replaceFirst("0+$", "")
        .replaceFirst("^[+-]?0*", "");
  }

  private static String plain(String number) {
    String plain =
        number
            .replaceFirst("^\\+", "")
            .replaceFirst("\\.0*$", "")
            .replaceFirst("^(-?)\\.", "$10.")
            .replaceFirst("^(-?)0+([0-9])", "$1$2");
    if (plain.indexOf('.') >= 0 && plain.endsWith("0")) {
      plain = plain.replaceFirst("0+$", "");
    }
    return plain.equals("-0") ? "0" : plain;
  }
}
