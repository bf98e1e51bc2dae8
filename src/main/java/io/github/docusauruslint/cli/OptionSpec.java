package io.github.docusauruslint.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param argument what stands for its value in help, such as {@code DIR}; null for a switch
 * @param choices the words it takes; empty for any
 * @param defaultValue what it is when not given, or null
 */
record OptionSpec(
    String name,
    @Nullable String argument,
    List<String> choices,
    @Nullable String defaultValue,
    boolean repeatable,
    String help) {

  static OptionSpec flag(String name, String help) {
    return new OptionSpec(name, null, List.of(), null, false, help);
  }

  static OptionSpec text(String name, String argument, String help) {
    return new OptionSpec(name, argument, List.of(), null, false, help);
  }

  static OptionSpec texts(String name, String argument, String help) {
    return new OptionSpec(name, argument, List.of(), null, true, help);
  }

  /** The first choice is the default. */
  static OptionSpec choice(String name, String argument, List<String> choices, String help) {
    return new OptionSpec(name, argument, choices, choices.get(0), false, help);
  }

  /** The same option with another default. */
  OptionSpec withDefault(String value) {
    return new OptionSpec(name, argument, choices, value, repeatable, help);
  }
}
