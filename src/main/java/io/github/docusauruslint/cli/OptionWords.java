package io.github.docusauruslint.cli;

/** What is said of an option wherever options are listed. */
final class OptionWords {
  private OptionWords() {}

  /** Its help, its choices and its default. */
  static String of(OptionSpec option) {
    String words = option.help();
    if (!option.choices().isEmpty()) {
      words += " One of " + String.join(", ", option.choices()) + ".";
    }
    if (option.defaultValue() != null) {
      words += " Default: " + option.defaultValue() + ".";
    }
    return words;
  }
}
