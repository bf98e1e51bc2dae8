package io.github.docusauruslint.js;

/**
 * Text that is not JavaScript, as acorn 8 reports it. Has no stack trace: it is a finding, and MDX
 * makes many of them on its way.
 */
public final class JsSyntaxException extends Exception {
  private static final long serialVersionUID = 1;

  private final int offset;
  private final boolean atEnd;

  JsSyntaxException(String message, int offset, boolean atEnd) {
    super(message, null, false, false);
    this.offset = offset;
    this.atEnd = atEnd;
  }

  /** What is wrong, in acorn's words and without the position. */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** Where the error is, as acorn's {@code pos}: an offset in the parsed string. */
  public int offset() {
    return offset;
  }

  /**
   * Whether the end of the input had been read when the error was found, so that more text could
   * mend it: what MDX decides with whether an ESM block goes on behind a blank line (acorn's {@code
   * raisedAt} at the end of the input, or an unterminated comment).
   */
  public boolean atEnd() {
    return atEnd;
  }
}
