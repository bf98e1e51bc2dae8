package io.github.docusauruslint.route;

import io.github.docusauruslint.text.AsciiSet;
import java.nio.charset.StandardCharsets;

/** {@code normalizeUri} of micromark-util-sanitize-uri 2: the {@code href} of a Markdown link. */
final class MarkdownUri {
  private static final AsciiSet SAFE = AsciiSet.of("!#$&'()*+,-./:;=?@_~").andAlphanumeric();

  private MarkdownUri() {}

  /** The URL with unsafe characters percent-encoded; what is encoded already stays. */
  static String normalize(String url) {
    int i = 0;
    while (i < url.length() && isSafe(url.charAt(i))) {
      i++;
    }
    if (i == url.length()) {
      return url;
    }
    StringBuilder out = new StringBuilder(url.length() * 3).append(url, 0, i);
    for (; i < url.length(); i++) {
      char c = url.charAt(i);
      if (isSafe(c)) {
        out.append(c);
      } else if (c == '%' && isAlphanumeric(url, i + 1) && isAlphanumeric(url, i + 2)) {
        out.append(url, i, i + 3);
        i += 2;
      } else {
        int code = url.codePointAt(i);
        if (Character.isSupplementaryCodePoint(code)) {
          i++;
        }
        boolean half = Character.isBmpCodePoint(code) && Character.isSurrogate((char) code);
        encode(half ? 0xFFFD : code, out);
      }
    }
    return out.toString();
  }

  private static void encode(int code, StringBuilder out) {
    for (byte b : Character.toString(code).getBytes(StandardCharsets.UTF_8)) {
      out.append('%');
      out.append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
      out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
    }
  }

  private static boolean isSafe(char c) {
    return SAFE.has(c);
  }

  private static boolean isAlphanumeric(String url, int at) {
    return at < url.length() && isAlphanumeric(url.charAt(at));
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
