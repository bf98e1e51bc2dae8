package io.github.docusauruslint.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON to a string, without white space of its own.
 *
 * <pre>
 * new JsonWriter().beginObject().field("id", "a").name("tags").value(List.of("x")).end().toString()
 * </pre>
 *
 * gives <code>{"id":"a","tags":["x"]}</code>. Text beyond ASCII stays as it is; control characters,
 * marks that turn the direction of text, lone surrogates, U+2028 and U+2029 are escaped.
 */
public final class JsonWriter {
  private static final int BUFFER = 1 << 13;

  private final Appendable out;
  private final StringBuilder open = new StringBuilder();
  private final StringBuilder buffer = new StringBuilder();
  private boolean comma;
  private boolean lineBreak;

  /** Writes to a string, which {@link #toString} gives. */
  public JsonWriter() {
    this(new StringBuilder());
  }

  /** Writes to whatever takes text; what that throws comes as {@link UncheckedIOException}. */
  public JsonWriter(Appendable out) {
    this.out = out;
  }

  public JsonWriter beginObject() {
    return begin('{', '}');
  }

  public JsonWriter beginArray() {
    return begin('[', ']');
  }

  private JsonWriter begin(char start, char end) {
    separate();
    put(start);
    open.append(end);
    comma = false;
    return this;
  }

  /** Closes the innermost object or array. */
  public JsonWriter end() {
    int last = open.length() - 1;
    breakLine();
    char close = open.charAt(last);
    open.setLength(last);
    put(close);
    comma = true;
    return this;
  }

  /** The name of the value that follows. */
  public JsonWriter name(String name) {
    separate();
    quote(name);
    put(':');
    comma = false;
    return this;
  }

  /** A name and its value, as {@link #value} takes it. */
  public JsonWriter field(String name, @Nullable Object value) {
    return name(name).value(value);
  }

  /**
   * A value: null, a string, a boolean, a number, a map or an iterable of such.
   *
   * @throws IllegalArgumentException for anything else
   */
  public JsonWriter value(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      beginObject();
      map.forEach((key, item) -> field(String.valueOf(key), item));
      return end();
    }
    if (value instanceof Iterable<?> items) {
      beginArray();
      items.forEach(this::value);
      return end();
    }
    separate();
    if (value == null || value instanceof Boolean) {
      put(String.valueOf(value));
    } else if (value instanceof CharSequence text) {
      quote(text);
    } else if (value instanceof Number number) {
      put(number(number));
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
    comma = true;
    return this;
  }

  /** A line break before what comes next, for files that people look into. */
  public JsonWriter newLine() {
    lineBreak = true;
    return this;
  }

  private void separate() {
    if (comma) {
      put(',');
      comma = false;
    }
    breakLine();
  }

  private void breakLine() {
    if (lineBreak) {
      put('\n');
      lineBreak = false;
    }
  }

  /** Numbers as JavaScript prints them: whole ones without a fraction. */
  private static String number(Number number) {
    double value = number.doubleValue();
    if (number instanceof Double || number instanceof Float) {
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        return "null";
      }
      if (value == Math.rint(value) && Math.abs(value) < 1e15) {
        return Long.toString((long) value);
      }
    }
    return number.toString();
  }

  private void quote(CharSequence text) {
    put('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (!isPlain(c)) {
        buffer.append(text, from, i);
        character(c);
        from = i + 1;
      }
    }
    buffer.append(text, from, text.length());
    put('"');
  }

  private static boolean isPlain(char c) {
    return c < 0x7f
        ? c >= 0x20 && c != '"' && c != '\\'
        : c >= 0xa0
            && c != 0x2028
            && c != 0x2029
            && !Character.isSurrogate(c)
            && !Printable.turnsText(c);
  }

  private void character(char c) {
    switch (c) {
      case '"' -> put("\\\"");
      case '\\' -> put("\\\\");
      case '\n' -> put("\\n");
      case '\r' -> put("\\r");
      case '\t' -> put("\\t");
      default -> {
        String digits = Integer.toHexString(c);
        put("\\u" + "0".repeat(4 - digits.length()) + digits);
      }
    }
  }

  private void put(char c) {
    buffer.append(c);
    flushWhole();
  }

  private void put(String text) {
    buffer.append(text);
    flushWhole();
  }

  /** Hands on a good deal at once, and whatever there is once all is closed. */
  private void flushWhole() {
    if (buffer.length() < BUFFER && !open.isEmpty()) {
      return;
    }
    try {
      out.append(buffer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.setLength(0);
  }

  /** What was written, where it went to a string. */
  @Override
  public String toString() {
    return out.toString();
  }
}
