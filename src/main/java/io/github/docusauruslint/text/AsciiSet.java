package io.github.docusauruslint.text;

/** Some characters of ASCII, asked for at each character of a text. */
public final class AsciiSet {
  private static final int SIZE = 0x80;

  /** No character at all. */
  static final AsciiSet NONE = of("");

  private final boolean[] members = new boolean[SIZE];

  private AsciiSet(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      members[characters.charAt(i)] = true;
    }
  }

  /** The set of these characters, all below U+0080. */
  public static AsciiSet of(String characters) {
    return new AsciiSet(characters);
  }

  /** The same and all letters and digits. */
  public AsciiSet andAlphanumeric() {
    AsciiSet more = of("");
    for (char c = 0; c < SIZE; c++) {
      boolean alphanumeric = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      more.members[c] = members[c] || alphanumeric;
    }
    return more;
  }

  /** Whether a character, or a code point, is one of them. */
  public boolean has(int c) {
    return c < SIZE && members[c];
  }
}
