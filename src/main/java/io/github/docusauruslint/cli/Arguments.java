package io.github.docusauruslint.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command line that was understood.
 *
 * @param path the command's words, such as {@code inspect pages}
 * @param values what was given, by option name; an empty text for a switch
 * @param parameters what is no option, in order
 * @param help whether help was asked for
 */
record Arguments(
    String path,
    CommandSpec command,
    Map<String, List<String>> values,
    List<String> parameters,
    boolean help) {

  boolean has(String option) {
    return values.containsKey(option);
  }

  boolean hasAny(List<String> options) {
    for (String option : options) {
      if (has(option)) {
        return true;
      }
    }
    return false;
  }

  /** The value of an option, its default included; null when it has neither. */
  @Nullable String get(String option) {
    List<String> given = values.get(option);
    if (given != null) {
      return given.get(given.size() - 1);
    }
    OptionSpec spec = command.option(option);
    return spec == null ? null : spec.defaultValue();
  }

  /** The value of an option that has a default. */
  String choice(String option) {
    String value = get(option);
    if (value == null) {
      throw new IllegalStateException(path + " has no " + option);
    }
    return value;
  }

  List<String> all(String option) {
    return values.getOrDefault(option, List.of());
  }
}
