package io.github.docusauruslint.mdx;

/** Finds where two items of a list, or two properties of an object, have no comma in between. */
final class MissingComma {
  private MissingComma() {}

  /**
   * Where a comma may be missing: behind a value and in front of another one, within brackets.
   *
   * @param from where the JavaScript starts, at its brace if it has one
   * @param stop where it stops to make sense
   * @return -1 for nowhere
   */
  static int before(String text, int from, int stop) {
    if (stop >= text.length() || !startsValue(text.charAt(stop))) {
      return -1;
    }
    int end = stop;
    while (end > from && Characters.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > from + 1 && endsValue(text.charAt(end - 1)) && isWithinBrackets(text, from, end)
        ? end
        : -1;
  }

  private static boolean startsValue(char c) {
    return "{[\"'`".indexOf(c) >= 0 || Characters.isNamePart(c);
  }

  private static boolean endsValue(char c) {
    return "}])\"'`".indexOf(c) >= 0 || Characters.isNamePart(c);
  }

  /** Whether a bracket is open beside that brace. */
  private static boolean isWithinBrackets(String text, int from, int to) {
    int depth = text.charAt(from) == '{' ? -1 : 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'' || c == '`') {
        i = closing(text, i, to);
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      }
    }
    return depth > 0;
  }

  private static int closing(String text, int quote, int to) {
    int at = quote + 1;
    while (at < to && text.charAt(at) != text.charAt(quote)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
