package io.github.docusauruslint.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a site asks of one field of its front matter.
 *
 * @param required whether every page has it
 * @param values the only ones it takes, each a {@code String}, {@code Long}, {@code Double}, {@code
 *     Boolean} or {@code Instant}; those of a list are what each of its items takes; empty for any
 * @param pattern a regular expression for the whole text, of a list each of its items; or null
 * @param minLength of a text in characters, of a list in items; or null
 * @param maxLength likewise
 */
public record FieldSchema(
    Type type,
    boolean required,
    List<Object> values,
    @Nullable String pattern,
    @Nullable Long minLength,
    @Nullable Long maxLength) {
  public FieldSchema {
    values = List.copyOf(values);
  }

  /** What a value may be. */
  public enum Type {
    ANY,
    STRING,
    NUMBER,
    BOOLEAN,
    DATE,
    LIST;

    /** As configurations name it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** As it is written, with what it does not ask for left out. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    if (type != Type.ANY) {
      map.put("type", type.word());
    }
    if (required) {
      map.put("required", true);
    }
    if (!values.isEmpty()) {
      map.put("values", values.stream().map(FieldSchema::plain).toList());
    }
    if (pattern != null) {
      map.put("pattern", pattern);
    }
    if (minLength != null) {
      map.put("minLength", minLength);
    }
    if (maxLength != null) {
      map.put("maxLength", maxLength);
    }
    return map;
  }

  private static Object plain(Object value) {
    return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
  }

  @Override
  public String toString() {
    return toMap().entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
