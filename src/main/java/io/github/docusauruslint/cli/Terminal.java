package io.github.docusauruslint.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * The world around a command.
 *
 * @param out what the user asked for
 * @param err what went wrong
 * @param folder the working directory
 * @param environment the variables
 * @param interactive whether {@code out} is a terminal
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    boolean interactive) {

  /** Whether to use colours: {@code --color}, then NO_COLOR, then whether anyone is looking. */
  boolean colour(String when) {
    return switch (when) {
      case "always" -> true;
      case "never" -> false;
      default ->
          interactive
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(environment.get("TERM"));
    };
  }
}
