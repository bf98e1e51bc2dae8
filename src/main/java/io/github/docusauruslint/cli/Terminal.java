package io.github.docusauruslint.cli;

import io.github.docusauruslint.text.Printable;
import java.io.InputStream;
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
 * @param watched whether {@code err} is a terminal
 * @param in what the user hands over
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    boolean interactive,
    boolean watched,
    InputStream in) {

  /** Nobody watches, and nothing comes in. */
  Terminal(
      PrintStream out,
      PrintStream err,
      Path folder,
      Map<String, String> environment,
      boolean interactive) {
    this(out, err, folder, environment, interactive, false, InputStream.nullInputStream());
  }

  /** Says on standard error what went wrong; what others wrote in it is harmless there. */
  void tell(String message) {
    StringBuilder text = new StringBuilder("docusaurus-lint: ");
    message.lines().forEach(line -> text.append(Printable.of(line)).append('\n'));
    err.print(text);
  }

  /** Whether a line that changes may be shown: someone looks, and it is no log. */
  boolean showsProgress() {
    return watched
        && !"dumb".equals(environment.get("TERM"))
        && environment.getOrDefault("CI", "").isEmpty();
  }

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
