package io.github.docusauruslint.rule;

import java.util.List;
import java.util.Map;

/** The settings of one rule, the defaults of its page included, already validated. */
public record Options(Map<String, Object> values) {
  public static final Options NONE = new Options(Map.of());

  public Options {
    values = Map.copyOf(values);
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

  private Object value(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the rule's page declares no option " + name);
    }
    return value;
  }
}
