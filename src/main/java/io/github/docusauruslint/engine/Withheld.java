package io.github.docusauruslint.engine;

/**
 * Findings that were left out of a report on purpose.
 *
 * @param by what for: {@code baseline}, {@code since} or {@code suppressed}
 * @param words the same for people, to follow a number: {@code accepted by baseline.jsonl}
 * @param count how many, each page that shows one counted
 */
public record Withheld(String by, String words, int count) {
  private static final String SUPPRESSED = "suppressed";

  /** Findings that the site asks not to be told. */
  static Withheld suppressed(int count) {
    return new Withheld(SUPPRESSED, SUPPRESSED, count);
  }

  /** With more of the same. */
  Withheld plus(int more) {
    return new Withheld(by, words, count + more);
  }
}
