package io.github.docusauruslint.rule.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether two titles can be those of one page: they share a word, a stem, or an abbreviation. */
final class TitleWords {
  private static final int STEM = 4;

  private TitleWords() {}

  static boolean agree(String first, String second) {
    List<String> a = words(first);
    List<String> b = words(second);
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    String joinedA = String.join("", a);
    String joinedB = String.join("", b);
    return joinedA.contains(joinedB)
        || joinedB.contains(joinedA)
        || a.stream().anyMatch(word -> b.stream().anyMatch(other -> isRelated(word, other)))
        || isAbbreviation(a, b)
        || isAbbreviation(b, a);
  }

  private static boolean isRelated(String a, String b) {
    return a.equals(b) || (a.length() >= STEM && b.length() >= STEM && commonPrefix(a, b) >= STEM);
  }

  private static int commonPrefix(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Whether a word is made of the first letters of the others, in order. */
  private static boolean isAbbreviation(List<String> shorts, List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return words.size() > 1 && shorts.stream().anyMatch(word -> initials.indexOf(word) >= 0);
  }

  /** In lower case; a letter of a script without spaces is a word of its own. */
  private static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int c : title.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      boolean letter = Character.isLetterOrDigit(c);
      boolean alone = Character.isIdeographic(c);
      if ((!letter || alone) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (alone) {
        words.add(Character.toString(c));
      } else if (letter) {
        word.appendCodePoint(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
