package io.github.docusauruslint.mdx;

import java.util.HashMap;
import java.util.Map;

/**
 * Makes ids of headings: github-slugger 1.5.0 as {@code @docusaurus/utils} 3.10.2 uses it. One
 * slugger serves one page, since it numbers the slugs it has already given.
 */
public final class Slugger {
  /** Punctuation that Unicode's word break allows within a word. */
  private static final String WITHIN_WORDS =
      "'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A";

  private final Map<String, Integer> occurrences = new HashMap<>();

  /**
   * A slug no earlier call has returned.
   *
   * @param maintainCase whether letters stay as they are ({@code markdown.anchors.maintainCase})
   */
  public String slug(String text, boolean maintainCase) {
    String original = slugOf(text, maintainCase);
    String slug = original;
    // The counter is that of the slug as first made, so "a-1", "a", "a" gives "a-1", "a", "a-2".
    while (occurrences.containsKey(slug)) {
      int count = occurrences.merge(original, 1, Integer::sum);
      slug = original + "-" + count;
    }
    occurrences.put(slug, 0);
    return slug;
  }

  /** The slug of a text by itself: in lower case, without punctuation, hyphens for spaces. */
  public static String slugOf(String text, boolean maintainCase) {
    int length = text.length();
    StringBuilder slug = new StringBuilder(length + 4);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return slugOfUnicode(text, maintainCase);
      }
      appendAscii(slug, c, maintainCase);
    }
    return slug.toString();
  }

  private static void appendAscii(StringBuilder slug, char c, boolean maintainCase) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_') {
      slug.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      slug.append(maintainCase ? c : (char) (c + 32));
    } else if (c == ' ') {
      slug.append('-');
    }
  }

  private static String slugOfUnicode(String text, boolean maintainCase) {
    StringBuilder slug = new StringBuilder(text.length() + 4);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c < 0x80) {
        appendAscii(slug, (char) c, maintainCase);
      } else if (SlugCharacters.keeps(c)) {
        if (maintainCase) {
          slug.appendCodePoint(c);
        } else {
          appendLowerCase(slug, text, i, c);
        }
      }
      i += Character.charCount(c);
    }
    return slug.toString();
  }

  /** JavaScript's {@code toLowerCase}; the JDK's own sees a final sigma in other places. */
  private static void appendLowerCase(StringBuilder slug, String text, int at, int c) {
    if (c == '\u0130') {
      slug.append("i\u0307");
    } else if (c == '\u03A3') {
      slug.append(isFinal(text, at) ? '\u03C2' : '\u03C3');
    } else {
      slug.appendCodePoint(Character.toLowerCase(c));
    }
  }

  /** Unicode's Final_Sigma: a cased letter before it and none after it, ignorable ones aside. */
  private static boolean isFinal(String text, int at) {
    int before = at;
    int c = 0;
    while (before > 0) {
      c = text.codePointBefore(before);
      if (!isCaseIgnorable(c)) {
        break;
      }
      before -= Character.charCount(c);
    }
    if (before == 0 || !isCased(c)) {
      return false;
    }
    int after = at + 1;
    while (after < text.length() && isCaseIgnorable(text.codePointAt(after))) {
      after += Character.charCount(text.codePointAt(after));
    }
    return after == text.length() || !isCased(text.codePointAt(after));
  }

  private static boolean isCased(int c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean isCaseIgnorable(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> WITHIN_WORDS.indexOf(c) >= 0;
    };
  }
}
