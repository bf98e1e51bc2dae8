package io.github.docusauruslint.yaml;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plain values as one line of text, as the recorded answers have them: JSON with sorted keys, dates
 * as {@code D} and milliseconds.
 */
public final class Canonical {
  private Canonical() {}

  public static String of(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      StringBuilder out = new StringBuilder("{");
      new TreeMap<>(map)
          .forEach(
              (key, item) ->
                  out.append(out.length() > 1 ? "," : "")
                      .append(quote(String.valueOf(key)))
                      .append(':')
                      .append(of(item)));
      return out.append('}').toString();
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(",", list.stream().map(Canonical::of).toList()) + "]";
    }
    if (value instanceof String text) {
      return quote(text);
    }
    if (value instanceof Double number) {
      return number == 0 ? "-0" : JavaScriptText.number(number);
    }
    return value instanceof Instant date ? "D" + date.toEpochMilli() : String.valueOf(value);
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    return out.append('"').toString();
  }
}
