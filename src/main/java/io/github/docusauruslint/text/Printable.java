package io.github.docusauruslint.text;

/** Text of others, made harmless for a terminal. */
public final class Printable {
  private static final String TAB = "    ";

  private Printable() {}

  /** Tabs as spaces; characters that would move the cursor or colour the screen as a dot. */
  public static String of(String text) {
    return of(text, false);
  }

  /** The same with its line breaks. */
  public static String lines(String text) {
    return of(text, true);
  }

  /**
   * The same with its line feeds, as a terminal shows a text; returns in front of them are gone.
   */
  public static String shown(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      int stop = end < 0 ? text.length() : end;
      int last = end > at && text.charAt(end - 1) == '\r' ? end - 1 : stop;
      out.append(of(text.substring(at, last))).append(end < 0 ? "" : "\n");
      at = stop + 1;
    }
    return out.toString();
  }

  /** Whether a character turns the direction of what stands behind it. */
  public static boolean turnsText(char c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isPlain(char c) {
    return c < 0x7f ? c >= ' ' : c >= 0xa0 && !turnsText(c);
  }

  private static String of(String text, boolean lines) {
    int plain = 0;
    char[] chars = text.toCharArray();
    while (plain < chars.length && isPlain(chars[plain])) {
      plain++;
    }
    if (plain == chars.length) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length()).append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        result.append(TAB);
      } else if (lines && (c == '\n' || c == '\r')) {
        result.append(c);
      } else {
        result.append(Character.isISOControl(c) || turnsText(c) ? '·' : c);
      }
    }
    return result.toString();
  }
}
