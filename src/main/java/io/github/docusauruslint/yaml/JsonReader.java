package io.github.docusauruslint.yaml;

import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as {@code JSON.parse} reads it: no comments, no trailing commas, the last of equal keys. */
public final class JsonReader {
  private static final int MAX_DEPTH = 500;
  private static final int MAX_VALUES = 1_000_000;

  private final String text;
  private final int end;
  private int at;
  private int depth;
  private int values;

  private JsonReader(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /**
   * Reads the one value of a stretch of text.
   *
   * @throws YamlSyntaxException where {@code JSON.parse} refuses, at 500 nested brackets, or at a
   *     million values; its offset counts from the start of {@code text}
   */
  public static YamlNode read(String text, int start, int end) throws YamlSyntaxException {
    JsonReader reader = new JsonReader(text, start, end);
    YamlNode value = reader.value();
    reader.skipSpace();
    if (reader.at < end) {
      throw reader.unexpected();
    }
    return value;
  }

  private YamlNode value() throws YamlSyntaxException {
    skipSpace();
    if (++values > MAX_VALUES) {
      throw new YamlSyntaxException("More than " + MAX_VALUES + " values", at);
    }
    int start = at;
    switch (peek()) {
      case '{':
        return object(start);
      case '[':
        return array(start);
      case '"':
        String string = string();
        return new YamlNode.Scalar(new Span(start, at), string, true);
      case 't':
        return word(start, "true", Boolean.TRUE);
      case 'f':
        return word(start, "false", Boolean.FALSE);
      case 'n':
        return word(start, "null", null);
      default:
        Object number = number();
        return new YamlNode.Scalar(new Span(start, at), number, false);
    }
  }

  private YamlNode object(int start) throws YamlSyntaxException {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    enter();
    skipSpace();
    boolean more = peek() != '}';
    while (more) {
      skipSpace();
      int keyStart = at;
      String key = string();
      Span keySpan = new Span(keyStart, at);
      skipSpace();
      expect(':');
      entries.put(key, new YamlNode.Entry(key, keySpan, value()));
      skipSpace();
      more = peek() == ',';
      if (more) {
        at++;
      }
    }
    expect('}');
    depth--;
    return new YamlNode.Mapping(new Span(start, at), new ArrayList<>(entries.values()));
  }

  private YamlNode array(int start) throws YamlSyntaxException {
    List<YamlNode> items = new ArrayList<>();
    enter();
    skipSpace();
    boolean more = peek() != ']';
    while (more) {
      items.add(value());
      skipSpace();
      more = peek() == ',';
      if (more) {
        at++;
      }
    }
    expect(']');
    depth--;
    return new YamlNode.Sequence(new Span(start, at), items);
  }

  private void enter() throws YamlSyntaxException {
    at++;
    if (++depth > MAX_DEPTH) {
      throw new YamlSyntaxException("Too many nested brackets", at - 1);
    }
  }

  private YamlNode word(int start, String word, @Nullable Object value) throws YamlSyntaxException {
    for (int i = 0; i < word.length(); i++) {
      expect(word.charAt(i));
    }
    return new YamlNode.Scalar(new Span(start, at), value, false);
  }

  private Object number() throws YamlSyntaxException {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    boolean whole = true;
    if (peek() == '.') {
      whole = false;
      at++;
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      whole = false;
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    String number = text.substring(start, at);
    boolean small = whole && number.length() < 16 && !number.equals("-0");
    return small ? (Object) Long.parseLong(number) : (Object) Double.parseDouble(number);
  }

  private void digits() throws YamlSyntaxException {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (at == start) {
      throw unexpected();
    }
  }

  private String string() throws YamlSyntaxException {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      if (at >= end || peek() < ' ') {
        throw unexpected();
      }
      char c = text.charAt(at++);
      out.append(c == '\\' ? escape() : c);
    }
    at++;
    return out.toString();
  }

  private char escape() throws YamlSyntaxException {
    char c = peek();
    at++;
    switch (c) {
      case '"', '\\', '/':
        return c;
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        int value = 0;
        for (int i = 0; i < 4; i++, at++) {
          int digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
          if (digit < 0) {
            throw unexpected();
          }
          value = value << 4 | digit;
        }
        return (char) value;
      default:
        at--;
        throw unexpected();
    }
  }

  private void skipSpace() {
    while (at < end && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void expect(char c) throws YamlSyntaxException {
    if (at >= end || text.charAt(at) != c) {
      throw unexpected();
    }
    at++;
  }

  private YamlSyntaxException unexpected() {
    String what = at < end ? "Unexpected token '" + text.charAt(at) + "'" : "Unexpected end";
    return new YamlSyntaxException(what + " in JSON", Math.min(at, end));
  }

  /** The character at hand, or NUL at the end. */
  private char peek() {
    return at < end ? text.charAt(at) : '\0';
  }
}
