package io.github.docusauruslint.route;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JavaScript's decoding of percent escapes. */
final class Percent {
  private static final String RESERVED = ";/?:@&=+$,#";

  private Percent() {}

  /** {@code decodeURI}; null where it throws. */
  static @Nullable String decodeUri(String text) {
    return decode(text, RESERVED);
  }

  /** {@code decodeURIComponent}; null where it throws. */
  static @Nullable String decodeUriComponent(String text) {
    return decode(text, "");
  }

  private static @Nullable String decode(String text, String kept) {
    int percent = text.indexOf('%');
    if (percent < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, percent);
    for (int i = percent; i < text.length(); ) {
      char c = text.charAt(i);
      if (c != '%') {
        out.append(c);
        i++;
        continue;
      }
      int first = octet(text, i);
      int size = first < 0x80 ? 1 : first >> 5 == 6 ? 2 : first >> 4 == 14 ? 3 : 4;
      byte[] bytes = new byte[size];
      for (int k = 0; k < size; k++) {
        int octet = octet(text, i + 3 * k);
        if (octet < 0) {
          return null;
        }
        bytes[k] = (byte) octet;
      }
      String decoded = utf8(bytes);
      if (decoded == null) {
        return null;
      }
      out.append(kept.contains(decoded) ? text.substring(i, i + 3) : decoded);
      i += 3 * size;
    }
    return out.toString();
  }

  private static int octet(String text, int at) {
    if (at + 2 >= text.length() || text.charAt(at) != '%') {
      return -1;
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    return high < 0 || low < 0 || text.charAt(at + 1) > 'f' || text.charAt(at + 2) > 'f'
        ? -1
        : high * 16 + low;
  }

  private static @Nullable String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
