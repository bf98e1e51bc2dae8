package io.github.docusauruslint.engine.git;

/** Objects of the repository that are missing or broken; the message is one plain line. */
public final class GitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GitException(String message) {
    super(message, null, false, false);
  }
}
