package io.github.docusauruslint.external;

/**
 * A redirect that was followed.
 *
 * @param status such as 301
 * @param to the whole URL that it leads to, with the fragment of the {@code Location} if it has one
 */
public record Hop(int status, String to) {
  /** Whether the server says that the old URL will never be used again. */
  public boolean isPermanent() {
    return status == 301 || status == 308;
  }
}
