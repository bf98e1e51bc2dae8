package io.github.docusauruslint.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Percent escapes, as {@code decodeURIComponent} reads them. */
final class PercentCoding {
  private PercentCoding() {}

  /** The decoded text, or null where JavaScript throws. */
  static @Nullable String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) != '%') {
        decoded.append(text.charAt(at++));
        continue;
      }
      ByteBuffer bytes = ByteBuffer.allocate((text.length() - at) / 3 + 1);
      while (at < text.length() && text.charAt(at) == '%') {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), 16);
        if (low < 0) {
          return null;
        }
        bytes.put((byte) (high * 16 + low));
        at += 3;
      }
      try {
        decoded.append(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()));
      } catch (CharacterCodingException e) {
        return null;
      }
    }
    return decoded.toString();
  }
}
