package io.github.docusauruslint.fuzz;

import java.util.List;
import java.util.Random;

/** Makes new texts of old ones: the same for the same chance. */
final class Mutator {
  private static final int SHORT = 400;
  private static final int LONGEST = 4_000;
  private static final int MOST_REPEATED = 60;

  /** As many texts are short for one that may be long. */
  private static final int SELDOM = 16;

  private final Random random;
  private final List<String> seeds;
  private final List<String> tokens;

  Mutator(FuzzTarget target, Random random) {
    this.random = random;
    this.seeds = target.seeds();
    this.tokens = target.tokens();
  }

  /** Another text. */
  String next() {
    int longest = random.nextInt(SELDOM) == 0 ? LONGEST : SHORT;
    StringBuilder text = new StringBuilder();
    piece(text, 0, longest);
    for (int i = random.nextInt(6); i >= 0; i--) {
      change(text, longest);
    }
    text.setLength(Math.min(text.length(), longest));
    return text.toString();
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Inserts a text that is known, or a piece of one that is too long. */
  private void piece(StringBuilder text, int at, int longest) {
    String seed = any(seeds);
    int from = seed.length() <= longest ? 0 : random.nextInt(seed.length() - longest);
    text.insert(at, seed, from, Math.min(seed.length(), from + longest));
  }

  private void change(StringBuilder text, int longest) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(1 + Math.min(40, text.length() - at)));
    switch (random.nextInt(10)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end).repeat(random.nextInt(4)));
      case 2 -> {
        String other = any(seeds);
        int from = random.nextInt(other.length() + 1);
        int to = from + random.nextInt(1 + Math.min(80, other.length() - from));
        text.insert(at, other, from, to);
      }
      case 3 -> text.replace(at, end, any(tokens));
      case 4 -> text.insert(at, (char) random.nextInt(random.nextInt(8) == 0 ? 0x10000 : 0x80));
      case 5 -> repeat(text, at, longest);
      case 6 -> text.setLength(at);
      case 7 -> {
        if (at < text.length()) {
          text.setCharAt(at, (char) (text.charAt(at) ^ (1 << random.nextInt(8))));
        }
      }
      case 8 -> piece(text, at, longest / 4);
      default -> text.insert(at, any(tokens));
    }
  }

  private void repeat(StringBuilder text, int at, int longest) {
    String token = any(tokens);
    int most = Math.min(MOST_REPEATED, longest / 2 / token.length());
    text.insert(at, token.repeat(random.nextInt(1 + most)));
  }
}
