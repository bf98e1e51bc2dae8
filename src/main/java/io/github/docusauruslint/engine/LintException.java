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

  /**
   * For a file name that this Java cannot take: it reads names by the locale, whatever the program
   * says.
   */
  public static LintException unreadableName() {
    String encoding = System.getProperty("sun.jnu.encoding");
    return new LintException(
        "this Java reads file names as "
            + encoding
            + ", and there is one that it cannot: set the environment variable LC_ALL=C.UTF-8");
  }
}
