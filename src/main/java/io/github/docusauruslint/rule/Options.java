package io.github.docusauruslint.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of one rule, the defaults of its page included, already validated. Beside the
 * options of its page there may be what {@code frontMatter:} of the configuration says of single
 * fields.
 */
public record Options(Map<String, Object> values) {
  /** The name of what is said of a field, and with a dot and the field's name behind it. */
  public static final String FIELD = "frontMatter";

  public static final Options NONE = new Options(Map.of());

  public Options {
    values = Map.copyOf(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  public boolean flag(String name) {
    return (Boolean) value(name);
  }

  public String text(String name) {
    return (String) value(name);
  }

  public long number(String name) {
    return (Long) value(name);
  }

  @SuppressWarnings("unchecked")
  public List<String> texts(String name) {
    return (List<String>) value(name);
  }

  /** What is said of fields of the front matter, by name, in the order of names. */
  public <T> Map<String, T> fields(Class<T> kind) {
    Map<String, T> fields = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(FIELD + ".")) {
            fields.put(name.substring(FIELD.length() + 1), kind.cast(value));
          }
        });
    return fields;
  }

  /** Whether fields of which nothing is said are let be. */
  public boolean allowsMoreFields() {
    return !Boolean.FALSE.equals(values.get(FIELD));
  }

  private Object value(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the rule's page declares no option " + name);
    }
    return value;
  }
}
