package io.github.docusauruslint.text;

import java.io.IOException;

/**
 * A file is there and is not read; its tree tells so by {@link DiskTree#obstacles}, and the rest of
 * a site can be looked at.
 */
public class NotReadException extends IOException {
  private static final long serialVersionUID = 1L;

  NotReadException(String message) {
    super(message);
  }
}
