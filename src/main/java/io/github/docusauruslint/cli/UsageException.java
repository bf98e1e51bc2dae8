package io.github.docusauruslint.cli;

import io.github.docusauruslint.rule.Messages;
import java.util.List;
import java.util.stream.Stream;

/** A command line that makes no sense. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String command;
  private final String key;
  private final List<String> arguments;

  /**
   * @param command the command whose help would help
   * @param key of {@code usage.…} in the language file
   */
  UsageException(String command, String key, Object... arguments) {
    super(key, null, false, false);
    this.command = command;
    this.key = key;
    this.arguments = Stream.of(arguments).map(String::valueOf).toList();
  }

  /** What is wrong, one plain line for the user. */
  String words(Messages messages) {
    return messages.format(key, arguments.toArray());
  }

  String command() {
    return command;
  }
}
