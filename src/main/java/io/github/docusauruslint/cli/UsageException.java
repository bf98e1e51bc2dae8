package io.github.docusauruslint.cli;

/** A command line that makes no sense; the message is one plain line for the user. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String command;

  /**
   * @param command the command whose help would help
   */
  UsageException(String command, String message) {
    super(message, null, false, false);
    this.command = command;
  }

  String command() {
    return command;
  }
}
