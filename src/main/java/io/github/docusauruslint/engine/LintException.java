package io.github.docusauruslint.engine;

/** Why a site could not be looked at; the message is one plain line for the user. */
public final class LintException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong, with file, line and column where there are any
   */
  public LintException(String message) {
    super(message, null, false, false);
  }
}
