package io.github.docusauruslint.fuzz;

/** A text as a literal of Java. */
final class Shown {
  private static final int LONGEST = 1_000;

  private Shown() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder("  \"");
    text.chars().limit(LONGEST).forEach(c -> append(out, (char) c));
    return out.append(text.length() > LONGEST ? "\"…" : "\"").toString();
  }

  private static void append(StringBuilder out, char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c < ' ' || c > '~') {
      out.append(String.format("\\u%04x", (int) c));
    } else {
      out.append(c);
    }
  }
}
