package io.github.docusauruslint.report;

/** Colours of a terminal, or none. */
enum Style {
  BOLD("1"),
  DIM("2"),
  RED("1;31"),
  YELLOW("1;33"),
  CYAN("36"),
  GREEN("32");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String paint(boolean colour, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
