package io.github.docusauruslint.text;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * The order of {@code a.localeCompare(b)} in English: punctuation before digits before letters,
 * then accents, then lower case before upper case. Exact for ASCII and for Latin letters with
 * accents; other letters stand behind those, by code point.
 */
public final class LocaleOrder {
  private static final String PUNCTUATION = "\t\n\u000b\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
  private static final int DIGITS = 200;
  private static final int LETTERS = 300;

  /** Compares as {@code localeCompare} does. */
  public static final Comparator<String> ENGLISH = LocaleOrder::compare;

  private LocaleOrder() {}

  private static int compare(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    String left = decomposed(a);
    String right = decomposed(b);
    int primary = compareLetters(left, right);
    if (primary != 0) {
      return primary;
    }
    int secondary = accents(left).compareTo(accents(right));
    return secondary != 0 ? secondary : compareCase(left, right);
  }

  private static String decomposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
      }
    }
    return text; // Most are, and to normalize them takes longer than to compare them.
  }

  private static int compareLetters(String a, String b) {
    int i = 0;
    int j = 0;
    while (true) {
      while (i < a.length() && isAccent(a.charAt(i))) {
        i++;
      }
      while (j < b.length() && isAccent(b.charAt(j))) {
        j++;
      }
      if (i == a.length() || j == b.length()) {
        return Boolean.compare(i < a.length(), j < b.length());
      }
      int order = Integer.compare(weight(a.charAt(i)), weight(b.charAt(j)));
      if (order != 0) {
        return order;
      }
      i++;
      j++;
    }
  }

  private static int weight(char c) {
    int mark = PUNCTUATION.indexOf(c);
    if (mark >= 0) {
      return mark + 1;
    }
    if (c < ' ' || c == 0x7f) {
      return 0;
    }
    return c >= '0' && c <= '9' ? DIGITS + c : LETTERS + Character.toLowerCase(c);
  }

  private static String accents(String text) {
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!isAccent(text.charAt(i))) {
        found.append('\0');
      } else {
        found.append(text.charAt(i));
      }
    }
    return found.toString();
  }

  private static boolean isAccent(char c) {
    return c >= 0x80 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int compareCase(String a, String b) {
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      boolean left = Character.isUpperCase(a.charAt(i));
      boolean right = Character.isUpperCase(b.charAt(i));
      if (left != right) {
        return left ? 1 : -1;
      }
    }
    return a.compareTo(b);
  }
}
