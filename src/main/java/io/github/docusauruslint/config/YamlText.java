package io.github.docusauruslint.config;

/** Words as YAML takes them. */
final class YamlText {
  private YamlText() {}

  /** A key, quoted where it could be read as something else than a text. */
  static String key(String name) {
    boolean plain = !name.isEmpty() && Character.isLetter(name.charAt(0));
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      plain &= Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
    boolean word =
        switch (name) {
          case "true", "false", "yes", "no", "on", "off", "null", "y", "n" -> true;
          default -> false;
        };
    return plain && !word ? name : "'" + name.replace("'", "''") + "'";
  }
}
