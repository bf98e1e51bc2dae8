package io.github.docusauruslint.mdx;

import java.util.BitSet;
import java.util.StringTokenizer;

/**
 * What micromark-util-character 2.1.1 calls Unicode punctuation: punctuation and symbols
 * (categories P and S) of the Basic Multilingual Plane; it looks at UTF-16 code units one by one.
 * Frozen at Unicode 17, since a JDK knows the Unicode of its own year.
 */
final class UnicodePunctuation {
  /** Lengths of runs of characters in base 36, by turns other and punctuation, from U+0000 on. */
  private static final String RUNS =
      "x f a 7 q 6 q 4 y 9 1 2 1 4 2 1 1 3 2 1 3 1 n 1 v 1 cq 4 c e 5 7 1 1 1 h 39 "
          + "1 8 1 5 2 1 1 32 1 3v 1 5z 6 15 2 2 3 1a 1 1 1 2 1 2 1 18 2 h a b 1 1 3 22 "
          + "4 2u 1 9 1 a 1 j 2 1 e 6g 4 4 2 1c f v 1 15 1 63 2 a 1 3l 2 6 2 1 1 3c 1 3d "
          + "2 3i 1 3m 8 3g 1 7 1 4 1 5m 1 15 1 3e 1 22 1 f 1 a 2 4l n 2 6 k 1 1 1 1 1 1 "
          + "4 1z 1 1k 8 1 6 1 d 33 6 26 2 2j 1 h0 9 13 a 2u 1 h8 2 18 2 26 3 1z 2 4d 3 "
          + "1 4 10 b 8l 1 3 2 48 y u 2 3k 7 1 6 4g 2 a h 9 c 3g 4 1n 5 1q 2 1s 8 b 1 kp "
          + "1 1 3 b 3 d 3 d 3 d 2 h o 8 1b r 5 b 5 h y 1q 2 1 4 1 2 a 1 1 3 5 6 1 1 1 1 "
          + "1 1 4 1 b 2 4 5 5 4 1 1 1m 2 4 ii m b 29 26 m hi u rk 2 3u 6d 6 e 4 1 2 34 "
          + "1 3z 1b 1 1a y q 1 2h c 5y q g 1 4 3 p f 1 5 2 5 3 2j 2 3 1 2i 1 44 2 4 a w "
          + "12 9 1 g v b u 8 1 f w a 13 f 8w 534 1s h3k 1j 1j 2 7h 3 2r 1 a 1 37 6 8 n "
          + "9 2 2v 2 4d 4 a 4 1m 4 2e 2 14 3 1 1 1d 2 1b 1 2p d g 2 3g 4 n 3 2s 2 g 2 "
          + "2x 1 e 2 3j 1 fnh 1 3s x a3 i 1s 2 1i 8 18 4 g a m z 1 j 1 4 45 f a 7 q 6 q "
          + "b 3e 7 1 7 d 2";

  private static final BitSet CHARACTERS = read();

  private UnicodePunctuation() {}

  static boolean contains(char c) {
    return CHARACTERS.get(c);
  }

  private static BitSet read() {
    BitSet set = new BitSet(1 << 16);
    StringTokenizer runs = new StringTokenizer(RUNS, " ");
    int at = 0;
    while (runs.hasMoreTokens()) {
      at += Integer.parseInt(runs.nextToken(), 36);
      if (runs.hasMoreTokens()) {
        int end = at + Integer.parseInt(runs.nextToken(), 36);
        set.set(at, end);
        at = end;
      }
    }
    return set;
  }
}
