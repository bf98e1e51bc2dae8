package io.github.docusauruslint.config;

/** Why the linter's configuration makes no sense; the message is one line with the place. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  ConfigException(String message) {
    super(message, null, false, false);
  }
}
