package io.github.docusauruslint.diagnostic;

import java.util.Locale;

/** How much a finding weighs, the lighter first. */
public enum Severity {
  WARNING,
  ERROR;

  /** The name in configuration and output: {@code warning}, {@code error}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The severity of that label.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Severity of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
