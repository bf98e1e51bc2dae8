package io.github.docusauruslint.engine;

/**
 * Findings that were left out of a report on purpose.
 *
 * @param by what for: {@code baseline} or {@code since}
 * @param words the same for people, to follow a number: {@code accepted by baseline.jsonl}
 * @param count how many, each page that shows one counted
 */
public record Withheld(String by, String words, int count) {}
