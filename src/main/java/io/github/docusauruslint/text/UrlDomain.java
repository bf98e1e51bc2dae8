package io.github.docusauruslint.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The URL Standard's "domain to ASCII". Domains of ASCII alone are exact; for others UTS 46 is
 * approximated by the JDK's lower-casing and NFKC, which knows fewer characters to refuse.
 */
final class UrlDomain {
  private static final String PREFIX = "xn--";

  /**
   * What has more characters is taken as it is written: no host's name has more than 253, and the
   * time Punycode takes grows with the square of them.
   */
  private static final int LONGEST = 4_096;

  private UrlDomain() {}

  /** The domain in ASCII and lower case; null where the standard fails. */
  static @Nullable String toAscii(String domain) {
    boolean ascii = isAscii(domain);
    if (domain.length() > LONGEST) {
      return ascii ? lowerAscii(domain) : domain;
    }
    String lower = ascii ? lowerAscii(domain) : map(domain);
    if (lower == null || isAscii(lower) && !lower.contains(PREFIX)) {
      return lower;
    }
    String[] labels = lower.split("\\.", -1);
    for (int i = 0; i < labels.length; i++) {
      String encoded = encodeLabel(labels[i]);
      if (encoded == null) {
        return null;
      }
      labels[i] = encoded;
    }
    return String.join(".", labels);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String lowerAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return text.toLowerCase(Locale.ROOT);
      }
    }
    return text;
  }

  private static @Nullable String map(String domain) {
    StringBuilder kept = new StringBuilder(domain.length());
    for (int i = 0; i < domain.length(); ) {
      int c = domain.codePointAt(i);
      i += Character.charCount(c);
      if (isIgnored(c)) {
        continue;
      }
      if (isDisallowed(c)) {
        return null;
      }
      if (c == 0x3002 || c == 0xFF0E || c == 0xFF61) {
        kept.append('.');
      } else {
        appendFolded(kept, c);
      }
    }
    String composed = Normalizer.normalize(kept, Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> appendFolded(folded, c));
    return Normalizer.normalize(folded, Form.NFKC);
  }

  /** Lower case; not the JDK's for a string, which makes a sigma final. */
  private static void appendFolded(StringBuilder out, int c) {
    if (c == 0x130) {
      out.append("i\u0307");
    } else {
      out.appendCodePoint(Character.toLowerCase(c));
    }
  }

  private static boolean isIgnored(int c) {
    return c == 0xAD
        || c == 0x034F
        || c >= 0x180B && c <= 0x180F && c != 0x180E
        || c == 0x200B
        || c == 0x2060
        || c == 0x2064
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFEFF
        || c >= 0xE0100 && c <= 0xE01EF;
  }

  private static boolean isDisallowed(int c) {
    if (c < 0x80) {
      return false;
    }
    return c == 0xFFFD
        || c == 0xFFFC
        || c >= 0x2FF0 && c <= 0x2FFB
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          case Character.FORMAT -> c != 0x200C && c != 0x200D;
          default -> false;
        };
  }

  private static @Nullable String encodeLabel(String label) {
    if (!label.startsWith(PREFIX)) {
      return isAscii(label) ? label : isValid(label) ? PREFIX + Punycode.encode(label) : null;
    }
    if (!isAscii(label)) {
      return null;
    }
    String decoded = Punycode.decode(label.substring(PREFIX.length()));
    boolean sound =
        decoded != null && !isAscii(decoded) && isValid(decoded) && decoded.equals(map(decoded));
    return sound ? label : null;
  }

  private static boolean isValid(String label) {
    int first = Character.getType(label.codePointAt(0));
    boolean mark =
        first == Character.NON_SPACING_MARK
            || first == Character.ENCLOSING_MARK
            || first == Character.COMBINING_SPACING_MARK;
    return !mark && !joinsBadly(label) && !mixesDirections(label);
  }

  /** A joiner belongs behind a virama, or, the non-joiner, between letters that join. */
  private static boolean joinsBadly(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean joiner = c == '\u200C' || c == '\u200D';
      boolean behindMark =
          i > 0 && Character.getType(label.charAt(i - 1)) == Character.NON_SPACING_MARK;
      boolean betweenLetters =
          c == '\u200C'
              && i > 0
              && i + 1 < label.length()
              && isArabic(label.charAt(i - 1))
              && isArabic(label.charAt(i + 1));
      if (joiner && !behindMark && !betweenLetters) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArabic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  /** Letters of both directions in one label, which RFC 5893 forbids. */
  private static boolean mixesDirections(String label) {
    boolean left = false;
    boolean right = false;
    for (int c : label.codePoints().toArray()) {
      int direction = Character.getDirectionality(c);
      left |= direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
      right |=
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
              || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
    return left && right;
  }
}
