package io.github.docusauruslint.cli;

import io.github.docusauruslint.text.Resources;

/** The version that the build packed. */
final class Version {
  private Version() {}

  static String get() {
    String version = Resources.find("/version.txt");
    return version == null ? "development" : version;
  }
}
