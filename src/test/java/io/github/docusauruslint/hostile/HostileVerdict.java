package io.github.docusauruslint.hostile;

import java.util.regex.Pattern;

/** What no user has to know of. */
final class HostileVerdict {
  private static final Pattern JAVA =
      Pattern.compile(
          "internal error|\tat"
              + " |\\b(?:java|sun|jdk|io\\.github)\\.[a-z.]+\\.[A-Z]|OutOfMemory|StackOverflow");

  private HostileVerdict() {}

  /** Whether standard error speaks of the inside of this program. */
  static boolean wrong(String err) {
    return JAVA.matcher(err).find();
  }
}
