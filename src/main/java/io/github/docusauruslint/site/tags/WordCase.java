package io.github.docusauruslint.site.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code kebabCase} and {@code capitalize} of lodash 4.17. */
public final class WordCase {
  /** What letters of Latin-1 and Latin Extended-A become, from U+00C0 to U+017F. */
  private static final String[] PLAIN =
      ("A A A A A A Ae C E E E E I I I I D N O O O O O - O U U U U Y Th ss"
              + " a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y"
              + " A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g"
              + " H h H h I i I i I i I i I i IJ ij J j K k k L l L l L l L l L l"
              + " N n N n N n 'n N n O o O o O o Oe oe R r R r R r S s S s S s S s T t T t T t"
              + " U u U u U u U u U u U u W w Y y Y Z z Z z Z z s")
          .split(" ");

  private WordCase() {}

  /** Words in lower case with hyphens: {@code Node.js} is {@code node-js}. */
  public static String kebabCase(String text) {
    List<String> words = words(plain(text));
    words.replaceAll(word -> word.toLowerCase(Locale.ROOT));
    return String.join("-", words);
  }

  /** The first letter in upper case, all others in lower case. */
  public static String capitalize(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.isEmpty()) {
      return lower;
    }
    int first = lower.offsetByCodePoints(0, 1);
    return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
  }

  /** Without accents and apostrophes. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xC0 && c <= 0x17F && c != 0xD7 && c != 0xF7) {
        plain.append(PLAIN[c - 0xC0].replace("'", ""));
      } else if (c != '\'' && c != 0x2019 && !isCombining(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isCombining(char c) {
    return c >= 0x300 && c <= 0x36F || c >= 0xFE20 && c <= 0xFE2F || c >= 0x20D0 && c <= 0x20FF;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = wordEnd(text, i);
      if (end > i) {
        words.add(text.substring(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return words;
  }

  /** Where the word that begins here ends; here, when none does. */
  private static int wordEnd(String text, int start) {
    char c = text.charAt(start);
    if (isDigit(c)) {
      return numberEnd(text, start);
    }
    if (!isUpper(c) && !isLower(c) && !isOther(c)) {
      return emojiEnd(text, start);
    }
    int lowers = start + (isUpper(c) ? 1 : 0);
    int end = lowers;
    while (end < text.length() && isLower(text.charAt(end))) {
      end++;
    }
    if (end > lowers && (end == text.length() || isBreak(text, end) || isUpper(text.charAt(end)))) {
      return end;
    }
    int capitals = capitalsEnd(text, start);
    if (capitals > start) {
      return capitals;
    }
    end = lowers;
    while (end < text.length() && isLowerOrOther(text.charAt(end))) {
      end++;
    }
    if (end > lowers) {
      return end;
    }
    while (end < text.length() && isUpper(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Capitals and letters without case up to a break, or up to the capital of the next word. */
  private static int capitalsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && (isUpper(text.charAt(end)) || isOther(text.charAt(end)))) {
      end++;
    }
    if (end > start && (end == text.length() || isBreak(text, end))) {
      return end;
    }
    for (int k = end - 1; k > start; k--) {
      if (isUpper(text.charAt(k)) && k + 1 < text.length() && isLowerOrOther(text.charAt(k + 1))) {
        return k;
      }
    }
    return start;
  }

  /** A number, an ordinal such as {@code 3rd} included. */
  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    String ordinal =
        switch (text.charAt(end - 1)) {
          case '1' -> "st";
          case '2' -> "nd";
          case '3' -> "rd";
          default -> "th";
        };
    for (boolean upper : new boolean[] {true, false}) {
      String suffix = upper ? ordinal.toUpperCase(Locale.ROOT) : ordinal;
      int after = end + suffix.length();
      boolean goesOn =
          after < text.length()
              && (isDigit(text.charAt(after))
                  || (upper ? isUpper(text.charAt(after)) : isLower(text.charAt(after))));
      if (text.startsWith(suffix, end) && !goesOn) {
        return after;
      }
    }
    return end;
  }

  private static int emojiEnd(String text, int start) {
    int end = symbolEnd(text, start, false);
    if (end == start) {
      return start;
    }
    end = modifierEnd(text, end);
    while (end + 1 < text.length() && text.charAt(end) == '\u200D') {
      int next = symbolEnd(text, end + 1, true);
      if (next == end + 1) {
        break;
      }
      end = modifierEnd(text, next);
    }
    return end;
  }

  private static int symbolEnd(String text, int start, boolean any) {
    char c = text.charAt(start);
    int code = text.codePointAt(start);
    if (code > 0xFFFF) {
      boolean pair =
          isRegional(code) && start + 3 < text.length() && isRegional(text.codePointAt(start + 2));
      return start + (pair ? 4 : 2);
    }
    boolean taken = any ? !Character.isSurrogate(c) : c >= 0x2700 && c <= 0x27BF;
    return taken ? start + 1 : start;
  }

  private static boolean isRegional(int code) {
    return code >= 0x1F1E6 && code <= 0x1F1FF;
  }

  private static int modifierEnd(String text, int start) {
    int end = start;
    if (end < text.length() && (text.charAt(end) == '\uFE0E' || text.charAt(end) == '\uFE0F')) {
      end++;
    }
    int code = end < text.length() ? text.codePointAt(end) : 0;
    return code >= 0x1F3FB && code <= 0x1F3FF ? end + 2 : end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isLowerOrOther(char c) {
    return isLower(c) || isOther(c);
  }

  private static boolean isBreak(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x100) {
      boolean letter = isDigit(c) || isUpper(c) || isLower(c);
      return c == 0xD7 || c == 0xF7 || c < 0xC0 && !letter;
    }
    return c >= 0x2000 && c <= 0x206F || c == 0x1680 || c == 0x180E || c == 0x3000 || c == 0xFEFF;
  }

  /** A letter of a script without the case of Latin, or a sign that lodash takes for one. */
  private static boolean isOther(char c) {
    return c >= 0x100
        && !Character.isSurrogate(c)
        && !(c >= 0x2700 && c <= 0x27BF)
        && !isBreak(String.valueOf(c), 0);
  }
}
