package io.github.docusauruslint.text;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code encodeURI}, {@code decodeURI} and their component forms, exactly as JavaScript has them;
 * where those throw, these return null, and {@link #malformedAt} says where.
 */
public final class UriCodec {
  private static final AsciiSet MARKS = AsciiSet.of("-_.!~*'()");
  private static final AsciiSet RESERVED = AsciiSet.of(";/?:@&=+$,#");

  private UriCodec() {}

  /** {@code encodeURI}; null at half a surrogate pair. */
  public static @Nullable String encodeUri(String text) {
    return encode(text, c -> isUnreserved(c) || RESERVED.has(c));
  }

  /** {@code encodeURIComponent}; null at half a surrogate pair. */
  public static @Nullable String encodeUriComponent(String text) {
    return encode(text, UriCodec::isUnreserved);
  }

  /** {@code decodeURI}, which leaves escapes of {@code ;/?:@&=+$,#} alone; null if malformed. */
  public static @Nullable String decodeUri(String text) {
    return decode(text, RESERVED);
  }

  /** {@code decodeURIComponent}; null if malformed. */
  public static @Nullable String decodeUriComponent(String text) {
    return decode(text, AsciiSet.NONE);
  }

  /** The offset of the first {@code %} that makes the decoders throw, or -1. */
  public static int malformedAt(String text) {
    int i = text.indexOf('%');
    while (i >= 0) {
      int length = escapedLength(text, i);
      if (length == 0) {
        return i;
      }
      i = text.indexOf('%', i + 3 * length);
    }
    return -1;
  }

  /** Whether no function of JavaScript escapes a character. */
  public static boolean isUnreserved(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || MARKS.has(c);
  }

  private static @Nullable String encode(String text, IntPredicate keeps) {
    return hasHalfPair(text) ? null : escape(text, keeps);
  }

  private static boolean hasHalfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /**
   * A text with all that is not to be kept percent-encoded; half a surrogate pair becomes U+FFFD.
   *
   * @param keeps which characters of ASCII are kept; no others are
   */
  public static String escape(String text, IntPredicate keeps) {
    int i = 0;
    while (i < text.length() && keeps.test(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() * 2).append(text, 0, i);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (keeps.test(c)) {
        out.append((char) c);
      } else {
        appendEscaped(out, c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** The UTF-8 bytes of a code point, each as {@code %XX}; U+FFFD for half a surrogate pair. */
  private static void appendEscaped(StringBuilder out, int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    String character = half ? "\uFFFD" : Character.toString(c);
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(hexDigit(b >> 4)).append(hexDigit(b));
    }
  }

  private static char hexDigit(int value) {
    return "0123456789ABCDEF".charAt(value & 15);
  }

  private static @Nullable String decode(String text, AsciiSet reserved) {
    int percent = text.indexOf('%');
    if (percent < 0) {
      return text;
    }
    // What is decoded is never longer, so it goes where it came from.
    char[] chars = text.toCharArray();
    int out = percent;
    int at = percent;
    while (at < chars.length) {
      if (chars[at] != '%') {
        chars[out++] = chars[at++];
        continue;
      }
      int length = escapedLength(text, at);
      if (length == 0) {
        return null;
      }
      int c = codePoint(text, at, length);
      if (reserved.has(c)) {
        chars[out++] = chars[at];
        chars[out++] = chars[at + 1];
        chars[out++] = chars[at + 2];
      } else {
        out += Character.toChars(c, chars, out);
      }
      at += 3 * length;
    }
    return new String(chars, 0, out);
  }

  /** How many escapes from {@code at} on make one UTF-8 sequence; 0 when they make none. */
  private static int escapedLength(String text, int at) {
    int lead = octet(text, at);
    if (lead < 0) {
      return 0;
    }
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int next = octet(text, at + 3 * i);
      if (next < 0 || (next & 0xC0) != 0x80) {
        return 0;
      }
    }
    if (length < 3) {
      return length;
    }
    int c = codePoint(text, at, length);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return surrogate || c > Character.MAX_CODE_POINT || c < (length == 3 ? 0x800 : 0x10000)
        ? 0
        : length;
  }

  private static int codePoint(String text, int at, int length) {
    int c = octet(text, at);
    if (length == 1) {
      return c;
    }
    c &= 0xFF >> (length + 1);
    for (int i = 1; i < length; i++) {
      c = c << 6 | octet(text, at + 3 * i) & 0x3F;
    }
    return c;
  }

  /** The value of {@code %XX} at an offset, or -1. */
  static int octet(String text, int at) {
    if (at + 2 >= text.length() || text.charAt(at) != '%') {
      return -1;
    }
    int high = hexValue(text.charAt(at + 1));
    int low = hexValue(text.charAt(at + 2));
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  static int hexValue(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int letter = c | 0x20;
    return c < 0x80 && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }
}
