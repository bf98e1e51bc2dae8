package io.github.docusauruslint.mdx;

import java.util.List;

/**
 * A few short words that are looked for in a text at the same time.
 *
 * <p>The shift-and algorithm: each character of each word has a bit, which is on while the text up
 * to here ends as the word begins. What a processor cannot foresee of a text is which character
 * comes next, so nothing branches on it.
 */
final class Needles {
  private static final int ASCII = 0x80;

  private final List<String> words;

  /** The bits of each character. */
  private final int[] places = new int[ASCII];

  /** The bits of all first characters. */
  private final int firsts;

  /** Words in ASCII with no more than 32 characters together. */
  Needles(List<String> words) {
    this.words = List.copyOf(words);
    int bit = 1;
    int starts = 0;
    for (String word : words) {
      starts |= bit;
      for (int i = 0; i < word.length(); i++) {
        places[word.charAt(i)] |= bit;
        bit <<= 1;
      }
    }
    this.firsts = starts;
  }

  /** Which of the words a text holds: a bit for each, that of the first one is 1. */
  int in(char[] text) {
    int[] all = places;
    int start = firsts;
    int at = 0;
    int met = 0;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      at = c < ASCII ? ((at << 1) | start) & all[c] : 0;
      met |= at;
    }
    int found = 0;
    int end = -1;
    for (int i = 0; i < words.size(); i++) {
      end += words.get(i).length();
      found |= (met >>> end & 1) << i;
    }
    return found;
  }
}
