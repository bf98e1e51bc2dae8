package io.github.docusauruslint.mdx;

/** Backslash escapes and character references in strings (micromark-util-decode-string 2.0.1). */
final class References {
  private References() {}

  /** A string with its escapes and references decoded. */
  static String decode(char[] chars, int from, int to) {
    for (int p = from; p < to; p++) {
      if (chars[p] == '\\' || chars[p] == '&') {
        return decodeFrom(chars, from, p, to);
      }
    }
    return new String(chars, from, to - from);
  }

  private static String decodeFrom(char[] chars, int from, int first, int to) {
    StringBuilder out = new StringBuilder(to - from).append(chars, from, first - from);
    int p = first;
    while (p < to) {
      char c = chars[p];
      if (c == '\\' && p + 1 < to && Characters.isAsciiPunctuation(chars[p + 1])) {
        out.append(chars[p + 1]);
        p += 2;
      } else if (c == '&') {
        int end = CharacterReferences.end(chars, p, to);
        if (end > 0) {
          out.append(CharacterReferences.value(chars, p, end));
          p = end;
        } else {
          out.append(c);
          p++;
        }
      } else {
        out.append(c);
        p++;
      }
    }
    return out.toString();
  }
}
