package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Property;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads JSON as {@code JSON.parse} does, and refuses what it refuses, with the places kept. */
public final class JsonReader {
  private static final int MAX_DEPTH = 500;

  private final String text;
  private final @Nullable String file;
  private int at;
  private int depth;

  private JsonReader(String text, @Nullable String file) {
    this.text = text;
    this.file = file;
  }

  /** Text that is not JSON. Has no stack trace: it is a finding. */
  public static final class JsonSyntaxException extends Exception {
    private static final long serialVersionUID = 1;
    private final int offset;

    JsonSyntaxException(String message, int offset) {
      super(message, null, false, false);
      this.offset = offset;
    }

    /** Where reading stopped, in UTF-16 units. */
    public int offset() {
      return offset;
    }
  }

  /**
   * Reads a whole text.
   *
   * @param file what the origins of the values name; null for values without origins
   */
  public static JsValue read(String text, @Nullable String file) throws JsonSyntaxException {
    JsonReader reader = new JsonReader(text, file);
    reader.skipSpace();
    JsValue value = reader.value();
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw reader.unexpected("after the JSON value");
    }
    return value;
  }

  private JsValue value() throws JsonSyntaxException {
    if (at >= text.length()) {
      throw unexpected("");
    }
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> {
        int start = at;
        yield new JsValue.Str(string(), origin(start));
      }
      case 't' -> word("true", new JsValue.Bool(true, origin(at, at + 4)));
      case 'f' -> word("false", new JsValue.Bool(false, origin(at, at + 5)));
      case 'n' -> word("null", new JsValue.Null(origin(at, at + 4)));
      default -> number();
    };
  }

  private JsValue word(String word, JsValue value) throws JsonSyntaxException {
    for (int i = 0; i < word.length(); i++, at++) {
      if (at >= text.length() || text.charAt(at) != word.charAt(i)) {
        throw unexpected("");
      }
    }
    return value;
  }

  private JsValue object() throws JsonSyntaxException {
    int start = at;
    enter();
    Map<String, Property> names = new LinkedHashMap<>();
    Map<Long, Property> indices = new TreeMap<>();
    skipSpace();
    boolean more = !peek('}');
    while (more) {
      if (!peek('"')) {
        throw unexpected("where a property name in double quotes is expected");
      }
      int keyStart = at;
      String key = string();
      Origin keyAt = origin(keyStart);
      skipSpace();
      expect(':');
      skipSpace();
      Property property = new Property(value(), keyAt);
      long index = Numbers.index(key);
      if (index >= 0) {
        indices.put(index, property);
      } else {
        names.put(key, property);
      }
      more = comma('}');
    }
    leave();
    Map<String, Property> properties = new LinkedHashMap<>();
    indices.forEach((index, property) -> properties.put(Long.toString(index), property));
    properties.putAll(names);
    return new JsValue.Obj(properties, null, origin(start));
  }

  private JsValue array() throws JsonSyntaxException {
    int start = at;
    enter();
    List<JsValue> items = new ArrayList<>();
    skipSpace();
    boolean more = !peek(']');
    while (more) {
      items.add(value());
      more = comma(']');
    }
    leave();
    return new JsValue.Arr(items, null, origin(start));
  }

  private void enter() throws JsonSyntaxException {
    at++;
    if (++depth > MAX_DEPTH) {
      throw new JsonSyntaxException("It is nested more than " + MAX_DEPTH + " levels deep", at);
    }
  }

  private void leave() {
    at++;
    depth--;
  }

  /** Steps over a comma, which another item must follow; false before the closing bracket. */
  private boolean comma(char close) throws JsonSyntaxException {
    skipSpace();
    if (peek(close)) {
      return false;
    }
    if (!peek(',')) {
      throw unexpected("where ',' or '" + close + "' is expected");
    }
    at++;
    skipSpace();
    return true;
  }

  private void expect(char c) throws JsonSyntaxException {
    if (!peek(c)) {
      throw unexpected("where '" + c + "' is expected");
    }
    at++;
  }

  private boolean peek(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private String string() throws JsonSyntaxException {
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      control();
      at++;
    }
    if (peek('"')) {
      return text.substring(start, at++);
    }
    StringBuilder out = new StringBuilder(text.substring(start, at));
    while (!peek('"')) {
      if (at >= text.length()) {
        throw new JsonSyntaxException("Unterminated string", at);
      }
      control();
      if (text.charAt(at) == '\\') {
        out.append(escape());
      } else {
        out.append(text.charAt(at++));
      }
    }
    at++;
    return out.toString();
  }

  private void control() throws JsonSyntaxException {
    if (text.charAt(at) < ' ') {
      throw new JsonSyntaxException("A control character in a string", at);
    }
  }

  private char escape() throws JsonSyntaxException {
    int start = at++;
    char c = at < text.length() ? text.charAt(at++) : ' ';
    switch (c) {
      case '"', '\\', '/':
        return c;
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'r':
        return '\r';
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'u':
        int code = 0;
        for (int i = 0; i < 4; i++, at++) {
          int digit =
              at < text.length() && text.charAt(at) < 128
                  ? Character.digit(text.charAt(at), 16)
                  : -1;
          if (digit < 0) {
            throw new JsonSyntaxException("A bad escape in a string", start);
          }
          code = code * 16 + digit;
        }
        return (char) code;
      default:
        throw new JsonSyntaxException("A bad escape in a string", start);
    }
  }

  private JsValue number() throws JsonSyntaxException {
    int start = at;
    if (peek('-')) {
      at++;
    }
    if (peek('0')) {
      at++;
    } else {
      digits();
    }
    if (peek('.')) {
      at++;
      digits();
    }
    if (peek('e') || peek('E')) {
      at++;
      if (peek('+') || peek('-')) {
        at++;
      }
      digits();
    }
    return new JsValue.Num(Double.parseDouble(text.substring(start, at)), origin(start));
  }

  private void digits() throws JsonSyntaxException {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw unexpected("");
    }
  }

  private void skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return;
      }
      at++;
    }
  }

  private JsonSyntaxException unexpected(String where) {
    String what =
        at >= text.length()
            ? "Unexpected end of JSON input"
            : "Unexpected '" + Character.toString(text.codePointAt(at)) + "'";
    return new JsonSyntaxException(where.isEmpty() ? what : what + " " + where, at);
  }

  private @Nullable Origin origin(int start) {
    return origin(start, at);
  }

  private @Nullable Origin origin(int start, int end) {
    return file == null ? null : new Origin(file, new Span(start, end));
  }
}
